// A frame on paper, as the page around prints it. Loaded when a frame first tells how high it is there.
import { PAPER_WIDTHS } from "../contract";

// Browsers cut no frame in two, and leave sheets empty; but they cut its place, and print what lies over it. The place has the
// heights as its style, for a column of each width.
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(
  "@media print{:host::before{content:'';display:block;width:300px;max-width:100%}" +
    ":host>[style]{position:relative;container-type:inline-size;break-inside:avoid}" +
    ":host>[style]::after{content:'';display:block}:host>[style]>iframe{position:absolute}" +
    PAPER_WIDTHS.map((width, index) => `@container(min-width:${index && width}px){:host>::after,iframe{height:var(--${index})!important}}`).join("") +
    "}",
);

/** Gives the place of a frame its heights. */
export const print = (place: HTMLElement, heights: number[]) => {
  const root = place.getRootNode() as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(SHEET)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SHEET];
  place.style.cssText = heights.map((height, index) => `--${index}:${height}px`).join(";");
};
