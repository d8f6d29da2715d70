import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Budget, Measured } from './measure.ts';

/** One child may take so long; an engine that does not come back is left out and named. */
const longestMs = 150_000;

/** Measures an engine at a size in a process of its own, both catalogues in turn. Rejects with a sentence. */
export function measureInChild(engine: string, size: number, budget: Budget): Promise<Measured[]> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8000',
      '--disable-warning=ExperimentalWarning',
      path.join(import.meta.dirname, 'child.ts'),
      engine,
      String(size),
      String(budget.keystrokesMs),
      String(budget.hitsMs),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: longestMs, killSignal: 'SIGKILL' },
  );
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(out) as Measured[]);
      else reject(new Error(`${engine} at ${size} ended with ${signal ?? code}`));
    });
  });
}
