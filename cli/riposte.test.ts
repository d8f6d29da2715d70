import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { wholeNumber } from './arguments.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

/** Runs the command line as a person would; `heard` sees each line of stdout as it comes. */
function riposte(args: string[], heard: (line: string, child: ChildProcess) => void = () => undefined) {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(import.meta.dirname, 'riposte.ts'),
    ...args,
  ]);
  started.push(child);
  let out = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (text.includes('\n')) heard(out.split('\n')[0] ?? '', child);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  return new Promise<{ code: number | null; out: string; words: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, words })),
  );
}

test('help lists the commands; what is not one is told with the list, exit code 2', async () => {
  const [help, wrong, inherited] = await Promise.all([
    riposte(['--help']),
    riposte(['nonsense']),
    riposte(['constructor']),
  ]);
  expect(help).toMatchObject({ code: 0, words: '' });
  expect(help.out).toContain('demo');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.words).toContain("There is no command 'nonsense'.");
  expect(inherited.code).toBe(2);
});

test('the simulator prints one JSON line when it is ready, answers, and ends when told to', async () => {
  let api = '';
  let status = 0;
  const { code, out } = await riposte(['simulator', '--port', '0', '--json'], (line, child) => {
    if (api) return;
    api = (JSON.parse(line) as { api: string }).api;
    void fetch(`${api}/api/v2/users/me`).then((answer) => {
      status = answer.status;
      child.kill('SIGTERM');
    });
  });
  expect(status).toBe(401);
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(Object.keys(JSON.parse(out))).toEqual(
    expect.arrayContaining(['api', 'login', 'webmessaging', 'notifications', 'clientId', 'deploymentId', 'users']),
  );
});

test('options that make no sense are named, exit code 2', async () => {
  const [port, unknown] = await Promise.all([
    riposte(['simulator', '--port', 'x']),
    riposte(['simulator', '--colour', 'red']),
  ]);
  expect(port).toMatchObject({ code: 2 });
  expect(port.words).toContain("--port takes a whole number from 0 to 65535, not 'x'.");
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.words).toContain('--colour');
});

test('whole numbers keep their bounds', () => {
  expect(wholeNumber('seed', undefined, 0, 9)).toBeUndefined();
  expect(wholeNumber('seed', '9', 0, 9)).toBe(9);
  for (const text of ['10', '-1', '1.5', '', 'NaN']) expect(() => wholeNumber('seed', text, 0, 9)).toThrow('--seed');
});
