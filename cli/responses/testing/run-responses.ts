import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** How a command ended: its exit code, and everything that it wrote. */
export interface Ended {
  code: number | null;
  out: string;
  words: string;
}

/** A `riposte responses …` that runs. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed left running. */
export function endResponses(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts `riposte responses …` as a person would, in an environment without places and tokens of its own. */
export function startResponses(args: string[], environment: Record<string, string> = {}): Running {
  const { RIPOSTE_PRACTICE: _place, RIPOSTE_TOKEN: _token, ...rest } = process.env;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, '../../riposte.ts'), 'responses', ...args],
    { env: { ...rest, ...environment } },
  );
  running.add(child);
  child.on('close', () => running.delete(child));
  let out = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  child.stdin.on('error', () => undefined); // who ended early reads no more
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, words })));
  return { child, ended };
}

/** The same to its end, with a whole standard input. */
export function runResponses(args: string[], input: string | Buffer = ''): Promise<Ended> {
  const { child, ended } = startResponses(args);
  child.stdin?.end(input);
  return ended;
}
