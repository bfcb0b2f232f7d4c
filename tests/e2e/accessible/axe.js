// Runs axe-core on the page: everything up to WCAG 2.2 AA, the AAA rules that we promise, best practice, and the
// experimental rules. `arguments`: the rules to run (all of these, if none is named), and the end.
const [only, done] = arguments;
const tags = [
  "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice", "experimental",
];
const off = ["color-contrast-enhanced", "target-size", "identical-links-same-purpose", "meta-refresh-no-exceptions"];
const experimental = axe.getRules(["experimental"]).map((rule) => rule.ruleId);
const rules = Object.fromEntries([...off, ...experimental].map((rule) => [rule, { enabled: true }]));
const options = {
  resultTypes: ["violations", "incomplete"],
  ...(only.length ? { runOnly: { type: "rule", values: only } } : { runOnly: { type: "tag", values: tags }, rules }),
};
// The classes of an element and of those around it.
const around = (element) => (element ? `.${[...element.classList].join(" .")} ${around(element.parentElement)}` : "");
const lines = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all, none }) => ({
  rule: id,
  target: target.join(" "),
  html: html.slice(0, 160),
  within: around(document.querySelector(target[0])),
  why: [...any, ...all, ...none].map(({ message }) => message).join("; ").slice(0, 200),
})));
// Colors on their way from one to another are nobody's colors.
for (const animation of document.getAnimations()) animation.finish();
axe.run(document, options)
  .then(({ violations, incomplete, passes, inapplicable }) => done({
    violations: lines(violations),
    incomplete: lines(incomplete),
    ran: [...violations, ...incomplete, ...passes, ...inapplicable].map(({ id }) => id),
  }), (cause) => done({ failed: String(cause) }));
