// Measures pages of the gallery inside a frame of any width; works in every engine. `measure(plan)` takes
// { names, width, height, css, checks } and returns what is wrong, a line each.
const CONTROLS = "a[href], button, summary, input";

const box = (element) => element.getBoundingClientRect();
const style = (element) => element.ownerDocument.defaultView.getComputedStyle(element);
// What a finger meets: the label of an input, otherwise the control itself.
const target = (control) => control.closest("label") ?? control;
const told = (element) => {
  const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  const name = element.getAttribute("name") ?? element.dataset?.action ?? "";
  return `<${element.localName}${element.className ? ` ${element.getAttribute("class")}` : ""}${name ? ` ${name}` : ""}> ${words}`;
};
const inside = (element, selector) => element.closest(selector) !== null;
const shown = (element) => {
  const { width, height } = box(element);
  return width > 0 && height > 0 && style(element).visibility === "visible" && !inside(element, ".gsc-visually-hidden");
};
const controls = (page) => [...page.querySelectorAll(CONTROLS)].filter((control) => shown(target(control)));

// What is to be read, in the order of the page.
function* texts(page) {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() && shown(text.parentElement)) yield text;
  }
}

// Red, green, blue and alpha of a computed color, each 0 to 1.
const color = (text) => {
  const numbers = text.match(/[\d.]+%?/g)?.map(Number) ?? [];
  const scale = text.startsWith("color(") ? 1 : 255;
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  return [r / scale, g / scale, b / scale, a];
};
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
// What is behind an element: its own ground on those around it, as far as they let each other through.
const ground = (element) => {
  if (!element) return [1, 1, 1, 1];
  const own = color(style(element).backgroundColor);
  if (own[3] === 1) return own;
  const behind = ground(element.parentElement ?? element.getRootNode().host);
  return own.map((part, index) => (index < 3 ? part * own[3] + behind[index] * (1 - own[3]) : 1));
};

// Whether a text that is cut short stands whole elsewhere on the page.
const repeated = (holder) => {
  const whole = (other) => other !== holder && style(other).textOverflow !== "ellipsis" && other.textContent.includes(holder.textContent);
  return style(holder).textOverflow === "ellipsis" && [...holder.ownerDocument.querySelectorAll("p")].some(whole);
};

