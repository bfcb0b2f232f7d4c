// The frame's side of what embed.js says and hears. Loaded by the start script when the page is in a frame.
{{watch}}
// Settings come by message, never by address, or anyone could plant a booking link. The first page that sends them is
// the one that is spoken to from then on; before that nothing is said but that somebody is here.
export const meet = (host) =>
  new Promise((begin) => {
    let page;
    const post = (type, more) =>
      parent.postMessage({ ns: "{{namespace}}", v: {{version}}, type, ...more }, !page || page === "null" ? "*" : page);

    // Where the page around is of the same origin, its scripts can reach in.
    try {
      if (parent.document) host.dataset.shared = "yes";
    } catch {}

    addEventListener("message", ({ source, origin, data }) => {
      if (source !== parent || data?.ns !== "{{namespace}}" || data.v !== {{version}} || data.type !== "settings") return;
      if (page && origin !== page) return;
      for (const name of {{settings}}) {
        const value = data.settings?.[name];
        if (typeof value === "string") host.setAttribute(`data-${name}`, value);
        else host.removeAttribute(`data-${name}`);
      }
      dispatchEvent(new Event("gsc-settings"));
      if (page) return;
      page = origin;
      // The page gives the frame its whole height from now on: a scroll bar would only come and go.
      document.documentElement.style.overflow = "hidden";
      watch(host, post);
      begin();
    });
    post("hello");
    // A plain frame gets none. A page that has embed.js may be busy, and may want nothing to be kept: it is waited for.
    setTimeout(begin, name === "{{element}}" ? {{patience}} : 1000);
  });
