// node bench.mjs [--only a,b] [--rounds 5] [--quick] [--add name=dir:driver.mjs[:/base/]] [--focus name]
//                [--out dir] [--no-lighthouse] [--no-soak] [--no-verify]
import { chromium } from 'playwright-core';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import os from 'node:os';
import path from 'node:path';
import { serve } from './lib/server.mjs';
import { soak, verify, visit } from './lib/measure.mjs';
import { markdown, median, summarise } from './lib/report.mjs';
import { summary } from './lib/targets.mjs';

const here = path.dirname(fileURLToPath(import.meta.url)), args = process.argv.slice(2);
const flag = (n) => args.includes(`--${n}`), value = (n, d) => { const i = args.indexOf(`--${n}`); return i < 0 ? d : args[i + 1]; };
const onPath = (name) => (process.env.PATH ?? '').split(':').map((d) => `${d}/${name}`).find(existsSync) ?? name;
const quick = flag('quick'), rounds = Number(value('rounds', quick ? 1 : 5)), slowFull = quick ? 0 : Math.min(rounds, Number(value('slow-runs', 2))), plainFull = quick ? 1 : Math.min(rounds, Number(value('plain-runs', 3))), chrome = process.env.CHROMIUM ?? onPath('chromium');
const out = path.resolve(value('out', path.join(here, 'out')));
const toggles = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33]; // 12 of the 40 foods
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-precise-memory-info', '--enable-blink-features=ForceEagerMeasureMemory', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

let list = JSON.parse(readFileSync(path.join(here, 'contestants.json'), 'utf8')).map((c) => ({ ...c, dir: path.resolve(here, c.dir), driver: path.resolve(here, c.driver) }));
const peers = new Set(list.filter((c) => !c.own).map((c) => c.name));
args.forEach((a, i) => {
  if (a !== '--add') return;
  const m = args[i + 1]?.match(/^([\w-]+)=([^:]+):([^:]+)(?::(\/.*))?$/);
  if (!m) throw new Error('--add wants name=dir:driver.mjs[:/base/]');
  list.push({ name: m[1], dir: path.resolve(m[2]), driver: path.resolve(m[3]), base: m[4] ?? '/' });
});
const only = value('only', '')?.split(',').filter(Boolean);
if (only?.length) list = list.filter((c) => only.includes(c.name));
const trouble = [];
for (const c of list) if (!existsSync(path.join(c.dir, 'index.html'))) trouble.push(`${c.name}: no ${path.join(c.dir, 'index.html')}; left out (node build-peers.mjs builds the peers)`);
list = list.filter((c) => existsSync(path.join(c.dir, 'index.html')));
if (!list.length) { console.error(trouble.join('\n') || 'no contestants'); process.exit(2); }
const focus = value('focus', list.find((c) => !peers.has(c.name))?.name ?? null);

const t0 = Date.now(), at = () => `${((Date.now() - t0) / 1000).toFixed(0).padStart(4)} s`, say = (s) => console.log(`${at()}  ${s}`);
const loads = [], res = { when: new Date().toISOString(), cpus: os.cpus().length, rounds, plainFull, slowFull, quick, toggles, contestants: list.map((c) => c.name), focus, visits: [], soak: [], lighthouse: [], verify: [], trouble };
mkdirSync(path.join(out, 'shots'), { recursive: true });
for (const c of list) { c.server = await serve(c, path.join(here, '.cache')); c.url = c.server.url; }
let browser = await chromium.launch({ executablePath: chrome, args: flags });
res.browser = `Chromium ${browser.version()}`;
const alive = async () => { if (!browser.isConnected()) { trouble.push('the browser went away and was started again'); browser = await chromium.launch({ executablePath: chrome, args: flags }); } return browser; };
const save = () => writeFileSync(path.join(out, 'results.json'), JSON.stringify(res, null, 1));

async function once(c, cond, opts) {
  if (c.dropped) return { contestant: c.name, condition: cond, error: true };
  for (let n = 0; n < 2; n++) {
    try { return await visit(await alive(), c, cond, { ...opts, toggles }); } catch (e) {
      const msg = `${c.name}, ${cond}: ${String(e.message ?? e).split('\n')[0].slice(0, 250)}`;
      trouble.push(msg + (n ? '' : ' (tried again)'));
      say(`TROUBLE ${msg}`);
    }
  }
  c.failures = (c.failures ?? 0) + 1;
  if (c.failures === 3) { c.dropped = true; trouble.push(`${c.name}: failed three visits and was left out of the rest`); }
  return { contestant: c.name, condition: cond, error: true };
}

