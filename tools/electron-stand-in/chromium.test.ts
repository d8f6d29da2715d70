import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureChromium } from './chromium.ts';
import { electronEnvironment } from './environment.ts';

const run = promisify(execFile);
const isNpmChromium = process.platform === 'linux' && process.arch === 'x64';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.runIf(isNpmChromium)('processes that unpack at the same time get the same whole Chromium', async () => {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'stand-in-unpack-'));
  const code = `import { unpackChromium } from ${JSON.stringify(path.join(import.meta.dirname, 'chromium.ts'))};
    console.log(await unpackChromium(${JSON.stringify(cache)}), process.env.TMPDIR ?? 'none');`;
  const env = { ...process.env };
  delete env.TMPDIR;
  const unpack = (): Promise<{ stdout: string }> =>
    run(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code], { env });
  const printed = (await Promise.all([unpack(), unpack()])).map(({ stdout }) => stdout.trim());
  const [executable = '', temp] = (printed[0] ?? '').split(' ');
  expect(printed[1]).toBe(printed[0]);
  expect(temp).toBe('none');
  expect(readdirSync(cache)).toEqual([path.basename(path.dirname(executable))]);
  expect(execFileSync(executable, ['--version']).toString()).toMatch(/\d+\.\d+\.\d+/);
  rmSync(cache, { recursive: true, force: true });
});

test('a Chromium that the developer names is taken as it is', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/own/chromium');
  expect(await ensureChromium()).toBe('/own/chromium');
});

test('the environment starts the stand-in only where nothing better is there', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', path.join(import.meta.dirname, 'dist'));
  const { standIn, env } = await electronEnvironment({ headless: true, userData: '/user/data' });
  expect(standIn).toBe(true);
  expect(existsSync(env.CHROMIUM_PATH ?? '')).toBe(true);
  expect(existsSync(path.join(env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron'))).toBe(true);
  expect(env).toMatchObject({ ELECTRON_STAND_IN_HEADLESS: '1', ELECTRON_STAND_IN_USER_DATA: '/user/data' });
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/own/electron');
  expect(await electronEnvironment()).toEqual({ standIn: false, env: {} });
});
