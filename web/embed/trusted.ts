// Loads a module of the check into a page of somebody else, if it is what the build made. The check's own page has the
// digests of its modules in an import map.

/** Fetches a module and does not run it. A browser that preloads none finds nothing wrong with it. */
export const preload = async (href: string, integrity = "") => {
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload"))
    await new Promise((onload, fail) => {
      const onerror = () => fail(new TypeError(`${href} is not what it should be`));
      document.head.append(Object.assign(link, { rel: "modulepreload", href, integrity, onload, onerror }));
    }).finally(() => link.remove());
};

/** A browser that cannot compare takes the file as it comes. WebKit preloads, and does not compare. */
export const trusted = async <Module>(href: string, integrity: string): Promise<Module> => {
  await preload(href, integrity);
  return import(href);
};
