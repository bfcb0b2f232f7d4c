// setup.html: the snippet from what a site owner types, the check beside it, and how this web space sends the files.
import { isRelative, lacksScheme } from "../booking";
import { ADDRESS, ALLOW, ATTRIBUTES, type Attribute, ELEMENT, EXEMPT, LOADER, SANDBOX } from "../contract";
import { isChanged } from "../embed/changed";

declare global {
  interface DOMStringMap {
    /** On steps to take: the site builder that they are for. */
    for?: string;
  }
}

/** An element of page.html. */
const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const form = find<HTMLFormElement>("form");
const check = find(ELEMENT);
const builder = find<HTMLSelectElement>("#builder");
const snippet = find<HTMLTextAreaElement>("#snippet");
const BASE = new URL(".", location.href).href;

type Given = Partial<Record<Attribute, string>>;

// What is typed, as attributes; empty fields are none. The fields are named like them.
const settings = (): Given => {
  const { color, ...typed } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  if (color !== "ours") delete typed["accent"];
  const given = Object.entries(typed).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(given.filter(([, value]) => value));
};

const right = (url: string) => /^https:\/\/[^\s\\]+$/i.test(url) || isRelative(url);
const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attributes = (given: Given, before: string) => Object.entries(given).map(([name, value]) => ` ${before}${name}="${quoted(value)}"`).join("");

const element = (given: Given) => {
  const number = BUILD.numbers[given.country as string] ?? BUILD.number;
  const url = given[ADDRESS];
  const link = url ? ` <a href="${quoted(url)}">${quoted(given["booking-label"] ?? BUILD.book)}</a>` : "";
  return `<${ELEMENT}${attributes(given, "")}>
  <p>${quoted(BUILD.urgent.replace("{emergency}", number))}${link}</p>
</${ELEMENT}>
<script type="module" src="${BASE}${LOADER}" ${EXEMPT}></` + `script>`;
};
const plain = () =>
  `<iframe src="${BASE}my-check.html" title="${BUILD.title}" width="100%" height="900" loading="lazy"
  style="border:0" allow="${ALLOW}"
  sandbox="${SANDBOX}"></iframe>`;

// A booking link that lacks https:// gets it; one that the check would not use is taken away. Whether it was taken away.
const mendLink = (given: Given) => {
  const url = given[ADDRESS];
  if (!url || right(url)) return false;
  if (lacksScheme(url)) {
    given[ADDRESS] = `https://${url}`;
    return false;
  }
  delete given[ADDRESS];
  return true;
};

const show = () => {
  const given = settings();
  const wrong = mendLink(given);
  find("#url-wrong").hidden = !wrong;
  snippet.value = builder.value === "frame" ? plain() : element(given);
  for (const how of document.querySelectorAll<HTMLElement>(".how")) how.hidden = how.dataset.for !== builder.value;
  find("#copied").textContent = "";
  // The one beside the form keeps nothing, whatever is chosen.
  for (const name of ATTRIBUTES) {
    if (name === "storage" || name === "instance") continue;
    const value = given[name];
    if (value) check.setAttribute(name, value);
    else check.removeAttribute(name);
  }
};
form.addEventListener("input", ({ target }) => {
  if ((target as HTMLInputElement).name === "accent") (form.elements.namedItem("color") as RadioNodeList).value = "ours";
  show();
});
form.addEventListener("submit", (event) => event.preventDefault());
builder.addEventListener("change", show);
show();

find("#copy").addEventListener("click", async () => {
  snippet.select();
  const done = await navigator.clipboard?.writeText(snippet.value).then(() => true, () => false);
  find("#copied").textContent = done ? "Copied." : "It is marked: press Ctrl and C, or Cmd and C.";
});

// A page of the practice's own: settings never come by address, or anyone could plant a booking link.
find("#page").addEventListener("click", async () => {
  const html = await (await fetch(BUILD.page, { cache: "no-store" })).text();
  const given = settings();
  mendLink(given);
  const mine = html.replace(`<main id="${ELEMENT}"`, (main) => main + attributes(given, "data-"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([mine], { type: "text/html" }));
  link.download = "my-check.html";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

// How the files are sent. Each answer says what is right, or what to do.
const ask = async () => {
  const answers: [good: boolean, words: string][] = [];
  const say = (good: boolean, fine: string, fix: string) => answers.push([good, good ? fine : fix]);
  const files = {
    page: BUILD.page,
    loader: LOADER,
    wasm: BUILD.wasm,
    glue: BUILD.glue,
    element: BUILD.element,
    frame: BUILD.frame,
    styles: BUILD.styles,
  };
  type File = keyof typeof files;
  const names = Object.keys(files) as File[];
  const got: Partial<Record<File, Response | null>> = {};
  for (const name of names) got[name] = await fetch(files[name], { cache: "no-store" }).catch(() => null);
  const missing = names.filter((name) => !got[name]?.ok).map((name) => files[name]);
  say(missing.length === 0, "Every file is there.", `Not there: ${missing.join(", ")}. Upload the whole folder again.`);
  const header = (name: string, of: File) => got[of]?.headers.get(name) ?? "";
  const all = (test: (name: File) => boolean) => names.filter((name) => got[name]?.ok).every(test);
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
  const kept = (name: File) => Number(/max-age=(\d+)/.exec(header("cache-control", name))?.[1]);
  say(kept("wasm") >= 86400 && kept("glue") >= 86400, "Browsers keep the files.", "Browsers do not keep the files: send Cache-Control: max-age=31536000, immutable with those named gut-skin-check-...");
  say(
    (["page", "loader"] as const).every((name) => /no-cache|no-store/.test(header("cache-control", name)) || kept(name) <= 3600),
    "A new version will be seen at once.",
    "A new version may be seen late: send Cache-Control: no-cache with embed.js and index.html.",
  );
  const html = got.page?.ok ? await got.page.text() : "";
  say(
    !html || !(await isChanged(html)),
    "The page for parents arrives as it is in the folder.",
    "Something changes index.html on its way, and parents see a checklist instead of the check: switch off for it whatever rewrites HTML.",
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
