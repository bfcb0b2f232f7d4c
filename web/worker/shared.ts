// What the worker and the page that registers it agree on.
import { ELEMENT } from "../contract";

/** The message with which a page that can bear it lets a new version take over. */
export const TAKE_OVER = "take-over";

/** The names of our caches: of this folder alone, as a site may have several checks, and caches of its own. */
export const cacheNames = (folder: string) => {
  const ours = `${ELEMENT} ${folder} `;
  return {
    version: (digest: string) => `${ours}version ${digest}`,
    isVersion: (name: string) => name.startsWith(`${ours}version `),
    /** The versions that a page was reloaded for. */
    taken: `${ours}taken`,
    /** There if the last visit found the version file gone. */
    gone: `${ours}gone`,
    isOurs: (name: string) => name.startsWith(ours),
  };
};

/** The page as it was built: the attributes of its main element are a practice's own. */
export const withoutSettings = (html: string) => html.replace(/(<main id="gut-skin-check")[^>]*/, "$1");
