// Runs IBM's engine on the page: its own requirements, which contain those of WCAG 2.2 A and AA. `arguments`: the end.
const [done] = arguments;
const checker = new ace.Checker();
// Colors on their way from one to another are nobody's colors.
for (const animation of document.getAnimations()) animation.finish();
checker.check(document, ["IBM_Accessibility"])
  .then(({ results }) => {
    const found = results.filter(({ value }) => value[1] !== "PASS");
    done({
      open: found.map(({ ruleId, value, path, snippet, message }) => ({
        rule: ruleId,
        how: value.join(" "),
        within: path.dom,
        html: snippet.slice(0, 160),
        why: message.slice(0, 200),
      })),
      ran: [...new Set(results.map(({ ruleId }) => ruleId))],
    });
  })
  .catch((cause) => done({ failed: String(cause) }));
