// Plays a parent at a form of LHC-Forms: clicks its radio buttons and boxes, types the age, and tells what the form shows and
// what it would send. `questions` is our Questionnaire; the last argument is called when all is done.
const peer = (() => {
  const PATIENCE = 5000;
  const pause = (time = 0) => new Promise((done) => setTimeout(done, time));
  /** Waits for something that LHC-Forms does a moment later; what does not come is left for the comparison to find. */
  const until = async (true_) => {
    for (const end = Date.now() + PATIENCE; !true_() && Date.now() < end; ) await pause(5);
  };
  const items = (of) => (of.item ?? []).flatMap((item) => [item, ...items(item)]);

  const form = () => document.querySelector("wc-lhc-form");
  const label = (linkId) => {
    const item = form()?.lhcFormData?.itemList?.find((item) => item.linkId === linkId);
    return item && document.getElementById(`label-${item._elementId}`);
  };
  const visible = (linkId) => label(linkId)?.checkVisibility() ?? false;
  /** The inputs of a question: a group's own label has those of its rows around it, so they are told by the nearest item. */
  const inputs = (linkId) => [...(label(linkId)?.closest("lhc-item")?.querySelectorAll("input") ?? [])];

  /** Whether an input is ticked, as a parent sees it: its radio buttons take back the browser's own mark and draw theirs. */
  const isTicked = (input) =>
    input.type === "radio" ? input.parentElement.classList.contains("ant-radio-checked") : input.checked;

  const show = async (questionnaire) => {
    await LForms.Util.addFormToPage(questionnaire, "form");
    await until(() => visible("rf1"));
  };
  const shown = (questionnaire) => items(questionnaire).map(({ linkId }) => linkId).filter(visible);

  const type = (input, text) => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
    for (const name of ["input", "change", "blur"]) input.dispatchEvent(new Event(name, { bubbles: true }));
  };

  /** Answers a question, if it has other answers: takes away what is ticked and not wanted, and ticks what is. */
  const answer = async (item, wanted) => {
    const options = item.answerOption?.map(({ valueCoding }) => valueCoding.code);
    if (!options) {
      if (inputs(item.linkId)[0].value !== String(wanted[0])) type(inputs(item.linkId)[0], String(wanted[0]));
      return pause();
    }
    const click = async (unlike) => {
      for (const [index, code] of options.entries()) {
        const input = inputs(item.linkId)[index];
        if (isTicked(input) !== wanted.includes(code) && isTicked(input) === unlike) {
          input.click();
        }
      }
    };
    if (item.repeats) await click(true);
    await click(false);
  };

  const fill = async (questionnaire, answers) => {
    for (const item of items(questionnaire)) {
      const wanted = answers[item.linkId];
      if (!wanted) continue;
      // Whether it is to be seen as well is asked once all is filled in: each time, the page would be laid out for it.
      await until(() => label(item.linkId));
      if (!label(item.linkId)) throw new Error(`${item.linkId} does not show`);
      await answer(item, wanted);
    }
  };

  /** What the inputs on the page say. */
  const ticked = (questionnaire) => {
    const told = {};
    for (const { linkId, answerOption } of items(questionnaire)) {
      if (!visible(linkId)) continue;
      const all = inputs(linkId);
      const codes = answerOption?.filter((_, index) => all[index] && isTicked(all[index])).map(({ valueCoding }) => valueCoding.code);
      if (answerOption ? codes.length : linkId === "age" && all[0].value) told[linkId] = codes ?? [Number(all[0].value)];
    }
    return told;
  };
  /** What the form would send. */
  const sent = () => {
    const response = LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4");
    const answered = items(response).filter(({ answer }) => answer);
    const value = ({ valueCoding, valueInteger }) => valueCoding?.code ?? valueInteger;
    return Object.fromEntries(answered.map(({ linkId, answer }) => [linkId, answer.map(value)]));
  };
  const differ = (found, wanted) => {
    const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
    const text = (value) => JSON.stringify([value ?? []].flat());
    return [...keys].filter((key) => text(found[key]) !== text(wanted[key])).map((key) => `${key}: ${text(found[key])} for ${text(wanted[key])}`);
  };

  const look = async (questionnaire, { shown: asked, answers }, name) => {
    const same = () => String(shown(questionnaire)) === String(asked);
    await until(same);
    const found = [];
    const now = shown(questionnaire);
    if (!same()) {
      found.push(`${name}: shows ${now.filter((one) => !asked.includes(one))} and lacks ${asked.filter((one) => !now.includes(one))}`);
    }
    found.push(...differ(sent(), answers).map((what) => `${name}: sends ${what}`));
    found.push(...differ(ticked(questionnaire), answers).map((what) => `${name}: shows ${what}`));
    return found;
  };

  return {
    /** Whether LHC-Forms has arrived. */
    ready: async () => {
      await until(() => globalThis.LForms?.FHIR?.R4 && LForms.Util.addFormToPage);
      return LForms.lformsVersion ?? null;
    },
    /** A way through the check: each of its states is filled in over the last, then each response is loaded into a new form. */
    walk: async (questionnaire, states) => {
      await show(questionnaire);
      const found = [];
      for (const [index, state] of states.entries()) {
        await fill(questionnaire, state.answers);
        found.push(...(await look(questionnaire, state, `state ${index}`)));
      }
      for (const [index, state] of states.entries()) {
        const empty = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, "R4");
        const filled = LForms.Util.mergeFHIRDataIntoLForms(state.response, empty, "R4");
        await show(filled);
        found.push(...(await look(questionnaire, state, `loaded ${index}`)));
      }
      return found;
    },
  };
})();
