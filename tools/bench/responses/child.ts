// One engine at one size over both catalogues, in a process of its own: `child.ts ENGINE SIZE KEYSTROKES-MS HITS-MS`.
import { engines } from './engines/engines.ts';
import { type Measured, measure } from './measure.ts';
import { simulatorCorpus } from './simulator-corpus.ts';
import { syntheticCorpus } from './synthetic-corpus.ts';

const [name = '', size = '', keystrokesMs = '', hitsMs = ''] = process.argv.slice(2);
const load = Object.hasOwn(engines, name) ? engines[name] : undefined;
if (!load) throw new Error(`no engine '${name}'`);
const engine = await load();
const measured: Measured[] = [];
for (const make of [simulatorCorpus, syntheticCorpus])
  measured.push(
    await measure(engine, make(Number(size)), Number(size), {
      keystrokesMs: Number(keystrokesMs),
      hitsMs: Number(hitsMs),
    }),
  );
console.log(JSON.stringify(measured));
