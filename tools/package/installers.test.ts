import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { electronVersion } from './check.ts';
import { ownConfiguration, packedProblems } from './installers.ts';
import { layoutOf } from './layout.ts';
import { writeStub } from './stub.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'riposte-installers-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("Electron's archives for every target are held to the hashes that the lock pins", () => {
  const { electronDownload } = ownConfiguration(project, 'linux', {});
  const version = electronVersion(project);
  for (const target of ['linux-x64', 'linux-arm64', 'win32-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64']) {
    expect(electronDownload.checksums[`electron-v${version}-${target}.zip`]).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('only a Mac without a certificate signs for nobody', () => {
  expect(ownConfiguration(project, 'darwin', {}).mac).toEqual({ identity: '-', hardenedRuntime: false });
  expect(ownConfiguration(project, 'darwin', { CSC_LINK: 'file.p12' }).mac).toBeUndefined();
  expect(ownConfiguration(project, 'win32', {}).mac).toBeUndefined();
});

/** An archive of one file, package.json, that starts itself. */
function asarOf(text: string): Buffer {
  const json = Buffer.from(JSON.stringify({ files: { 'package.json': { size: text.length, offset: '0' } } }));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(json.length + 8, 4);
  head.writeUInt32LE(json.length + 4, 8);
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, json, Buffer.from(text)]);
}

test('every app in dist is looked at, on each system, and nothing there is no pass', () => {
  expect(packedProblems(folder, '')).toEqual(['dist holds no packed app.']);
  for (const [name, platform] of [
    ['linux-unpacked', 'linux'],
    ['win-arm64-unpacked', 'win'],
    ['mac-universal', 'mac'],
  ] as const) {
    const place = path.join(folder, 'dist', name);
    const { asar, electron, resources } = layoutOf(place, platform);
    mkdirSync(resources, { recursive: true });
    mkdirSync(path.dirname(electron), { recursive: true });
    writeFileSync(asar, asarOf('{"main":"package.json"}'));
    const stub = path.join(folder, `stub-${name}`);
    writeStub(stub, platform, '1.2.3');
    const made = {
      linux: 'electron',
      win: 'electron.exe',
      mac: 'Electron.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    };
    writeFileSync(electron, readFileSync(path.join(stub, made[platform])));
  }
  mkdirSync(path.join(folder, 'dist/notes'));
  const problems = packedProblems(folder, 'package.json\n');
  for (const name of ['linux-unpacked', 'win-arm64-unpacked', 'mac-universal']) {
    const own = problems.filter((problem) => problem.startsWith(`${name}: `));
    expect(own).toContain(`${name}: package.json differs from its own hash in app.asar's header.`);
    expect(own.filter((problem) => problem.includes('the fuse '))).toHaveLength(8);
    expect(own).toHaveLength(9);
  }
  expect(problems).toHaveLength(27);
});
