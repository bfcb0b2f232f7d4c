// What can be seen of a check whose colors something else has changed. Stands behind `accessible/measure.js`; each function
// takes the document or the shadow root with the check in it, and returns what is wrong, a line each.

// What changes each pixel in the end, if anything does.
let filter = (paint) => paint;
const inverted = (paint) => paint.map((part, index) => (index < 3 ? 1 - part : part));

const isShown = (element) => (element.checkVisibility?.({ visibilityProperty: true }) ?? true) && shown(element);
const over = (top, below) => top.map((part, index) => (index < 3 ? part * top[3] + below[index] * (1 - top[3]) : 1));
const apart = (one, other) => contrast(filter(one), filter(other));
// The contrast of something drawn on a ground.
const drawn = (paint, behind) => apart(over(color(paint), behind), behind);

// Every word with less than 4.5:1, whatever its size: words in elements, and those that the style sheet writes.
const unreadable = (root) => {
  const wrong = [];
  const judge = (element, text, behind, words) => {
    const ratio = drawn(text, behind);
    if (!(ratio >= 4.5)) wrong.push(`words of ${ratio.toFixed(2)}:1: ${told(element)}: ${words}: ${text}`);
  };
  for (const element of root.querySelectorAll("*")) {
    if (!isShown(element) || inside(element, "svg")) continue;
    const words = [...element.childNodes].filter(({ nodeType, data }) => nodeType === 3 && data.trim());
    if (words.length) judge(element, style(element).color, ground(element), words[0].data.trim().slice(0, 30));
    for (const pseudo of ["::before", "::after"]) {
      const { content, color: text, backgroundColor } = element.ownerDocument.defaultView.getComputedStyle(element, pseudo);
      if (/counter|["'][^"']+["']/.test(content)) judge(element, text, over(color(backgroundColor), ground(element)), content);
    }
  }
  return wrong;
};

// Every control that has lost its edge: neither its border, its own or one drawn over it, nor its ground stands out by 3:1
// from what is around it.
const edgeless = (root) => {
  const wrong = [];
  for (const element of root.querySelectorAll(".gsc-option, .gsc-tile, .gsc-button:not(.gsc-booking *)")) {
    if (!isShown(element)) continue;
    const around = ground(element.parentElement);
    const borders = [null, "::after"].map((pseudo) => {
      const { borderTopColor, borderTopWidth, content } = element.ownerDocument.defaultView.getComputedStyle(element, pseudo);
      return parseFloat(borderTopWidth) && (!pseudo || content !== "none") ? drawn(borderTopColor, around) : 1;
    });
    const ratio = Math.max(...borders, apart(ground(element), around));
    if (!(ratio >= 3)) wrong.push(`edge of ${ratio.toFixed(2)}:1: ${told(element)}: ${style(element).borderTopColor}`);
  }
  return wrong;
};

// What is drawn: lines in the color of the words, marks, the progress, the dots of lists.
const undrawn = (root) => {
  const wrong = [];
  for (const shape of root.querySelectorAll(".gsc-band svg *, .gsc-tile svg path, .gsc-track svg, .gsc-option .gsc-draw")) {
    const { fill, stroke } = style(shape);
    const behind = ground((shape.closest("svg") ?? shape).parentElement);
    const ratio = Math.max(...[fill, stroke].map((paint) => (paint === "none" ? 1 : drawn(paint, behind))));
    if (isShown(shape.closest("svg")) && !(ratio >= 3)) wrong.push(`drawing of ${ratio.toFixed(2)}:1: ${told(shape.closest("svg").parentElement)}: ${fill} ${stroke}`);
  }
  for (const [selector, pseudo, property] of DOTS)
    for (const holder of root.querySelectorAll(selector)) {
      const paint = holder.ownerDocument.defaultView.getComputedStyle(holder, pseudo)[property];
      const ratio = drawn(paint, ground(pseudo ? holder : holder.parentElement));
      if (isShown(holder) && !(ratio >= 3)) wrong.push(`mark of ${ratio.toFixed(2)}:1: ${told(holder)}: ${paint}`);
    }
  return wrong;
};
const DOTS = [
  ["summary", "::before", "borderBottomColor"],
  [".gsc-bullets > li", "::before", "backgroundColor"],
  [".gsc-pip-on", null, "backgroundColor"],
];

// What is chosen looks other than what is not: its ground or its edge.
const unmarked = (root) => {
  const look = (element) => [style(element).backgroundColor, style(element).borderTopColor].join();
  const wrong = [];
  for (const chosen of root.querySelectorAll(":is(.gsc-option, .gsc-tile):has(:checked)")) {
    const kind = chosen.className.split(" ")[0];
    const other = [...root.querySelectorAll(`label.${kind}:not(:has(:checked))`)][0];
    if (other && look(other) === look(chosen)) wrong.push(`looks as if it were not chosen: ${told(chosen)}`);
  }
  return wrong;
};

// What lies over other things hides them.
const seeThrough = (root) => {
  const own = (element) => color(style(element).backgroundColor)[3];
  return [...root.querySelectorAll(".gsc-app, .gsc-bar, .gsc-stop-head, .gsc-option, .gsc-tile, .gsc-share")]
    .filter((element) => isShown(element) && own(element) < 1 && !element.matches(".gsc-in-place"))
    .map((element) => `lets through what is behind it: ${told(element)}: ${style(element).backgroundColor}`);
};

const unseenIn = (root) => [unreadable, edgeless, undrawn, unmarked, seeThrough].flatMap((check) => check(root));
