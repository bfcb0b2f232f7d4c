// What is published and exported is FHIR R4: `cargo xtask test` runs this on the output of `examples/fhir.rs`, whose lines come
// in here. The first has the questions and codes, each other one a way through the check.
import { createInterface } from "node:readline";
import { broken } from "./invariants.mjs";
import { answers, items, misfits, shown } from "./form.mjs";
import { BROKEN, selfTest } from "./selftest.mjs";
import { faults } from "./structure.mjs";

let files, failed = 0, bundles = 0, entries = 0;
const report = (name, found) => {
  if (!found.length) return;
  failed += 1;
  if (failed <= 10) console.log(`${name}:\n  ${found.slice(0, 10).join("\n  ")}`);
};

/** The answers of `assess` as codes, by question. */
const codes = (given) => {
  const all = new Map();
  for (const [question, value] of Object.entries(given)) {
    if (question === "age") all.set("age", [value]);
    else if (question === "g") for (const [row, state] of Object.entries(value)) all.set(row, [`${row}.${state}`]);
    else all.set(question, [value].flat().map((option) => `${question}.${option}`));
  }
  return all;
};

const look = (seed, { answers: given, shown: asked, bundle }) => {
  bundles += 1;
  entries += bundle.entry.length;
  const response = bundle.entry[0].resource;
  const found = [...faults(bundle), ...broken(bundle), ...misfits(files.questionnaire, response)];
  if (String(shown(files.questionnaire, response)) !== String(asked)) found.push("the form would show other questions than the check");
  const told = answers(response);
  const wanted = codes(given);
  const differ = [...wanted].filter(([question, value]) => asked.includes(question) && String(told.get(question)) !== String(value));
  if (differ.length || [...told.keys()].some((question) => !wanted.has(question))) found.push(`other answers: ${differ}`);
  const known = new Set(files.codes.concept.map(({ code }) => code));
  for (const [, system, code] of JSON.stringify(bundle).matchAll(/"system":"([^"]*)","code":"([^"]*)"/g)) {
    const fits = system === files.codes.url ? known.has(code) : system === "http://loinc.org" && code === "79551-8";
    if (!fits) found.push(`${system} ${code} is not defined`);
  }
  report(`seed ${seed}`, found);
};

for await (const line of createInterface({ input: process.stdin })) {
  const { seed, states, ...rest } = JSON.parse(line);
  if (states) {
    if (bundles === 0) report("a broken file gets through", selfTest(files.questionnaire, files.codes, states[0].bundle));
    for (const state of states) look(seed, state);
    continue;
  }
  files = rest;
  for (const file of Object.values(files)) report(file.resourceType, [...faults(file), ...broken(file)]);
}
if (bundles === 0) report("nothing came in", ["no way through the check"]);
const questions = files ? items(files.questionnaire).length : 0;
console.log(`${questions} questions, ${bundles} bundles with ${entries} entries, ${BROKEN} broken files; ${failed} failed`);
process.exit(failed ? 1 : 0);