if (!quick && !flag('no-verify')) {
  for (const c of list) { const v = await verify(await alive(), c, { toggles, shots: path.join(out, 'shots') }); res.verify.push(v); if (v.error) trouble.push(`${c.name}, verify: ${v.error}`); else if (v.score !== null && v.score !== v.expected) trouble.push(`${c.name}, verify: score ${v.score}, expected ${v.expected}`); }
  say(`verified: ${res.verify.map((v) => `${v.contestant} ${v.error ? 'FAILED' : v.score}`).join(', ')}`);
}
await once(list[0], 'plain', { full: false, memory: false }); // warm the browser itself, not counted
for (let r = 0; r < rounds; r++) {
  const order = list.map((_, i) => list[(i + r) % list.length]);
  for (const cond of ['plain', 'slow4g']) {
    for (const c of order) {
      // only the first rounds play the whole questionnaire, the others only load it
      const full = r < (cond === 'plain' ? plainFull : slowFull), t = Date.now();
      const v = await once(c, cond, { full });
      v.round = r; v.tookMs = Date.now() - t;
      if (v.scoreOk === false) trouble.push(`${c.name}, ${cond}: score ${v.run.score}, expected ${v.run.expected}`);
      if (v.run?.recs.some((x) => x.saved === false)) trouble.push(`${c.name}, ${cond}: ${v.run.recs.filter((x) => x.saved === false).length} answers were not saved within 2 s`);
      if (v.errors?.length) trouble.push(`${c.name}, ${cond}: page error ${v.errors[0]}`);
      if (v.retries) trouble.push(`${c.name}, ${cond}: the first tap was lost ${v.retries} time(s) (shown before it listens)`);
      if (v.failed?.length) trouble.push(`${c.name}, ${cond}: failed requests ${v.failed.slice(0, 3).join(' ')}`);
      res.visits.push(v);
      loads.push(os.loadavg()[0]);
    }
    say(`round ${r + 1}/${rounds} ${cond}: ${order.map((c) => { const v = res.visits.findLast((x) => x.contestant === c.name && x.condition === cond); return `${c.name} ${v.error ? 'FAILED' : Math.round(v.interactive)}`; }).join(', ')} (interactive, ms)`);
    save();
  }
}
if (!flag('no-soak')) {
  for (const c of list) {
    const s = await soak(await alive(), c, { passes: quick ? 6 : 50, toggles, budgetMs: (quick ? 2000 : 9000) * (peers.has(c.name) ? 1 : 5) });
    res.soak.push(s);
    if (s.error) trouble.push(`${c.name}, soak: after ${s.done} passes: ${s.error}`);
    else if (s.done < s.asked) trouble.push(`${c.name}, soak: ${s.done} of ${s.asked} passes in the time given`);
  }
  say(`soak: ${res.soak.map((s) => `${s.contestant} ${s.done}× ${s.perPass === undefined ? '–' : (s.perPass / 1000).toFixed(1)} kB/pass`).join(', ')}`);
}
await browser.close();
if (!quick && !flag('no-lighthouse')) {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  for (const c of list) for (let n = 0; n < 2; n++) {
    const lc = await launch({ chromePath: chrome, chromeFlags: ['--headless=new', ...flags], logLevel: 'silent' });
    try {
      const { lhr } = await lighthouse(c.url, { port: lc.port, output: 'json', logLevel: 'silent', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
      const score = (k) => (lhr.categories[k].score === null ? null : Math.round(lhr.categories[k].score * 100)), a = (k) => lhr.audits[k]?.numericValue ?? null;
      const fails = (k) => lhr.categories[k].auditRefs.map((r) => lhr.audits[r.id]).filter((x) => x.score !== null && x.score < 0.9 && x.scoreDisplayMode !== 'informative').map((x) => x.id);
      if (score('performance') === null) trouble.push(`${c.name}, lighthouse: no performance score: ${lhr.runtimeError?.code ?? Object.values(lhr.audits).find((x) => x.scoreDisplayMode === 'error')?.errorMessage}${n ? '' : ' (tried again)'}`);
      if (score('performance') === null && !n) continue;
      res.lighthouse.push({ contestant: c.name, performance: score('performance'), accessibility: score('accessibility'), bestPractices: score('best-practices'), fcp: a('first-contentful-paint'), lcp: a('largest-contentful-paint'), tbt: a('total-blocking-time'), cls: a('cumulative-layout-shift'), si: a('speed-index'), a11yFails: fails('accessibility'), bestFails: fails('best-practices'), runtimeError: lhr.runtimeError?.code ?? null });
      break;
    } catch (e) { trouble.push(`${c.name}, lighthouse: ${String(e.message ?? e).slice(0, 200)}`); } finally { lc.kill(); }
  }
  say(`lighthouse: ${res.lighthouse.map((l) => `${l.contestant} ${l.performance}/${l.accessibility}/${l.bestPractices}`).join(', ')}`);
}
for (const c of list) await c.server.close();

res.summary = { plain: summarise(res.visits, 'plain'), slow4g: summarise(res.visits, 'slow4g') };
res.once = {};
for (const c of list) {
  const l = res.lighthouse.find((x) => x.contestant === c.name), s = res.soak.find((x) => x.contestant === c.name), o = (res.once[c.name] = {});
  if (l) Object.assign(o, { lhPerf: l.performance, lhA11y: l.accessibility, lhBest: l.bestPractices, lhCls: l.cls, lhLcp: l.lcp, lhTbt: l.tbt });
  if (s) Object.assign(o, { soakDone: s.done, soakMs: median(s.ms), soakKB: s.perPass === undefined ? null : s.perPass / 1000, soakLateKB: s.latePerPass === undefined ? null : s.latePerPass / 1000, soakTotal: s.growth === undefined ? null : s.growth / 1000, soakNodes: s.nodes, soakListeners: s.listeners });
}
res.load = loads.length ? median(loads).toFixed(1) : '?';
res.trouble = trouble.filter((t, i) => trouble.indexOf(t) === i).map((t) => { const n = trouble.filter((x) => x === t).length; return n > 1 ? `${t} (${n} times)` : t; });
res.seconds = (Date.now() - t0) / 1000;
save();
writeFileSync(path.join(out, 'results.md'), markdown(res));
if (res.focus) writeFileSync(path.join(out, 'summary.md'), summary(res, value('as', 'node bench.mjs')));
say('wrote out/results.json, out/results.md and out/summary.md');
if (list.some((c) => res.visits.some((v) => v.contestant === c.name && v.error))) process.exitCode = 1;
