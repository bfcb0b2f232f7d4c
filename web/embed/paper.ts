// How high the check is on paper. A frame keeps the height that the page around gives it, and nobody can measure while a page
// is printed: so it is measured before, on a copy that no one sees.
import { PAPER_WIDTHS, Screen } from "../contract";

/** A pause in which the screen comes to rest, in milliseconds. */
const REST_MS = 1000;

// The styles of the page as they are on paper, whatever the medium.
const onPaper = () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("").replaceAll("@media print", "@media all").replaceAll("@media screen", "@media speech"));
  return sheet;
};

/** Tells how high a result is at each of the widths, in CSS pixels, whenever it has come to rest. */
export const paper = (host: HTMLElement, tell: (heights: number[]) => void) => {
  let sheet: CSSStyleSheet | undefined;
  let heights: number[] | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    // Only a result is another on paper. How high any other screen would be there is nobody's business.
    if (!host.querySelector(`[data-screen=${Screen.RESULT}]`)) return;
    // Of a page that something else gave a sheet, not all can be read: then the frame stays as high as on the screen.
    try {
      sheet ??= onPaper();
    } catch {
      return;
    }
    const place = document.createElement("div");
    place.style.position = "fixed";
    place.style.visibility = "hidden";
    // In a tree of its own: nothing else that looks at the page finds it there.
    const root = place.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [sheet];
    root.append(host.cloneNode(true));
    document.body.append(place);
    heights = PAPER_WIDTHS.map((width) => {
      place.style.width = `${width}px`;
      return Math.ceil(place.getBoundingClientRect().height);
    });
    place.remove();
    tell(heights);
  };
  const wait = () => {
    heights = undefined;
    clearTimeout(rest);
    rest = setTimeout(measure, REST_MS);
  };
  new MutationObserver(wait).observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
  // With the height on the screen the page around forgets those on paper. Another width alone does not change them: right
  // after a print, a frame is laid out as wide as the sheet for a moment.
  new ResizeObserver(() => (heights ? tell(heights) : wait())).observe(host);
};
