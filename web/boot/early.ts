// What the page itself does with a parent's taps before the app has loaded. Part of the start script.
//
// Start shows the first question, and an answer is stored as the app would store it. Any other button is pressed again
// once the app is there.
import { Action, Name, Selector } from "../contract";
import { find, settings } from "./page";

let saved: string | null | undefined;
let unsaved: string | undefined;
let action: string | undefined;
let mounted: boolean | undefined;
/** Whether a finger is down: what it is on must not go away under it. */
export let pressed: boolean | undefined;

const first = () => {
  const start = find(Selector.STATIC);
  const { country, storage, instance, second } = find(Selector.HOST)!.dataset;
  try {
    // The app knows better where there are answers, or settings that ask something else first or store nothing.
    if (!start || (country ?? storage ?? instance ?? second ?? localStorage.getItem(BUILD.key)) != null) return;
  } catch {
    return;
  }
  start.replaceChildren((find(Selector.QUESTION) as HTMLTemplateElement).content);
  start.querySelector<HTMLElement>(Selector.HEADING)!.focus();
  if (start.getBoundingClientRect().top < 0) start.scrollIntoView();
};

const input = ({ name, value }: HTMLInputElement) => `[name="${name}"][value="${value}"]`;

const keep = (option: HTMLInputElement) => {
  const { name, value } = option;
  const now = Math.floor(Date.now() / 1000);
  try {
    // Unless another tab has begun meanwhile, whose answers stay, or the app has read what is stored.
    if (!mounted && (localStorage.getItem(BUILD.key) ?? saved) === saved) {
      saved = `${BUILD.recordStart}${now}${BUILD.beforeAnswer}${name}=${value}${BUILD.afterAnswer}${now}${BUILD.recordEnd}`;
      return localStorage.setItem(BUILD.key, saved);
    }
  } catch {} // Full: the app tells the parent.
  unsaved = input(option);
};

addEventListener("click", ({ target }) => {
  const tapped = (target as HTMLElement).closest?.<HTMLElement>(`${Selector.STATIC} ${Selector.ACTION}`)?.dataset.action;
  if (tapped === Action.START) {
    find(Selector.HOST)!.dataset.early = "";
    settings.then(first);
  } else action = tapped ?? action;
});
addEventListener("change", ({ target }) => {
  const start = (target as Element).closest(Selector.STATIC);
  if (!start) return;
  for (const row of start.querySelectorAll("label")) row.classList.toggle(Name.ON, (row.control as HTMLInputElement).checked);
  keep(target as HTMLInputElement);
});
addEventListener("pointerdown", () => (pressed = true), true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (pressed = false), true);

/**
 * Hands over to the app: the focus moves to the same element there, and what was tapped is pressed. Yew may leave a gap
 * between its first render and the removal of the static page, so that removal is waited for.
 */
export const handOver = (app: HTMLElement) => {
  mounted = true;
  const start = find(Selector.STATIC)!;
  const active = document.activeElement as HTMLInputElement;
  const { name, dataset } = active;
  const focused = name ? input(active) : dataset.action ? `[data-action=${dataset.action}]` : Selector.HEADING;
  const inside = start.contains(active);
  const twin = (selector: string) => app.querySelector<HTMLElement>(selector);
  new MutationObserver((_, observer) => {
    if (start.isConnected) return;
    observer.disconnect();
    if (inside && document.activeElement === document.body) twin(focused)?.focus({ preventScroll: true });
    if (unsaved) twin(unsaved)?.click();
    if (action) twin(`[data-action=${action}]`)?.click();
  }).observe(start.parentNode!, { childList: true });
};
