// What a page does that is alone in its tab, once the first screen and the late part are there: it reads which version the
// server has, and sees to it that the next visit needs no network. Fails in silence: the check works without all of this.
import { ELEMENT, MANIFEST, Screen, Selector, VERSION_FILE, WORKER, WORKER_POLICY } from "../contract";
import { cacheNames, TAKE_OVER } from "../worker/shared";

const DAY_MS = 24 * 60 * 60 * 1000;

const folder = new URL("./", location.href).href;
const worker = new URL(WORKER, folder).href;
const names = cacheNames(folder);

type Server = "on" | "off" | "gone" | "unknown";

/** What the server says. One that cannot be reached says nothing. */
const ask = async (): Promise<Server> => {
  const answer = await fetch(VERSION_FILE, { cache: "no-store", redirect: "manual" }).catch(() => null);
  if (!answer) return "unknown";
  if (answer.type === "opaqueredirect" || answer.status === 404 || answer.status === 410) return "gone";
  if (!answer.ok) return "unknown";
  const said = await answer.json().catch(() => null);
  if (said?.app !== ELEMENT) return "gone";
  return said.offline === true ? "on" : "off";
};

/** Our worker here, if any; a site may have one of its own in this very folder. */
const ours = async () => {
  const there = await navigator.serviceWorker.getRegistration(folder);
  if (there?.scope !== folder) return;
  const { scriptURL } = (there.active ?? there.waiting ?? there.installing)!;
  return { there, mine: scriptURL === worker };
};

const remove = async () => {
  const found = await ours();
  if (found?.mine) await found.there.unregister();
  for (const name of await caches.keys()) if (names.isOurs(name)) await caches.delete(name);
};

/** The address of the worker, which is all that the policy of the page lets through. */
const trusted = () => {
  const createScriptURL = (url: string) => {
    if (url !== worker) throw new TypeError(`${url} is not our worker`);
    return url;
  };
  // Without the types a browser takes the text.
  return (self.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL }).createScriptURL(worker) ?? worker) as string;
};

/**
 * A version that waits takes over on the start screen alone, before the first tap there, and the page reloads once. Everywhere
 * else it waits on. A tab that is never closed comes by the start, too, or is looked at again after a day.
 */
const follow = (registration: ServiceWorkerRegistration) => {
  // Before this script was here, too.
  let tapped = navigator.userActivation?.hasBeenActive;
  let asked: boolean | undefined;
  let looked = Date.now();
  const onStart = () => document.querySelector<HTMLElement>(Selector.SCREEN)?.dataset.screen === Screen.START;
  // What it says there once, as that all is erased, would be lost.
  const quiet = () => !tapped && onStart() && !document.querySelector(".gsc-notice");
  const offer = () => {
    if (!registration.waiting || !registration.active || !quiet()) return;
    asked = true;
    registration.waiting.postMessage(TAKE_OVER);
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, () => (tapped = true), true);
  new MutationObserver(() => {
    if (!onStart()) return;
    tapped = false;
    offer();
  }).observe(document.querySelector(Selector.HOST)!, { attributes: true, attributeFilter: ["data-screen"], subtree: true });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    tapped = false;
    offer();
    if (Date.now() - looked < DAY_MS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
  const watch = (arriving: ServiceWorker | null) => arriving?.addEventListener("statechange", offer);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked && quiet()) location.reload();
  });
  offer();
};

const begin = async () => {
  const server = await ask();
  // A browser that has no workers, or a window that is private.
  if (!("serviceWorker" in navigator) || !("caches" in self)) return;
  if (server === "off") return remove();
  if (server === "gone") {
    // A network that answers for others, as in a hotel, is left behind by the next visit.
    if (await caches.has(names.gone)) return remove();
    if (await ours()) await caches.open(names.gone);
    return;
  }
  if (server === "on") await caches.delete(names.gone);
  const found = await ours();
  if (found && !found.mine) return;
  const registration = server === "on" ? await navigator.serviceWorker.register(trusted(), { scope: folder, updateViaCache: "none" }) : found?.there;
  if (registration) follow(registration);
};

/** Makes the page one that can be installed. */
const manifest = () => {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = MANIFEST;
  document.head.append(link);
};

begin().then(manifest, manifest);
