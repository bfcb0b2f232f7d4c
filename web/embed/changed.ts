// Whether something has changed index.html on its way, as minifiers and speed tools of a web space do.
import { digest } from "./digest";

/** Its policy has the digest of the start script as it was. Where a page is not secure, browsers compute none. */
export const isChanged = async (html: string) => {
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1];
  if (!script) return true;
  if (!self.crypto.subtle) return false;
  return !html.includes(await digest("SHA-256", new TextEncoder().encode(script)));
};
