// Waits of seconds pass when a test says so.
{
  const { setTimeout, clearTimeout } = window;
  const waits = new Map();
  let last = 1e9;
  window.setTimeout = (run, time = 0, ...more) => {
    if (time < 1000) return setTimeout(run, time, ...more);
    waits.set(++last, { run: () => run(...more), time });
    return last;
  };
  window.clearTimeout = (wait) => void (waits.delete(wait) || clearTimeout(wait));
  // The waits of a length that go on; their numbers grow.
  window.gscWaits = (time) => [...waits].filter(([, wait]) => wait.time === time).map(([number]) => number);
  window.gscPass = (time) => {
    const due = gscWaits(time).map((number) => [number, waits.get(number)]);
    for (const [number, { run }] of due) if (waits.delete(number)) run();
    return due.length;
  };
}
