// What the tests of every host read: the events of each element, and the messages that the page could overhear.
window.seen = [];
window.overheard = [];
for (const type of ["ready", "height", "step", "done", "error"])
  document.addEventListener(
    type,
    (event) => event.target.localName?.startsWith("gut-skin-check") && seen.push([event.target.id, type, event.detail ?? null]),
    true,
  );
addEventListener("message", ({ data }) => overheard.push(data));
