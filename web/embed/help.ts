// What went wrong, for the site owner: one message with the cause, what to do, and where to read more. Loaded only
// when something did; after a panic the app itself has named the place. The parent sees the fallback meanwhile.
import { ELEMENT, type Failure, VERSION } from "../contract";

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
  "no-answer": [
    "the frame does not answer",
    "Open the check's address by itself: it may be down, or its server may forbid frames (X-Frame-Options, frame-ancestors)",
  ],
  panic: ["the check broke down", "A fault of ours, please report this with the line above. Answers are kept: load the page again"],
  storage: ["this browser lets it keep nothing here", "Nothing to do: it works, and tells the parent that answers are not kept"],
  taken: [
    `another script has defined <${ELEMENT}>`,
    `Use <${ELEMENT}-${VERSION}> in place of it, or remove the other script`,
  ],
};

/** The code of a failure, from what was thrown. Only now is a file requested again, to see how it is served. */
export const find = async (cause: unknown, file: string): Promise<Failure> => {
  if (typeof WebAssembly === "undefined") return "no-wasm";
  if (/content.security|unsafe-eval|CSP/i.test(String(cause))) return "csp";
  let refused: boolean | undefined;
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent) =>
    (refused ||= blockedURI === "wasm-eval" || (blockedURI !== "" && file.startsWith(blockedURI)));
  document.addEventListener("securitypolicyviolation", hear);
  const answer = await fetch(file, { cache: "no-store" }).catch(() => null);
  // A script may be refused where the same file may be read.
  if (file.endsWith(".js")) await import(`${file}?`).catch(() => null);
  await new Promise((done) => setTimeout(done, 50));
  document.removeEventListener("securitypolicyviolation", hear);
  if (refused) return "csp";
  if (answer && !answer.ok) return "missing";
  if (cause === "no-answer") return cause;
  if (!answer) return "cors";
  // The file itself is there, so it is one beside it.
  return cause instanceof TypeError ? "missing" : "no-wasm";
};

/** Explains a failure in the console. */
export const tell = (code: Failure, cause?: unknown) => {
  const [why, fix] = WHY[code];
  const say = code === "storage" || code === "mime" || code === "taken" ? console.warn : console.error;
  const line = `${ELEMENT} (${code}): ${why}. ${fix}. More: ${new URL(BUILD.guide, import.meta.url)}#${code}`;
  say.apply(console, cause instanceof Error ? [line, cause] : [line]);
};
