// Makes elements of what the build has made of markup (xtask/src/site/tree.rs). No HTML is written anywhere, so a page whose
// policy requires Trusted Types takes all of it.
export type Tree = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: (Tree | string)[]];

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

export const grow = ([name, attributes, ...children]: Tree, around = HTML): Element => {
  const space = name === "svg" ? SVG : around;
  const element = document.createElementNS(space, name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]!);
  element.append(...children.map((child) => (typeof child === "string" ? child : grow(child, space))));
  return element;
};

// Puts the drawings at the end of a place. They only decorate: nothing waits for them, and a failure is silent.
export const drawings = (url: string) => {
  const drawn: Promise<Tree> = fetch(url, { integrity: BUILD.drawingsIntegrity }).then((file) => file.json());
  return (place: Element) => drawn.then((drawn) => place.append(grow(drawn))).catch(() => {});
};
