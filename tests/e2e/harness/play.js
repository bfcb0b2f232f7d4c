// Goes through the check as a parent would, by clicks on real inputs and buttons.
//
// `plan.answers` holds an answer to every question, asked or not; `plan.topics` the further topics to go
// through; `plan.first_result` whether to take the first result where it is offered; `plan.until` a screen to stop at. Returns what was asked and given on the way, so that the same
// answers can be put to the rules themselves, with the screens and their words.
async function play(plan) {
  const LAST = ["result", "emergency", "today", "out-of-range", "failed"];
  const given = {};
  const trail = [];
  const words = [];
  const topics = [...plan.topics];
  const turn = () => new Promise((done) => setTimeout(done, 0));

  const moved = async (from) => {
    const deadline = Date.now() + 10000;
    while (page.screen() === from || page.screen() === "loading") {
      if (Date.now() > deadline) throw new Error(`still on ${from} 10 seconds after a click`);
      await turn();
    }
    // The focus follows; twice, because Yew may give way to the browser in the middle of its work.
    await turn();
    await turn();
  };
  const click = (element, what) => {
    if (!element) throw new Error(`there is no ${what}`);
    element.click();
  };
  const set = (name, value, wanted) => {
    const input = page.input(name, value);
    if (!input) throw new Error(`there is no input ${name}=${value}`);
    if (input.checked !== wanted) input.click();
  };

  // Ticks one after the other; an emergency sign replaces the screen at once.
  const list = async (question, values) => {
    given[question] = [];
    if (values.length === 0) set(question, "none", true);
    for (const value of values) {
      set(question, value, true);
      given[question].push(value);
      // Twice: Yew may give way to the browser in the middle of its work.
      await turn();
      await turn();
      if (page.screen() !== question) return;
    }
  };
  const answer = async (question) => {
    const wanted = plan.answers[question];
    if (wanted === undefined) throw new Error("the plan has no answer to it");
    if (question === "age") {
      const years = Math.min(Math.floor(wanted / 12), 5);
      set("age-years", years, true);
      await turn();
      if (years >= 1 && years <= 4) set("age-months", wanted % 12, true);
      given.age = wanted;
    } else if (question === "g") {
      given.g = {};
      for (const [row, value] of Object.entries(wanted)) {
        // A group that the family does not eat by choice has no inputs.
        if (!page.input(row, value)) continue;
        set(row, value, true);
        given.g[row] = value;
        await turn();
      }
    } else if (Array.isArray(wanted)) {
      await list(question, wanted);
    } else {
      set(question, wanted, true);
      given[question] = wanted;
    }
    await turn();
  };

  try {
    for (let steps = 0; steps < 200; steps++) {
      const here = page.screen();
      trail.push(here);
      words.push(page.text());
      if (here === plan.until || LAST.includes(here)) return { screen: here, given, trail, words };
      if (here === "start") click(page.button("start"), "start");
      else if (here === "review") click(page.button("continue") ?? page.button("see-results"), "way on from the review");
      else if (here === "part-done") click(page.button(plan.first_result ? "see-results" : "continue"), "way on");
      else if (here === "core-done" && topics.length > 0) {
        const topic = topics.shift();
        click(page.tree().querySelector(`[data-topic="${topic}"]`), `topic ${topic}`);
      } else if (here === "core-done") click(page.button("see-results"), "see-results");
      else {
        await answer(here);
        if (page.screen() !== here) continue;
        click(page.button("continue"), "continue");
      }
      await moved(here);
    }
    throw new Error("it goes on and on");
  } catch (cause) {
    return { screen: page.screen(), given, trail, words, stuck: String(cause) };
  }
}
