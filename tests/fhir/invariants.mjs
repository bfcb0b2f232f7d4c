// The invariants of FHIR R4 (4.0.1) for the resources that are published and exported, word for word, run by fhirpath.js.
// Three differ from R4: que-12 is that of R4B, which counts from two as R4's own sentence says (R4's expression says `> 2`);
// qrs-2 is that of R5, since R4 has none of that number; and que-7 says `boolean` for `Boolean`, which fhirpath.js takes for
// the type of FHIRPath itself, so that no answer in a file would be one.
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";

const ITEMS = "Questionnaire.repeat(item)";
const ANSWERED = "QuestionnaireResponse.repeat(item)";

// [resource, key, where, expression]
export const INVARIANTS = [
  ["Bundle", "bdl-1", "Bundle", "total.empty() or (type = 'searchset') or (type = 'history')"],
  ["Bundle", "bdl-2", "Bundle", "entry.search.empty() or (type = 'searchset')"],
  ["Bundle", "bdl-3", "Bundle", "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))"],
  ["Bundle", "bdl-4", "Bundle", "entry.all(response.exists() = (%resource.type = 'batch-response' or %resource.type = 'transaction-response' or %resource.type = 'history'))"],
  ["Bundle", "bdl-5", "Bundle.entry", "resource.exists() or request.exists() or response.exists()"],
  ["Bundle", "bdl-7", "Bundle", "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()"],
  ["Bundle", "bdl-8", "Bundle.entry", "fullUrl.contains('/_history/').not()"],
  ["Bundle", "bdl-9", "Bundle", "type = 'document' implies (identifier.system.exists() and identifier.value.exists())"],
  ["Bundle", "bdl-10", "Bundle", "type = 'document' implies (timestamp.hasValue())"],
  ["Bundle", "bdl-11", "Bundle", "type = 'document' implies entry.first().resource.is(Composition)"],
  ["Bundle", "bdl-12", "Bundle", "type = 'message' implies entry.first().resource.is(MessageHeader)"],

  ["Questionnaire", "que-0", "Questionnaire", "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"],
  ["Questionnaire", "que-1", ITEMS, "(type='group' implies item.empty().not()) and (type.trace('type')='display' implies item.trace('item').empty())"],
  ["Questionnaire", "que-2", "Questionnaire", "descendants().linkId.isDistinct()"],
  ["Questionnaire", "que-3", ITEMS, "type!='display' or code.empty()"],
  ["Questionnaire", "que-4", ITEMS, "answerOption.empty() or answerValueSet.empty()"],
  ["Questionnaire", "que-5", ITEMS, "(type ='choice' or type = 'open-choice' or type = 'decimal' or type = 'integer' or type = 'date' or type = 'dateTime' or type = 'time' or type = 'string' or type = 'quantity') or (answerValueSet.empty() and answerOption.empty())"],
  ["Questionnaire", "que-6", ITEMS, "type!='display' or (required.empty() and repeats.empty())"],
  ["Questionnaire", "que-7", `${ITEMS}.enableWhen`, "operator = 'exists' implies (answer is boolean)"],
  ["Questionnaire", "que-8", ITEMS, "(type!='group' and type!='display') or initial.empty()"],
  ["Questionnaire", "que-9", ITEMS, "type!='display' or readOnly.empty()"],
  ["Questionnaire", "que-10", ITEMS, "(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or maxLength.empty()"],
  ["Questionnaire", "que-11", ITEMS, "answerOption.empty() or initial.empty()"],
  ["Questionnaire", "que-12", ITEMS, "enableWhen.count() > 1 implies enableBehavior.exists()"],
  ["Questionnaire", "que-13", ITEMS, "repeats=true or initial.count() <= 1"],

  ["QuestionnaireResponse", "qrs-1", ANSWERED, "(answer.exists() and item.exists()).not()"],
  ["QuestionnaireResponse", "qrs-2", "QuestionnaireResponse", "repeat(answer|item).select(item.where(answer.value.exists()).linkId.isDistinct()).allTrue()"],

  ["Observation", "obs-6", "Observation", "dataAbsentReason.empty() or value.empty()"],
  ["Observation", "obs-7", "Observation", "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()"],

  ["CodeSystem", "csd-0", "CodeSystem", "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')"],
  ["CodeSystem", "csd-1", "CodeSystem", "concept.code.combine($this.descendants().concept.code).isDistinct()"],
];

// fhirpath.js has a compiled form of an expression, which is much faster than reading it each time.
const compiled = new Map();
const run = (expression, resource, environment = {}) => {
  if (!compiled.has(expression)) {
    compiled.set(expression, fhirpath.compile(expression, r4, { traceFn: () => {} }));
  }
  return compiled.get(expression)(resource, { resource, ...environment });
};
export const evaluate = run;

/** The invariants that a resource breaks, and the resources in it. A result that is empty is not true. */
export const broken = (resource) => {
  const found = [];
  for (const [kind, key, where, expression] of INVARIANTS) {
    if (kind !== resource.resourceType) continue;
    const holds = run(`${where}.select(${expression})`, resource).filter((result) => result === true);
    if (holds.length !== run(where, resource).length) found.push(`${kind} breaks ${key}`);
  }
  for (const entry of resource.entry ?? []) {
    if (entry.resource) found.push(...broken(entry.resource));
  }
  return found;
};
