// A response against its own questionnaire: no validator but HL7's own does that. Gates are worked out here once more, with
// fhirpath.js for expressions.
import { evaluate } from "./invariants.mjs";

const EXPRESSION = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

/** Every item with those in it. */
export const items = (of) => (of.item ?? []).flatMap((item) => [item, ...items(item)]);

const value = (answer) => answer.valueCoding?.code ?? answer.valueInteger;

/** The answers by question, as codes and numbers. */
export const answers = (response) =>
  new Map(items(response).filter((item) => item.answer).map((item) => [item.linkId, item.answer.map(value)]));

const compare = {
  "=": (given, limit) => given.some((one) => one === limit),
  "!=": (given, limit) => given.some((one) => one !== limit),
  ">=": (given, limit) => given.some((one) => one >= limit),
  "<": (given, limit) => given.some((one) => one < limit),
  exists: (given, wanted) => given.length > 0 === wanted,
};

/** The questions that a form shows with these answers, in order. */
export const shown = (questionnaire, response) => {
  const given = answers(response);
  const open = (item) => {
    const expression = item.extension?.find(({ url }) => url === EXPRESSION);
    if (expression) return evaluate(expression.valueExpression.expression, response)[0] === true;
    const lines = (item.enableWhen ?? []).map((line) => {
      const limit = line.answerCoding?.code ?? line.answerInteger ?? line.answerBoolean;
      return compare[line.operator](given.get(line.question) ?? [], limit);
    });
    return item.enableBehavior === "any" ? lines.some(Boolean) : lines.every(Boolean);
  };
  return items(questionnaire).filter(open).map((item) => item.linkId);
};

/** What a response says that its questionnaire does not allow. */
export const misfits = (questionnaire, response) => {
  const found = [];
  const forms = items(questionnaire);
  const asked = shown(questionnaire, response);
  if (response.questionnaire !== `${questionnaire.url}|${questionnaire.version}`) found.push("another questionnaire is named");
  const order = items(response).map((item) => forms.findIndex(({ linkId }) => linkId === item.linkId));
  if (order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1))) found.push("questions are unknown or out of order");
  for (const item of items(response)) {
    const form = forms.find(({ linkId }) => linkId === item.linkId);
    if (!form) continue;
    if (item.text !== form.text) found.push(`${item.linkId} has other words`);
    if (!asked.includes(item.linkId)) found.push(`${item.linkId} was not asked`);
    if (form.type === "group") continue;
    const options = form.answerOption?.map(({ valueCoding }) => JSON.stringify(valueCoding));
    const fits = ({ valueCoding, valueInteger }) =>
      options ? options.includes(JSON.stringify(valueCoding)) : Number.isInteger(valueInteger);
    if (!item.answer.every(fits)) found.push(`${item.linkId} has an answer that is no option`);
    if (item.answer.length > 1 && !form.repeats) found.push(`${item.linkId} has several answers`);
    const excludes = form.answerOption?.filter(({ extension }) => extension).map(({ valueCoding }) => valueCoding.code) ?? [];
    if (item.answer.length > 1 && item.answer.some((answer) => excludes.includes(value(answer)))) {
      found.push(`${item.linkId} has "none" beside others`);
    }
  }
  if (response.status === "completed") {
    const given = answers(response);
    for (const { linkId, required } of forms) {
      if (required && asked.includes(linkId) && !given.has(linkId)) found.push(`${linkId} is required`);
    }
  }
  return found;
};
