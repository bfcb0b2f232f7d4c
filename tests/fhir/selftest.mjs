// Files that are broken on purpose: a check that lets one of them through could not fail.
import { broken } from "./invariants.mjs";
import { answers, misfits } from "./form.mjs";
import { faults } from "./structure.mjs";

const copy = (value) => structuredClone(value);
const response = (bundle) => bundle.entry[0].resource;
const at = (of, linkId) => of.item.find((item) => item.linkId === linkId);

/** Each with what breaks it, and the part of a message that must come. */
const STRUCTURE = [
  ["a status that there is not", (q) => { q.status = "bogus"; }, /status/],
  ["a field that there is not", (q) => { q.score = 3; }, /score|additional/],
  ["no kind of a question", (q) => { delete q.item[1].type; }, /type/],
  ["a kind of question that there is not", (q) => { q.item[1].type = "age"; }, /type/],
  ["a text where a truth value belongs", (q) => { q.item[2].required = "yes"; }, /required/],
];
const QUESTIONNAIRE = [
  ["que-0", (q) => { q.name = "gut skin"; }],
  ["que-1", (q) => { delete q.item.find(({ type }) => type === "group").item; }],
  ["que-2", (q) => { q.item[1].linkId = q.item[0].linkId; }],
  ["que-3", (q) => { q.item[1].type = "display"; }],
  ["que-4", (q) => { q.item[0].answerValueSet = "urn:x"; }],
  ["que-5", (q) => { q.item[0].type = "boolean"; }],
  ["que-6", (q) => { q.item[2].type = "display"; }],
  ["que-7", (q) => { at(q, "e4").enableWhen[1].answerInteger = 1; delete at(q, "e4").enableWhen[1].answerBoolean; }],
  ["que-8", (q) => { at(q, "g").initial = [{ valueInteger: 1 }]; }],
  ["que-9", (q) => { q.item[1].type = "display"; q.item[1].readOnly = true; }],
  ["que-10", (q) => { q.item[0].maxLength = 3; }],
  ["que-11", (q) => { q.item[0].initial = [{ valueInteger: 1 }]; }],
  ["que-12", (q) => { delete at(q, "bf").enableBehavior; }],
  ["que-13", (q) => { q.item[1].initial = [{ valueInteger: 1 }, { valueInteger: 2 }]; }],
];
const BUNDLE = [
  ["bdl-1", (b) => { b.total = 3; }],
  ["bdl-2", (b) => { b.entry[0].search = { mode: "match" }; }],
  ["bdl-3", (b) => { b.entry[0].request = { method: "GET", url: "x" }; }],
  ["bdl-4", (b) => { b.entry[0].response = { status: "200" }; }],
  ["bdl-5", (b) => { delete b.entry[1].resource; }],
  ["bdl-7", (b) => { b.entry[1].fullUrl = b.entry[0].fullUrl; }],
  ["bdl-8", (b) => { b.entry[0].fullUrl += "/_history/1"; }],
  ["bdl-9", (b) => { b.type = "document"; }],
  ["bdl-10", (b) => { b.type = "document"; }],
  ["bdl-11", (b) => { b.type = "document"; }],
  ["bdl-12", (b) => { b.type = "message"; }],
  ["qrs-1", (b) => { at(response(b), "g").answer = [{ valueInteger: 1 }]; }],
  ["qrs-2", (b) => { at(response(b), "g").item.push(copy(at(response(b), "g").item[0])); }],
  ["obs-6", (b) => { Object.assign(b.entry[1].resource, { valueInteger: 1, dataAbsentReason: { text: "x" } }); }],
  ["obs-7", (b) => { Object.assign(b.entry[1].resource, { valueInteger: 1, code: copy(b.entry[1].resource.component[0].code) }); }],
];
const CODES = [
  ["csd-0", (c) => { c.name = "codes of ours"; }],
  ["csd-1", (c) => { c.concept.push(copy(c.concept[0])); }],
];
const FORM = [
  ["a question that there is not", (r) => { r.item[0].linkId = "x9"; }, /unknown/],
  ["another order", (r) => { r.item.reverse(); }, /order/],
  ["other words", (r) => { r.item[0].text = "?"; }, /other words/],
  ["another version", (r) => { r.questionnaire += ".1"; }, /another questionnaire/],
  ["an answer that is no option", (r) => { r.item[0].answer[0].valueCoding.code = "country.fr"; }, /no option/],
  ["several answers", (r) => { r.item[0].answer.push(copy(r.item[0].answer[0])); }, /several/],
  ["none beside a sign", (r) => { at(r, "rf1").answer.push({ valueCoding: { system: "urn:gut-skin-check:codes", code: "rf1.swell" } }); }, /beside/],
  ["what was not asked", (r) => { r.item = r.item.filter(({ linkId }) => linkId !== "age"); at(r, "b1").linkId = "bf"; }, /not asked/],
  ["what is required is missing", (r) => { r.item = r.item.filter(({ linkId }) => linkId !== "dx"); }, /dx is required/],
];

/** What gets through although it is broken. */
export const selfTest = (questionnaire, codes, bundle) => {
  const through = [];
  const expect = (name, found, wanted) => {
    if (!found.some((message) => wanted.test(message))) through.push(`${name}: ${JSON.stringify(found).slice(0, 300)}`);
  };
  const changed = (value, change) => {
    const other = copy(value);
    change(other);
    return other;
  };
  for (const [name, change, wanted] of STRUCTURE) {
    const found = faults(changed(questionnaire, change));
    // Either of the two may be the one that knows it.
    expect(name, found, wanted);
  }
  const sets = [[questionnaire, QUESTIONNAIRE], [bundle, BUNDLE], [codes, CODES]];
  for (const [value, set] of sets) {
    for (const [key, change] of set) expect(key, broken(changed(value, change)), new RegExp(`breaks ${key}$`));
  }
  for (const [name, change, wanted] of FORM) expect(name, misfits(questionnaire, changed(response(bundle), change)), wanted);
  if (answers(response(bundle)).size === 0) through.push("a response without answers");
  return through;
};

/** How many broken files there are. */
export const BROKEN = [STRUCTURE, QUESTIONNAIRE, BUNDLE, CODES, FORM].reduce((sum, set) => sum + set.length, 0);
