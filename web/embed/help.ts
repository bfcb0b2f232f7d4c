// What went wrong, for the site owner: one message with the cause, what to do, and where to read more. Loaded only
// when something did; after a panic the app itself has named the place. The parent sees the fallback meanwhile.
import { ELEMENT, type Failure, SILENCE_MS, VERSION } from "../contract";
import { isChanged } from "./changed";
import { preload } from "./trusted";

/** Where this lies, and so everything else. */
export const base = import.meta.url;

const WHY: Record<Failure, readonly [why: string, fix: string]> = {
  csp: [
    "the site's Content-Security-Policy does not allow it",
    "Add the lines for this mode to the policy, on the site that shows the check",
  ],
  missing: ["a file of the check is not there", "Upload the whole folder again, all files of one version"],
  cors: [
    "a file of the check could not be loaded from this site",
    "Check the connection, and let the server that holds the check send `Access-Control-Allow-Origin: *`",
  ],
  mime: ["the .wasm file is not sent as application/wasm", "Let the server that holds the check send that type"],
  "no-wasm": ["this browser runs no WebAssembly", "Nothing to do on the site: an old browser, or it is switched off there"],
  stalled: ["a file of the check does not arrive", "Look whether the server that holds the check answers; parents can try again"],
  changed: [
    "something changes index.html on its way",
    "Switch off for it whatever rewrites HTML, like a minifier or Rocket Loader, and upload the file as it is in the folder",
  ],
  "old-browser": ["this browser is too old", "Nothing to do on the site: parents with it see a checklist. The guide says which browsers are not too old"],
  file: ["the files of the check lie on a disk", "Upload the folder to a web space, and take embed.js from there"],
  coep: [
    "the page has a Cross-Origin-Embedder-Policy, which keeps the frame out",
    "Let the server that holds the check send the headers Cross-Origin-Embedder-Policy and Cross-Origin-Resource-Policy of the guide",
  ],
  "frame-policy": [
    "the server that holds the check forbids frames",
    "Let it send no X-Frame-Options for the check, and no frame-ancestors that leaves out this site",
  ],
  consent: [
    "another script of the page keeps the frame back, most likely a consent manager",
    "Let the check through there, if your lawyer agrees: it sends nothing, sets no cookies and tracks nobody",
  ],
  moved: ["the server sends the frame on to another address", "Take embed.js from that address itself"],
  "no-answer": [
    "the frame does not answer",
    "Open the check's address by itself. If that works, its server may forbid frames (X-Frame-Options, frame-ancestors), or an extension of the browser blocks it",
  ],
  panic: ["the check broke down", "A fault of ours, please report this with the line above. Answers are kept: load the page again"],
  storage: ["this browser lets it keep nothing here", "Nothing to do: it works, and tells the parent that answers are not kept"],
  taken: [
    `another script has defined <${ELEMENT}>`,
    `Use <${ELEMENT}-${VERSION}> in place of it, or remove the other script`,
  ],
};

// How a file is served, as far as this page may know; null where it may not, or where nothing answers.
const ask = (file: string, options?: RequestInit) => {
  const silence = new AbortController();
  setTimeout(() => silence.abort(), SILENCE_MS);
  return fetch(file, { cache: "no-store", signal: silence.signal, ...options }).catch(() => (silence.signal.aborted ? "silent" : null));
};

/** Why a frame that has its page does not answer. Each cause is looked for before it is named. */
const findInFrame = async (answer: Response, file: string): Promise<Failure> => {
  const foreign = new URL(answer.url).origin !== location.origin;
  // A page of another origin sees the headers of the check only where its server says so, as our examples do.
  const { headers } = answer;
  if (/deny/i.test(headers.get("x-frame-options") ?? "") || (foreign && headers.has("x-frame-options"))) return "frame-policy";
  const ancestors = /frame-ancestors([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1];
  if (ancestors && !(/'self'/.test(ancestors) && !foreign)) return "frame-policy";
  if (new URL(answer.url).origin !== new URL(file).origin) return "moved";
  const page = await ask(location.href, { method: "HEAD" });
  const policy = "cross-origin-embedder-policy";
  const around = page && page !== "silent" && page.headers.get(policy);
  if ((around ? around !== "unsafe-none" : self.crossOriginIsolated) && !headers.has(policy)) return "coep";
  const html = await answer.text().catch(() => null);
  return html !== null && (await isChanged(html)) ? "changed" : "no-answer";
};

/** The code of a failure, from what was thrown. Only now is a file requested again, to see how it is served. */
export const find = async (cause: unknown, file: string): Promise<Failure> => {
  if (cause === "stalled") return cause;
  if (file.startsWith("file:")) return "file";
  if (typeof WebAssembly === "undefined") return "no-wasm";
  if (/content.security|unsafe-eval|CSP/i.test(String(cause))) return "csp";
  let refused: boolean | undefined;
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent) =>
    (refused ||= blockedURI === "wasm-eval" || (blockedURI !== "" && file.startsWith(blockedURI)));
  document.addEventListener("securitypolicyviolation", hear);
  const answer = await ask(file);
  // A script may be refused where the same file may be read.
  if (file.endsWith(".js") && answer !== "silent") await preload(`${file}?`).catch(() => null);
  await new Promise((done) => setTimeout(done, 50));
  document.removeEventListener("securitypolicyviolation", hear);
  if (refused) return "csp";
  if (answer === "silent") return "stalled";
  if (answer && !answer.ok) return "missing";
  if (cause === "consent") return cause;
  if (cause === "no-answer") return answer ? findInFrame(answer, file) : cause;
  if (!answer) return "cors";
  // The file itself is there, so it is one beside it.
  return cause instanceof TypeError ? "missing" : "no-wasm";
};

/** Puts the styles of the page back, where what has changed the page has broken them: a policy does not see these. */
export const style = async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(new URL(BUILD.styles, base))).text());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  tell("changed");
};

/** Explains a failure in the console. */
export const tell = (code: Failure, cause?: unknown) => {
  const [why, fix] = WHY[code];
  const say = /^(storage|mime|taken)$/.test(code) ? console.warn : console.error;
  const line = `${ELEMENT} (${code}): ${why}. ${fix}. More: ${new URL(BUILD.guide, base)}#${code}`;
  say.apply(console, cause instanceof Error ? [line, cause] : [line]);
};
