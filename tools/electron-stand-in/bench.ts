// Measures what a frame between main process and page costs: `node tools/electron-stand-in/bench.ts`.
// Needs Playwright's launcher only to steer the page; the frames take no part of Playwright's way.
import { launchFixture } from './fixture/launch.ts';

/** One size and direction, in milliseconds. */
interface Figures {
  readonly name: string;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const ROUNDS = 200;
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['1 kB', 'x'.repeat(1024)],
  ['256 kB', 'x'.repeat(262_144)],
  [
    '256 kB of JSON',
    JSON.stringify(Array.from({ length: 6000 }, (_, id) => ({ id, name: `Ünï "${id}"` }))).slice(0, 262_144),
  ],
  ['256 kB of Cyrillic', 'Привет! '.repeat(32_768)],
];

function figures(name: string, times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { name, medianMs: at(0.5), p99Ms: at(0.99) };
}

const launched = performance.now();
const { app, page, close } = await launchFixture();
console.log(`launch to rendered: ${Math.round(performance.now() - launched)} ms`);

for (const [name, text] of TEXTS) {
  // Both clocks are the machine's own, so that the page's and the main process's times can be compared.
  const up = await page.evaluate(
    async ({ text, rounds }) => {
      const sent: number[] = [];
      for (let round = 0; round < rounds; round++) {
        sent.push(performance.timeOrigin + performance.now());
        window.wire.send(text);
        await new Promise<void>((resolve) => {
          const stop = window.wire.listen(() => {
            stop();
            resolve();
          });
        });
      }
      return sent;
    },
    { text, rounds: ROUNDS },
  );
  const arrived = await app.evaluate(() => fixture.arrived.splice(0));
  const down = await app.evaluate(
    async ({ BrowserWindow }, { text, rounds }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      await webContents.executeJavaScript(
        'window.times = []; window.wire.listen(() => { window.times.push(performance.timeOrigin + performance.now()); }); 0',
      );
      const sent: number[] = [];
      for (let round = 0; round < rounds; round++) {
        sent.push(performance.timeOrigin + performance.now());
        webContents.send('wire', text);
        await webContents.executeJavaScript('0');
      }
      return { sent, heard: (await webContents.executeJavaScript('window.times')) as number[] };
    },
    { text, rounds: ROUNDS },
  );
  await page.reload();
  await page.locator('h1', { hasText: 'ready' }).waitFor();
  const rows = [
    figures(
      `${name}, page to main`,
      up.map((start, index) => (arrived[index] ?? Number.NaN) - start),
    ),
    figures(
      `${name}, main to page`,
      down.sent.map((start, index) => (down.heard[index] ?? Number.NaN) - start),
    ),
  ];
  for (const row of rows) {
    console.log(`${row.name}: median ${row.medianMs.toFixed(2)} ms, p99 ${row.p99Ms.toFixed(2)} ms`);
  }
}
await close();
