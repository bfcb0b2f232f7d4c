// Keeps the check for visits without a network: `sw.js`, which only a page that is alone in its tab registers
// (web/boot/offline.ts). Why it does what it does: docs/decisions/0020-offline.md.
import { digest } from "../embed/digest";
import { cacheNames, TAKE_OVER, withoutSettings } from "./shared";

declare const self: ServiceWorkerGlobalScope;

const folder = self.registration.scope;
const names = cacheNames(folder);
const own = names.version(BUILD.kept);
const at = (name: string) => new URL(name, folder).href;
const page = at(BUILD.page);
/** The addresses of the page, whatever stands behind a question mark. */
const pages = [page, folder];
const files = Object.keys(BUILD.files).map(at);
const plain = (address: string) => address.replace(/[?#].*/, "");

/** An answer that holds these bytes and was sent for this address, with what the server says about them. */
const kept = (bytes: ArrayBuffer, { headers }: Response) => {
  const said = new Headers(headers);
  // What they were on the way. A cache would ask whether the next request varies.
  for (const name of ["content-encoding", "content-length", "vary", "set-cookie"]) said.delete(name);
  return new Response(bytes, { headers: said });
};

/** Fetches a file, or throws unless it is what the list says. Nothing that sends elsewhere is followed. */
const fetched = async (address: string, wanted: string, cache: RequestCache, part = async (bytes: ArrayBuffer): Promise<BufferSource> => bytes) => {
  const answer = await fetch(address, { cache, redirect: "error" });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || `sha384-${await digest("SHA-384", await part(bytes))}` !== wanted) throw new TypeError(`${address} is not what it should be`);
  return kept(bytes, answer);
};

/** The page with a practice's settings. Many servers send `index.html` on to the folder, and some show no folder. */
const fetchedPage = async (cache: RequestCache) => {
  const part = async (bytes: ArrayBuffer) => new TextEncoder().encode(withoutSettings(new TextDecoder().decode(bytes)));
  const get = (address: string) => fetched(address, BUILD.pageDigest, cache, part);
  return get(page).catch(() => get(folder));
};

/** All is fetched past the browser's cache and is right before any of it is kept, and all is kept or nothing. */
const keep = async () => {
  const answers = await Promise.all([
    ...Object.entries(BUILD.files).map(async ([name, wanted]) => [at(name), await fetched(at(name), wanted, "reload")] as const),
    fetchedPage("reload").then((answer) => [page, answer] as const),
  ]);
  try {
    const cache = await caches.open(own);
    for (const [address, answer] of answers) await cache.put(address, answer);
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
};

/** What other versions have kept here. The caches of the site, and of a check in another folder, are not ours. */
const clean = async () => {
  for (const name of await caches.keys()) if (names.isVersion(name) && name !== own) await caches.delete(name);
};

// Nothing is opened that is not there: a page may have removed it meanwhile, and it would be there again.
const found = async (address: string, request: Request) => (await caches.match(address, { cacheName: own })) ?? fetch(request);

/** A practice may have changed its settings since: the next visit has them. */
const refresh = async () => {
  const answer = await fetchedPage("no-cache");
  if (await caches.has(own)) await (await caches.open(own)).put(page, answer);
};

/**
 * Takes over from the version before, where the page that asks for it is the only one of the check that is open, and at most once:
 * a server that answers with one version and another in turn must not have the page reload for ever.
 */
const takeOver = async () => {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (open.filter(({ url }) => pages.includes(plain(url))).length > 1) return;
  const taken = await caches.open(names.taken);
  if (await taken.match(at(BUILD.kept))) return;
  await taken.put(at(BUILD.kept), new Response());
  await self.skipWaiting();
};

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(clean()));
self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { method, mode, destination, cache } = request;
  if (method !== "GET") return;
  const address = plain(request.url);
  if (mode === "navigate") {
    // A frame gets what the server has.
    if (destination !== "document" || !pages.includes(address)) return;
    event.respondWith(found(page, request));
    event.waitUntil(refresh().catch(() => {}));
    // Who asks past every cache means the server.
  } else if (files.includes(address) && cache !== "no-store" && cache !== "reload") event.respondWith(found(address, request));
});
