// Where embed.js lies, and so everything else. Not `import.meta`: a script line without type="module" could not even be read
// then, and where an optimiser has put the text into another file it would be that file's address.
import { LOADER } from "../contract";

// A script line without type="module" is at hand while it runs; a module looks for its own among the page's.
const line = () => {
  const found = [...document.querySelectorAll<HTMLScriptElement>("script[type=module][src]")].map(({ src }) => src);
  const ours = new Set(found.filter((src) => new URL(src).pathname.endsWith(`/${LOADER}`)));
  return ours.size === 1 ? [...ours][0]! : "";
};

/** The address, or nothing where no script line tells it: then `late/help` knows it. */
export const known = (document.currentScript as HTMLScriptElement | null)?.src || line();
