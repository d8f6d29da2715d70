import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureOf } from './builder.ts';
import { checkPlatform, projectProblems } from './check.ts';
import { listingText } from './listing.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'riposte-package-test-'));
const root = path.join(folder, 'project');
const built = ['out/main/main.js', 'out/main/practice-worker.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toContain(from);
  write(file, text.replace(from, to));
};

// The real configuration, manifest and icons around a build of four small files.
beforeAll(() => {
  mkdirSync(root);
  for (const name of ['package.json', 'electron-builder.yml', 'build']) {
    cpSync(path.join(project, name), path.join(root, name), { recursive: true });
  }
  for (const file of built) write(file, 'void 0;');
  write('out/main/main.js.map', '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what electron-builder packs of a sound project has nothing wrong, and no source map', async () => {
  const expected = listingText([...built, 'package.json']);
  const report = await checkPlatform('linux', { root, work: folder, builtIn: project, expected });
  expect(report.problems).toEqual([]);
  expect(report.files).toEqual([...built, 'package.json']);
  expect(report.asarBytes).toBeGreaterThan(0);
});

test('a fuse turned, a file too many, a dependency and a language lost: each is named', async () => {
  edit('electron-builder.yml', 'runAsNode: false', 'runAsNode: true');
  edit('electron-builder.yml', '[en-US, de,', '[en-US,');
  write('out/main/extra.test.js', 'void 0;');
  const expected = listingText([...built, 'package.json']);
  const { problems } = await checkPlatform('linux', { root, work: folder, builtIn: project, expected });
  expect(problems).toEqual([
    'app.asar holds out/main/extra.test.js, which the committed list does not name.',
    'app.asar holds a test: out/main/extra.test.js.',
    'the fuse runAsNode is on, but must be off.',
    'the languages are ar.pak, en-US.pak, es.pak, fr.pak, ja.pak, but must be ar.pak, de.pak, en-US.pak, es.pak, fr.pak, ja.pak.',
  ]);
});

test('a key that electron-builder does not know is named with its own words', async () => {
  edit('electron-builder.yml', 'asar: true', 'asarr: true');
  const { problems } = await checkPlatform('linux', { root, work: folder, builtIn: project, expected: '' });
  expect(problems).toEqual([expect.stringContaining("configuration has an unknown property 'asarr'")]);
});

test('before anything is packed: two versions of Electron, a dependency that would be packed, a wrong icon', () => {
  expect(projectProblems(project)).toEqual([]);
  edit('electron-builder.yml', 'electronVersion: ', 'electronVersion: 9');
  edit('package.json', '"devDependencies"', '"dependencies": { "ws": "8.0.0" },\n  "devDependencies"');
  const png = readFileSync(path.join(root, 'build/icon.png'));
  png.writeUInt32BE(64, 16);
  writeFileSync(path.join(root, 'build/icon.png'), png);
  expect(projectProblems(root)).toEqual([
    expect.stringContaining('packs Electron 9'),
    expect.stringContaining('package.json has ws under dependencies'),
    'build/icon.png is not 512 pixels wide.',
  ]);
});

test('a failure without a cross mark is told by its last lines', () => {
  expect(failureOf('one\ntwo\n')).toBe('one two');
  expect(failureOf('  ⨯ It broke  failedTask=build stackTrace=Error\n    at x')).toBe('It broke');
});
