// What the page itself shows when the app does not come: the checklist and, where that may help, a button that tries again.
import { Action, ELEMENT, type Failure, Name, Screen, SILENCE_MS, Selector } from "../contract";
import { mayPass, soon } from "../embed/arrive";
import { complete, find } from "./page";

/** Shows either the start screen or the checklist. */
export const show = (start: boolean) => {
  const screen = find(Selector.STATIC);
  if (start && screen) screen.hidden = false;
  else screen?.remove();
  find(Selector.FALLBACK)!.hidden = start;
  // The attributes say it from now on.
  document.documentElement.classList.remove(Name.RUNS);
};

/** Says something about a wait, or nothing more. */
export const say = (words: string) => {
  const line = find(Selector.WAIT);
  if (line) line.textContent = words;
};

// Only where the page itself can be had again: the checklist must not give way to a page of the browser's own.
const tryAgain = async () => {
  say(BUILD.stillLoading);
  const waited = new AbortController();
  setTimeout(() => waited.abort(), SILENCE_MS);
  const page = await fetch(location.href, { cache: "no-store", signal: waited.signal }).catch(() => null);
  if (page?.ok) location.reload();
  else say(BUILD.notYet);
};

/** The app cannot start. */
export const fail = async (cause: unknown) => {
  say("");
  // A page that is cut off may never come to its end.
  if (!find(Selector.FALLBACK)) await complete;
  const checklist = find(Selector.FALLBACK)!;
  show(false);
  // Whoever has already tapped is waiting here; nobody else's focus is moved.
  if ("early" in find(Selector.HOST)!.dataset) checklist.focus();
  const tell = (code: Failure) => {
    checklist.querySelector<HTMLElement>(`[data-action=${Action.TRY_AGAIN}]`)!.hidden = !mayPass(code);
    checklist.dataset.cause = code;
    checklist.dataset.screen = Screen.FAILED;
    return code;
  };
  checklist.addEventListener("click", ({ target }) => {
    if ((target as HTMLElement).dataset.action === Action.TRY_AGAIN) tryAgain();
  });
  // What was thrown by name is known at once.
  const known = typeof cause === "string" && tell(cause as Failure);
  const help = await soon(import("late/help"));
  const code = known || tell((await help?.find(cause, new URL(BUILD.wasm, location.href).href)) ?? (location.protocol === "file:" ? "file" : "missing"));
  if (help) help.tell(code, cause);
  else console.error(`${ELEMENT} (${code}): it could not start. The cause:`, cause);
};