const CHECKS = {
  // WCAG 2.5.5: 44 px each way, rows of options 48 px high. A link or button within a sentence is as high as its line.
  targets(page) {
    const wrong = [];
    for (const control of controls(page)) {
      const place = target(control);
      const inline = /^inline(-block)?$/.test(style(place).display) && place.parentElement.textContent.trim() !== place.textContent.trim();
      if (inline) continue;
      const { width, height } = box(place);
      const least = inside(place, ".gsc-option, .gsc-tile") ? 48 : 44;
      if (width < 43.95 || height < least - 0.05) wrong.push(`${width.toFixed(1)} x ${height.toFixed(1)}: ${told(place)}`);
    }
    return wrong;
  },
  // WCAG 1.4.10: nothing to scroll sideways.
  reflow(page) {
    const root = page.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...page.querySelectorAll("body *")].filter((element) => (box(element).right > root.clientWidth + 0.5 || box(element).left < -0.5) && shown(element));
    return [`${root.scrollWidth} px in ${root.clientWidth} px: ${wide.map(told).slice(-3).join("; ")}`];
  },
  // WCAG 1.4.4, 1.4.12: no text is cut off or runs out of the box that it stands in.
  clipped(page) {
    const wrong = [];
    for (const text of texts(page)) {
      const holder = text.parentElement;
      const range = page.createRange();
      range.selectNodeContents(text);
      let around = holder;
      const boxed = (element) => {
        const { backgroundColor, borderTopWidth, overflowX, overflowY, display } = style(element);
        const holds = color(backgroundColor)[3] > 0 || parseFloat(borderTopWidth) > 0 || overflowX !== "visible" || overflowY !== "visible";
        return holds && display !== "inline";
      };
      while (around !== page.body && !boxed(around)) around = around.parentElement;
      const limit = around === page.body ? page.documentElement : around;
      const { left, right, top, bottom } = box(limit);
      for (const line of range.getClientRects()) {
        // What is moved sideways shows all of it in turn.
        const aside = /auto|scroll/.test(style(limit).overflowX) ? 0 : Math.max(left - line.left, line.right - right);
        const out = Math.max(aside, limit === around ? Math.max(top - line.top, line.bottom - bottom) : 0);
        // Half the leading of a line may stand out of a tight box.
        if (out > 2 && !repeated(holder)) {
          wrong.push(`${out.toFixed(1)} px out of ${told(limit).split(">")[0]}>: ${text.data.trim().slice(0, 40)}`);
          break;
        }
      }
    }
    return wrong;
  },
  // No word goes on in the next line, but addresses and files, which have no place to break at.
  whole(page) {
    const wrong = [];
    for (const text of texts(page)) {
      if (inside(text.parentElement, "textarea, [data-card-text], code")) continue;
      for (const { 0: word, index } of text.data.matchAll(/(?<![^\s(])\p{L}+(?![^\s.,:;!?)])/gu)) {
        const range = page.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // WebKit counts the end of the line before, which has no width.
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
        const tops = parts.map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > 4) wrong.push(`${word} in: ${told(text.parentElement)}`);
      }
    }
    return wrong;
  },
  // No control lies on another.
  overlaps(page) {
    const places = [...new Set(controls(page).map(target))];
    const wrong = [];
    places.forEach((one, index) => {
      const a = box(one);
      for (const other of places.slice(index + 1)) {
        if (one.contains(other)) continue;
        const b = box(other);
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 1 && height > 1) wrong.push(`${told(one)} and ${told(other)}`);
      }
    });
    return wrong;
  },
  // WCAG 1.3.2: what is read next never stands above what was read before.
  order(page) {
    const wrong = [];
    let before;
    for (const text of texts(page)) {
      const range = page.createRange();
      range.selectNodeContents(text);
      const place = range.getBoundingClientRect();
      // Side by side is another matter: there the second column begins at the top again.
      const below = before && Math.min(place.right, before.right) > Math.max(place.left, before.left);
      if (below && place.bottom <= before.top) wrong.push(`${text.data.trim().slice(0, 40)} is read late`);
      before = place;
    }
    return wrong;
  },
  // WCAG 1.4.1 and forced colors: what is chosen, and the shapes, are seen without our colors.
  marks(page) {
    const wrong = [];
    const look = (element) => {
      const { backgroundColor, outlineStyle, outlineWidth, borderTopWidth, borderTopStyle } = style(element);
      const input = element.querySelector("input");
      const own = input && style(input).opacity !== "0" ? String(input.checked) : "";
      return [backgroundColor, outlineStyle, outlineWidth, borderTopWidth, borderTopStyle, own].join();
    };
    for (const chosen of page.querySelectorAll("label:has(:checked)")) {
      const other = [...page.querySelectorAll("label:not(:has(:checked))")].find((label) => label.className.split(" ")[0] === chosen.className.split(" ")[0]);
      if (other && look(other) === look(chosen)) wrong.push(`looks as if it were not chosen: ${told(chosen)}`);
    }
    for (const shape of page.querySelectorAll(":is([data-band], .gsc-band, .gsc-tile, .gsc-band) svg :is(path, circle, use)")) {
      const { fill, stroke } = style(shape);
      const seen = [fill, stroke].some((paint) => paint !== "none" && contrast(color(paint), ground(shape.closest("svg"))) >= 3);
      if (!seen) wrong.push(`is not seen: ${told(shape.closest("svg").parentElement)}: ${fill} ${stroke} on ${ground(shape.closest("svg"))}`);
    }
    return wrong;
  },
  // WCAG 2.4.7, 2.4.11 (and 2.4.12), 1.4.11: the focus is seen on everything that takes it, and nothing covers it; down the
  // page and up again.
  focus(page) {
    const wrong = new Set();
    const all = controls(page);
    for (const control of [...all, ...all.toReversed?.() ?? [...all].reverse()]) {
      control.focus();
      if (page.activeElement !== control) {
        wrong.add(`takes no focus: ${told(control)}`);
        continue;
      }
      for (const line of unseen(page, control)) wrong.add(line);
    }
    return [...wrong];
  },
};

