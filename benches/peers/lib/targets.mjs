// The short table: what we hold ourselves to, and how far we are from it in this run.
const KB = 1000;

/** Each target: what it is, its value, the most it may be, and which rows of the long table it stands on. */
export function targets(res) {
  const us = res.focus, { plain, slow4g } = res.summary, once = res.once[us] ?? {};
  const of = (cond, key, who = us) => cond?.[who]?.[key] ?? null;
  const ratio = (cond, key) => { const a = of(cond, key), b = of(cond, key, 'vanilla'); return a === null || !b ? null : a / b; };
  return [
    ['first paint (FCP) ÷ vanilla, slow 4G', ratio(slow4g, 'fcp'), 1.15, 2],
    ['largest paint (LCP) ÷ vanilla, slow 4G', ratio(slow4g, 'lcp'), 1.15, 2],
    ['first answer taken and saved ÷ vanilla, slow 4G', ratio(slow4g, 'interactive'), 2.2, 2],
    ['the same, ms, at most React\'s', of(slow4g, 'interactive'), of(slow4g, 'interactive', 'react'), 0],
    ['main-thread CPU for each tap ÷ vanilla, no throttle', ratio(plain, 'cpuTap'), 1.15, 2],
    ['layout shift up to the first tap', Math.max(of(plain, 'cls') ?? 0, of(slow4g, 'cls') ?? 0), 0, 3],
    ['layout shift on the way', Math.max(of(plain, 'clsRun') ?? 0, of(slow4g, 'clsRun') ?? 0), 0, 3],
    ['total blocking time, slow 4G, ms, at most Preact\'s', of(slow4g, 'tbt'), of(slow4g, 'tbt', 'preact'), 0],
    ['JS heap + wasm memory at the result, MB, at most React\'s', of(plain, 'memMB'), of(plain, 'memMB', 'react'), 2],
    ['requests until all of it is there', of(slow4g, 'requestsAll'), 5, 0],
    ['requests after loading, own and foreign', (of(slow4g, 'late') ?? 0) + (of(slow4g, 'foreign') ?? 0), 0, 0],
    ['heap growth over the passes without reload, KB a pass', once.soakKB ?? null, 5, 2],
    ['Lighthouse performance', once.lhPerf ?? null, 100, 0, true],
    ['Lighthouse accessibility', once.lhA11y ?? null, 100, 0, true],
    ['Lighthouse best practices', once.lhBest ?? null, 100, 0, true],
  ].map(([what, value, limit, digits, atLeast]) => ({ what, value, limit, digits, atLeast: Boolean(atLeast), met: value === null || limit === null ? null : atLeast ? value >= limit : value <= limit }));
}

const rows = [['slow4g', 'fcp', 'FCP, ms', 0], ['slow4g', 'lcp', 'LCP, ms', 0], ['slow4g', 'interactive', 'first answer taken and saved, ms', 0], ['slow4g', 'wireKB', 'bytes until then, KB', 1],
  ['slow4g', 'ready', 'all of it is there, ms', 0], ['slow4g', 'allKB', 'bytes until then, KB', 1],
  ['slow4g', 'tbt', 'total blocking time while loading, ms', 0], ['slow4g', 'evP98', 'event timing p98, ms', 0], ['plain', 'interactive', 'first answer, no throttle, ms', 0], ['plain', 'cpuLoad', 'CPU while loading, no throttle, ms', 0],
  ['plain', 'cpuTap', 'CPU for each tap, no throttle, ms', 2], ['plain', 'work', 'event handlers\' own time, p50, ms', 2], ['plain', 'saved', 'tap to saved, no throttle, ms', 1], ['plain', 'memMB', 'JS heap + wasm memory at the result, MB', 2]];

/** docs/performance.md's figures. */
export function summary(res, command) {
  const n = (v, d) => v === null || v === undefined || Number.isNaN(v) ? '–' : v.toFixed(d);
  const list = targets(res), names = res.contestants, us = res.focus;
  const base = (c, k) => res.summary[c]?.vanilla?.[k];
  const cell = (c, k, d) => (who) => { const v = res.summary[c]?.[who]?.[k]; return n(v, d) + (who !== 'vanilla' && base(c, k) > (k === 'tbt' ? 10 : 0) && v !== null && v !== undefined ? ` (${n(v / base(c, k), 2)})` : ''); };
  const order = [us, ...names.filter((x) => x !== us)];
  return [
    `${res.when.slice(0, 10)}, \`${command}\`: ${res.browser}, ${res.cpus} cores, load ${res.load}, ${res.rounds} rounds, ${Math.round(res.seconds)} s.`, '',
    '| target | measured | wanted | |', '|---|---:|---:|---|',
    ...list.map((t) => `| ${t.what} | ${n(t.value, t.digits)} | ${t.atLeast ? '≥' : '≤'} ${n(t.limit, t.digits)} | ${t.met === null ? 'not measured' : t.met ? 'met' : '**not met**'} |`), '',
    `Medians; in brackets the ratio to the hand-written page. Bytes in ${KB}s.`, '',
    `| | ${order.join(' | ')} |`, `|---|${order.map(() => '---:').join('|')}|`,
    ...rows.map(([c, k, label, d]) => `| ${label} | ${order.map(cell(c, k, d)).join(' | ')} |`),
    ...[['soakKB', 'heap growth a pass, KB', 2], ['lhPerf', 'Lighthouse performance', 0], ['lhA11y', 'Lighthouse accessibility', 0], ['lhBest', 'Lighthouse best practices', 0]].map(([k, label, d]) => `| ${label} | ${order.map((who) => n(res.once[who]?.[k], d)).join(' | ')} |`),
    '', `Trouble in the run: ${res.trouble.length ? res.trouble.map((t) => t.replace(/\|/g, '/')).join('; ') : 'none'}.`, '',
  ].join('\n');
}
