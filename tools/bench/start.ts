import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { electronEnvironment } from '../electron-stand-in/environment.ts';
import { wallNow } from './clocks.ts';
import { type BenchReport, compared, percentile } from './figure.ts';

const rounds = 7;

/** The smallest app there can be in this host: one window that shows one word. */
function emptyApp(folder: string): void {
  writeFileSync(
    path.join(folder, 'package.json'),
    '{"name":"empty","version":"0.0.0","type":"module","main":"main.js"}',
  );
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>empty</title><button>ready</button>');
  writeFileSync(
    path.join(folder, 'main.js'),
    `import { app, BrowserWindow } from 'electron';
app.on('window-all-closed', () => app.quit());
await app.whenReady();
await new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html');
`,
  );
}

/** Milliseconds from the start of the process to the largest contentful paint of a page whose button can be pressed. */
async function startMs(appFolder: string): Promise<number> {
  const profile = mkdtempSync(path.join(tmpdir(), 'riposte-start-'));
  const { env } = await electronEnvironment({ headless: true, userData: profile });
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const startedAt = wallNow();
  const app = await _electron.launch({
    ...(dist ? { executablePath: path.join(dist, 'electron') } : {}),
    args: [appFolder],
    cwd: appFolder,
    env: { ...inherited, ...env, RIPOSTE_USER_DATA: profile },
  });
  const page = await app.firstWindow();
  await page.waitForURL(/index\.html/);
  await page.getByRole('button').first().waitFor();
  const paintedAt = await page.evaluate(
    () =>
      // The largest content is what a person waits for: a spinner that was painted earlier does not count.
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntries().at(-1);
          if (!paint) return;
          observer.disconnect();
          resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await app.close();
  rmSync(profile, { recursive: true, force: true });
  return paintedAt - startedAt;
}

/** Start to first interactive paint against an empty window in the same host, both taken in turn. */
export async function benchStart(): Promise<BenchReport> {
  ensureBuilt();
  const folder = mkdtempSync(path.join(tmpdir(), 'riposte-empty-'));
  emptyApp(folder);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await startMs(folder));
    ours.push(await startMs(projectRoot));
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    bench: 'start',
    figures: [
      compared(
        {
          id: 'start-to-first-interactive-paint-median',
          value: percentile(ours, 0.5),
          unit: 'ms',
          what: 'an empty window in the same host',
          reference: percentile(empty, 0.5),
          goal: '<= 1.3 x',
        },
        (value, reference) => value <= reference * 1.3,
      ),
    ],
  };
}