// What is wrong with how the focus on a control is seen.
const unseen = (page, control) => {
  const wrong = [];
  const place = target(control);
  const ring = [place, control].map((element) => [element, style(element)])
    .find(([, { outlineStyle, outlineWidth }]) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
  if (!ring) wrong.push(`no ring: ${told(place)}`);
  else {
    const ratio = contrast(color(ring[1].outlineColor), ground(ring[0].parentElement));
    if (ratio < 3) wrong.push(`ring of ${ratio.toFixed(2)}:1: ${told(place)}`);
  }
  const covered = hidden(page, place);
  if (covered) wrong.push(`${covered}: ${told(place)}`);
  return wrong;
};

// Firefox leaves what takes the focus where it is as long as a part of it is in view.
const scrollsWhole = !navigator.userAgent.includes("Firefox");

// Whether a part of what has the focus is out of view, or under something else.
const hidden = (page, place) => {
  const { clientWidth, clientHeight } = page.documentElement;
  const view = page.defaultView.innerHeight || clientHeight;
  let rects = [box(place)];
  if (style(place).display === "inline") rects = [...place.getClientRects()];
  const spots = rects.flatMap(({ left, right, top, bottom }) =>
    [[left + 3, top + 3], [right - 3, top + 3], [(left + right) / 2, (top + bottom) / 2], [left + 3, bottom - 3], [right - 3, bottom - 3]]);
  const state = spots.map(([x, y]) => {
    if (x < 0 || y < 0 || x >= clientWidth || y >= view) return `out of view (${Math.round(y)} of ${view})`;
    const top = page.elementFromPoint(x, y);
    // The round corners of a box belong to what is behind it.
    return top && (place.contains(top) || top.contains(place)) ? "" : `under ${top ? told(top) : "nothing"}`;
  });
  // What is taller than the view cannot be seen whole, either.
  const part = box(place).height > view * 0.6 || !scrollsWhole;
  return part && state.includes("") ? "" : state.find(Boolean) ?? "";
};

async function measure({ folder, names, width, height, css, checks }) {
  document.body.style.margin = 0;
  const frame = document.querySelector("iframe") ?? document.body.appendChild(document.createElement("iframe"));
  frame.style.cssText = `display:block;border:0;width:${width}px;height:${height}px`;
  const wrong = [];
  for (const name of names) {
    await new Promise((done) => {
      frame.onload = done;
      frame.src = `/${folder}/${name}.html`;
    });
    const page = frame.contentDocument;
    if (!page.querySelector(".gsc-app")) throw new Error(`${name} is not there`);
    const root = page.documentElement;
    // Where a scrollbar takes its width from the page, the page gets it back.
    frame.style.width = `${width + width - root.clientWidth}px`;
    // What can be opened is a part of the page, too.
    for (const closed of page.querySelectorAll("details")) closed.open = true;
    if (css) page.head.appendChild(page.createElement("style")).textContent = css;
    // What comes in on its way is not what a reader sees.
    for (const animation of page.getAnimations?.() ?? []) animation.finish();
    for (const check of checks) wrong.push(...CHECKS[check](page).map((line) => `${check}: ${name}: ${line}`));
    frame.style.width = `${width}px`;
  }
  return wrong;
}
