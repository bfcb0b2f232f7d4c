// How a booking link is read before it is made whole. `src/settings/parse.rs` reads the page's own attributes the same way.

// `www.sunny.example/book`: taken for a path, it would lead to a page of the site's own that is not there.
const HOST = /^(?:[a-z\d\-\u0080-\uffff]+\.)+[a-z\u0080-\uffff][a-z\d\-\u0080-\uffff]+(?::\d+)?(?:[/?#]|$)/i;
const PAGE = /^[^/?#:@\\]+\.(?:html?|php)(?:[/?#]|$)/i;
const PATH = /^(?:[/?#]|\.\.?(?:[/?#]|$)|[^./?#:\\]+(?:[/?#]|$))/;

/** Whether the link is one of the page's own site. */
export const isRelative = (url: string) => (PAGE.test(url) || PATH.test(url)) && !/^[\\/]{2}|[\s\\]/.test(url);
/** Whether the link names a host, and lacks only `https://` before it. */
export const lacksScheme = (url: string) => HOST.test(url) && !PAGE.test(url) && !/[\s\\]/.test(url);
