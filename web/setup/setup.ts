// setup.html: the snippet from what a site owner types, the check beside it, and how this web space sends the files.
const find = (selector) => document.querySelector(selector);
const form = find("form");
const check = find("{{element}}");
const builder = find("#builder");
const BASE = new URL(".", location.href).href;

// What is typed, as attributes; empty fields are none.
const settings = () => {
  const typed = Object.fromEntries(new FormData(form));
  if (typed.color !== "ours") delete typed.accent;
  delete typed.color;
  const given = Object.entries(typed).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(given.filter(([, value]) => value));
};

const right = (url) => /^https:\/\/\S+$/i.test(url) || !/^([a-z][\w+.-]*:|[\\/]{2})|[\s\\]/i.test(url);
const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attributes = (given, before) => Object.entries(given).map(([name, value]) => ` ${before}${name}="${quoted(value)}"`).join("");

const element = (given) => {
  const number = {{numbers}}[given.country] ?? {{number}};
  const url = given["{{address}}"];
  const link = url ? ` <a href="${quoted(url)}">${quoted(given["booking-label"] ?? {{book}})}</a>` : "";
  return `<{{element}}${attributes(given, "")}>
  <p>${quoted({{urgent}}.replace("{emergency}", number))}${link}</p>
</{{element}}>
<script type="module" src="${BASE}{{loader}}" {{exempt}}></` + `script>`;
};
const plain = () =>
  `<iframe src="${BASE}my-check.html" title="{{title}}" width="100%" height="900" loading="lazy"
  style="border:0" allow="{{allow}}"
  sandbox="{{sandbox}}"></iframe>`;

const show = () => {
  const given = settings();
  const wrong = given["{{address}}"] && !right(given["{{address}}"]);
  find("#url-wrong").hidden = !wrong;
  if (wrong) delete given["{{address}}"];
  find("#snippet").value = builder.value === "frame" ? plain() : element(given);
  for (const how of document.querySelectorAll(".how")) how.hidden = how.dataset.for !== builder.value;
  find("#copied").textContent = "";
  // The one beside the form keeps nothing, whatever is chosen.
  for (const name of {{attributes}}) {
    if (name === "storage" || name === "instance") continue;
    if (name in given) check.setAttribute(name, given[name]);
    else check.removeAttribute(name);
  }
};
form.addEventListener("input", ({ target }) => {
  if (target.name === "accent") form.elements.color.value = "ours";
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
builder.addEventListener("change", show);
show();

find("#copy").addEventListener("click", async () => {
  find("#snippet").select();
  const done = await navigator.clipboard?.writeText(find("#snippet").value).then(() => true, () => false);
  find("#copied").textContent = done ? "Copied." : "It is marked: press Ctrl and C, or Cmd and C.";
});

// A page of the practice's own: settings never come by address, or anyone could plant a booking link.
find("#page").addEventListener("click", async () => {
  const html = await (await fetch("{{page}}", { cache: "no-store" })).text();
  const given = settings();
  if (given["{{address}}"] && !right(given["{{address}}"])) delete given["{{address}}"];
  const mine = html.replace('<main id="gut-skin-check"', (main) => main + attributes(given, "data-"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([mine], { type: "text/html" }));
  link.download = "my-check.html";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// How the files are sent. Each answer says what is right, or what to do.
const ask = async () => {
  const answers = [];
  const say = (good, fine, fix) => answers.push([good, good ? fine : fix]);
  const get = (file) => fetch(file, { cache: "no-store" }).catch(() => null);
  const files = { page: "{{page}}", loader: "{{loader}}", wasm: "{{wasm}}", glue: "{{glue}}", element: "{{inpage}}", frame: "{{frame}}", styles: "{{styles}}" };
  const got = {};
  for (const [name, file] of Object.entries(files)) got[name] = await get(file);
  const missing = Object.keys(files).filter((name) => !got[name]?.ok).map((name) => files[name]);
  say(missing.length === 0, "Every file is there.", `Not there: ${missing.join(", ")}. Upload the whole folder again.`);
  const header = (name, of) => got[of]?.headers.get(name) ?? "";
  const all = (test) => Object.keys(files).filter((name) => got[name]?.ok).every(test);
  const local = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  say(
    location.protocol === "https:" || local,
    local && location.protocol !== "https:" ? "This is your own computer: parents cannot reach it. Upload the folder to your web space." : "The connection is https.",
    "The connection is not https: browsers block the check on an https page.",
  );
  say(header("content-type", "wasm").startsWith("application/wasm"), "The app has the right type.", "The .wasm file must be sent as application/wasm.");
  say(
    /br|gzip|zstd/.test(header("content-encoding", "wasm")) && /br|gzip|zstd/.test(header("content-encoding", "page")),
    "Files are sent compressed.",
    "Files are not compressed: parents load three times as much. Switch on brotli or gzip, also for .wasm.",
  );
  say(
    all((name) => header("access-control-allow-origin", name) === "*"),
    "Your site may load the files from here.",
    "Your site may not load the files: send the header Access-Control-Allow-Origin: * with all of them.",
  );
  // In seconds; where nothing is said, a browser decides for itself.
  const kept = (name) => Number(/max-age=(\d+)/.exec(header("cache-control", name))?.[1]);
  say(kept("wasm") >= 86400 && kept("glue") >= 86400, "Browsers keep the files.", "Browsers do not keep the files: send Cache-Control: max-age=31536000, immutable with those named gut-skin-check-...");
  say(
    ["page", "loader"].every((name) => /no-cache|no-store/.test(header("cache-control", name)) || kept(name) <= 3600),
    "A new version will be seen at once.",
    "A new version may be seen late: send Cache-Control: no-cache with embed.js and index.html.",
  );
  say(
    !header("x-frame-options", "page") && !/frame-ancestors/.test(header("content-security-policy", "page")),
    "Your site may show the frame.",
    "This web space forbids frames: remove X-Frame-Options, and frame-ancestors from its Content-Security-Policy.",
  );
  find("#answers").replaceChildren(
    ...answers.map(([good, words]) => {
      const line = document.createElement("li");
      line.className = good ? "good" : "bad";
      line.textContent = `${good ? "Right" : "To do"}: ${words}`;
      return line;
    }),
  );
};
find("#ask").addEventListener("click", ask);
ask();
