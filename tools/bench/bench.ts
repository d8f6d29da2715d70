import { parseArgs } from 'node:util';
import type { BenchReport } from './figure.ts';

const benches: Readonly<Record<string, () => Promise<BenchReport>>> = {
  bundles: async () => (await import('./bundles.ts')).benchBundles(),
  start: async () => (await import('./start.ts')).benchStart(),
  click: async () => (await import('./click.ts')).benchClick(),
  paint: async () => (await import('./paint.ts')).benchPaint(),
  responses: async () => (await import('./responses.ts')).benchResponses(),
};

// `npm run bench -- [--json] [NAME …]`: one JSON object a bench, or a table for people. A missed goal is said, not an error.
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const table = ({ bench, figures }: BenchReport): string =>
  [
    bench,
    ...figures.map(({ id, value, unit, against, ratio, goal, ok }) => {
      const beside = against
        ? `  beside ${against.what} ${against.value} ${unit}${ratio === null ? '' : ` (${ratio}x)`}`
        : '';
      return `  ${ok ? 'ok  ' : 'MISS'} ${id}: ${value} ${unit}${beside}  goal ${goal}`;
    }),
  ].join('\n');

// A bench that hangs ends; Playwright takes its processes along when this one exits.
const usualMs = 180_000;
const longerMs: Readonly<Record<string, number>> = { responses: 540_000 };

for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const longestMs = longerMs[name] ?? usualMs;
  const watchdog = setTimeout(() => {
    console.error(`The bench ${name} did not end within ${longestMs / 1000} s.`);
    process.exit(3);
  }, longestMs);
  const report = await (benches[name] as () => Promise<BenchReport>)();
  clearTimeout(watchdog);
  console.log(values.json ? JSON.stringify(report) : table(report));
}
