// Keeps what the page's console, errors and policy say, for the tests to collect.
{
  const heard = (window.gscHeard = []);
  const words = (value) => (value instanceof Error ? `${value} ${value.stack}` : String(value));
  for (const level of ["warn", "error"]) {
    const said = console[level];
    console[level] = (...values) => {
      heard.push(`console.${level}: ${values.map(words).join(" ")}`);
      said.apply(console, values);
    };
  }
  const failed = console.assert;
  console.assert = (holds, ...values) => {
    if (!holds) heard.push(`console.assert: ${values.map(words).join(" ")}`);
    failed.call(console, holds, ...values);
  };
  addEventListener("error", (event) => {
    heard.push(`error: ${event.message || `${event.target.tagName} ${event.target.src || event.target.href}`}`);
  }, true);
  addEventListener("unhandledrejection", (event) => heard.push(`unhandledrejection: ${words(event.reason)}`));
  document.addEventListener("securitypolicyviolation", (event) => {
    heard.push(`policy: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
  });
}
