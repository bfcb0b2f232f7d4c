// Reads the screen aloud from its first word to its last, as text. `arguments`: the end.
const [done] = arguments;
const read = async () => {
  const said = [];
  // What is folded away is spoken by no reader; this one does not know.
  const folded = document.querySelectorAll("details:not([open]) > :not(summary)");
  for (const part of folded) part.ariaHidden = "true";
  await virtual.start({ container: document.body });
  for (let steps = 0; steps < 2000; steps++) {
    const phrase = await virtual.lastSpokenPhrase();
    // It reads what is only there without scripts, as the text that it is; nobody else does.
    if (!phrase.startsWith("<")) said.push(phrase);
    if (phrase === "end of document") break;
    await virtual.next();
  }
  await virtual.stop();
  for (const part of folded) part.ariaHidden = null;
  return said;
};
read().then(done, (cause) => done([String(cause?.stack ?? cause)]));
