// Gut-Skin Check as it ships: start, about, safety and the whole core by taps, then the review and the result.
// The kinds are the other contestants': a single choice or "none of these" is an 'answer', a tile of the food grid
// (10 rows of 4) a 'toggle', every other button 'nav'. Options that would leave this path are never picked.
export default (() => {
  const never = { toilet: ['diapers'], diet: ['vegetarian', 'vegan'], b7: ['none'], e1: ['now'] };
  const screen = () => document.querySelector('#gut-skin-check [data-screen]')?.dataset.screen ?? '';
  const button = (action) => document.querySelector(`#gut-skin-check [data-action="${action}"]`);
  const inputs = (name) => [...document.querySelectorAll(`#gut-skin-check input[name="${name}"]`)];
  const nav = (q, action) => { const el = button(action); return el && { kind: 'nav', q, el }; };
  return {
    next(ctx) {
      const q = screen();
      const choose = (name, index, kind = 'answer', id = name) => { const el = inputs(name)[index]?.closest('label'); return el ? { kind, q: id, value: index, el } : null; };
      if (q === 'start') return ctx.done.has('start') ? null : { kind: 'start', q, el: button('start') };
      if (q === 'result') return { kind: 'done' };
      if (q === 'core-done') return nav(q, 'see-results');
      if (q === 'review') return nav(q, 'continue');
      if (q === 'age') {
        if (!ctx.done.has('age-years')) return choose('age-years', 2 + (ctx.pick('age-years', 2) % 2));
        if (!ctx.done.has('age-months')) return choose('age-months', ctx.pick('age-months', 12));
      } else if (q === 'g') {
        const tile = (i) => choose(`g${Math.floor(i / 4) + 1}`, i % 4, 'toggle', `food${i}`);
        const food = ctx.toggles.find((i) => !ctx.done.has(`food${i}`));
        if (food !== undefined) return tile(food);
        // Every row wants an answer; the foods above leave some of them open.
        for (let row = 0; row < 10; row++) if (!inputs(`g${row + 1}`).some((x) => x.checked)) return tile(row * 4);
      } else if (!ctx.done.has(q)) {
        const all = inputs(q), none = all.findIndex((x) => x.value === 'none' && x.type === 'checkbox');
        if (none >= 0) return choose(q, none);
        const open = all.map((x, i) => i).filter((i) => !never[q]?.includes(all[i].value));
        return open.length ? choose(q, open[ctx.pick(q, open.length)]) : null;
      }
      return nav(q, 'continue');
    },
    page: screen,
    // The first question stands in the page before the app does.
    ready: () => [...document.querySelectorAll('#gut-skin-check [data-screen]')].some((el) => !el.closest('#gsc-static') && el.checkVisibility()),
    selected: (step) => step.el.querySelector('input')?.checked === true,
    // Erases everything, as a parent would, which leads back to the start.
    async reset() {
      for (const action of ['erase', 'erase-yes']) {
        while (!button(action)) await new Promise((ok) => requestAnimationFrame(ok));
        button(action).click();
      }
    },
  };
})();
