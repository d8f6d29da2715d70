import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureEnvironment, launchFixture, makeTemp, profilesIn, startDirectly, stopAll } from './fixture/launch.ts';

let temp: string;
let env: Record<string, string>;
beforeAll(async () => {
  temp = makeTemp();
  env = await fixtureEnvironment(temp);
});
afterAll(async () => {
  await stopAll();
  rmSync(temp, { recursive: true, force: true });
});

/** Counts the processes whose command line or environment names our temporary folder: Chromium's and its keeper's. */
function processesOf(folder: string): number {
  if (process.platform !== 'linux') return execFileSync('ps', ['-eo', 'args']).toString().split(folder).length - 1;
  const isOurs = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`STAND_IN_PROFILE=${folder}`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOurs(name)).length;
}

async function nothingIsLeft(): Promise<void> {
  await expect.poll(() => processesOf(temp), { timeout: 5000 }).toBe(0);
  await expect.poll(() => profilesIn(temp), { timeout: 5000 }).toEqual([]);
}

test.each([0, 7])('app.exit(%i) is the exit code, and nothing is left', async (code) => {
  const fixture = startDirectly({ ...env, FIXTURE_EXIT: String(code) });
  await fixture.printed('fixture is open');
  expect(await fixture.ended).toBe(code);
  expect(processesOf(temp)).toBe(0);
  expect(profilesIn(temp)).toEqual([]);
});

test('a signal quits in Electron’s order, and nothing is left', async () => {
  const fixture = startDirectly(env);
  await fixture.printed('fixture is open');
  expect(processesOf(temp)).toBeGreaterThan(1);
  fixture.child.kill('SIGTERM');
  expect(await fixture.ended).toBe(0);
  expect(fixture.output().trim().split('\n')).toEqual(['fixture is open', 'before-quit', 'will-quit', 'quit']);
  expect(processesOf(temp)).toBe(0);
  expect(profilesIn(temp)).toEqual([]);
});

test.each([
  ['an error that nobody catches', 'error', 1],
  ['process.exit', 'exit', 3],
])('%s ends with its code, and nothing is left', async (_name, fault, code) => {
  const fixture = startDirectly({ ...env, FIXTURE_FAULT: fault });
  expect(await fixture.ended).toBe(code);
  await nothingIsLeft();
});

test('Chromium and its profile go when the main process is killed', async () => {
  const fixture = startDirectly(env);
  await fixture.printed('fixture is open');
  expect(profilesIn(temp)).toHaveLength(1);
  fixture.child.kill('SIGKILL');
  expect(await fixture.ended).toBe('SIGKILL');
  await nothingIsLeft();
});

test('they also go when it is killed while Chromium still starts', async () => {
  const fixture = startDirectly(env);
  await expect.poll(() => profilesIn(temp).length, { interval: 2, timeout: 5000 }).toBe(1);
  fixture.child.kill('SIGKILL');
  await fixture.ended;
  await nothingIsLeft();
});

test('a second start of the same userData is refused, and the first hears of it', async () => {
  const single = { ...env, FIXTURE_SINGLE: '9' };
  const first = startDirectly(single);
  await first.printed('fixture is open');
  const second = startDirectly(single, ['riposte://open/it', '--flag']);
  expect(await second.ended).toBe(9);
  expect(second.output().trim()).toBe('second');
  await first.printed('second-instance');
  expect(first.output()).toContain('"riposte://open/it","--flag"]');
  expect(first.output()).toContain(`{"from":${second.child.pid}}`);
  // The system itself takes the lock back from a process that was killed.
  first.child.kill('SIGKILL');
  await first.ended;
  const third = startDirectly(single);
  await third.printed('fixture is open');
  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
  await nothingIsLeft();
});

test('other userData is another app', async () => {
  const first = startDirectly({ ...env, FIXTURE_SINGLE: '9' });
  await first.printed('fixture is open');
  const user = path.join(temp, 'other');
  const other = startDirectly({ ...env, FIXTURE_SINGLE: '9', FIXTURE_EXIT: '0', ELECTRON_STAND_IN_USER_DATA: user });
  expect(await other.ended).toBe(0);
  expect(existsSync(user)).toBe(true);
  first.child.kill('SIGTERM');
  await first.ended;
});

test('closing the last window ends the app, as Playwright sees it too', async () => {
  const { app, temp: own } = await launchFixture();
  const child = app.process();
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(child.exitCode).toBe(0);
  rmSync(own, { recursive: true, force: true });
});

test('twenty launches in a row all open their page and all end well', { timeout: 40_000 }, async () => {
  const codes: unknown[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const fixture = startDirectly({ ...env, FIXTURE_EXIT: '0' });
    await fixture.printed('fixture is open');
    codes.push(await fixture.ended);
  }
  expect(codes).toEqual(Array(20).fill(0));
  expect(processesOf(temp)).toBe(0);
  expect(profilesIn(temp)).toEqual([]);
});
