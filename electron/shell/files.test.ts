import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeFile } from './files-decode.ts';
import { FilesOnDisk } from './files-on-disk.ts';

let folder: string;
/** What the person answers, in order, and what was asked. */
let answers: (string | undefined)[];
let asked: string[];
let files: FilesOnDisk;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'riposte-files-'));
  answers = [];
  asked = [];
  files = new FilesOnDisk({
    askSave: async (options) => {
      asked.push(options.path);
      return answers.shift();
    },
    askOpen: async (options) => {
      asked.push(options.extensions.join());
      return answers.shift();
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const save = (text = 'größer 漢字\r\n'): Promise<boolean> => files.save({ name: 'mine.csv', extension: 'csv', text });
const open = (longestBytes = 1000) => files.open({ extensions: ['csv', 'json'], longestBytes });

test('writes what was asked to where the person says, and leaves nothing else', async () => {
  answers = [at('a.csv')];
  expect(await save()).toBe(true);
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('größer 漢字\r\n');
  expect(readdirSync(folder)).toEqual(['a.csv']);
  expect(asked).toEqual(['mine.csv']);
});

test('thinking better of it writes and reads nothing', async () => {
  answers = [undefined, undefined];
  expect(await save()).toBe(false);
  expect(await open()).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test('takes the place of an older file whole', async () => {
  writeFileSync(at('a.csv'), 'old and much longer than the new one');
  answers = [at('a.csv')];
  await save('new');
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('where it cannot be written the old file stays, and no rest', async () => {
  mkdirSync(at('folder.csv'));
  writeFileSync(at('folder.csv/kept'), 'kept');
  answers = [at('folder.csv'), at('no/such/folder/a.csv')];
  await expect(save()).rejects.toThrow();
  await expect(save()).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['folder.csv']);
  expect(readFileSync(at('folder.csv/kept'), 'utf8')).toBe('kept');
});

test.skipIf(process.platform === 'win32')('a link stays one, what it points to is replaced', async () => {
  writeFileSync(at('real.csv'), 'old');
  symlinkSync(at('real.csv'), at('link.csv'));
  answers = [at('link.csv')];
  await save('new');
  expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real.csv'), 'utf8')).toBe('new');
});

test('an extension that was left out is added; where that file exists the person is asked again', async () => {
  answers = [at('a'), at('Answers v1.2'), at('b.txt')];
  for (let n = 0; n < 3; n++) await save();
  expect(readdirSync(folder).sort()).toEqual(['Answers v1.2.csv', 'a.csv', 'b.txt']);
  writeFileSync(at('a.csv'), 'precious');
  answers = [at('a'), undefined];
  expect(await save('new')).toBe(false);
  expect(asked.at(-1)).toBe(at('a.csv'));
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('precious');
  answers = [at('a'), at('a.csv')];
  expect(await save('new')).toBe(true);
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('new');
});

test('reads a file by its name without the folder, a byte-order mark left out', async () => {
  writeFileSync(at('a.csv'), '\ufeffname,text\n');
  answers = [at('a.csv')];
  expect(await open()).toEqual({ name: 'a.csv', text: 'name,text\n', damaged: false });
});

test('a file that is too large is not read; one that just fits is', async () => {
  writeFileSync(at('a.csv'), 'x'.repeat(1001));
  writeFileSync(at('b.csv'), 'x'.repeat(1000));
  answers = [at('a.csv'), at('b.csv')];
  expect(await open()).toBe('too-large');
  expect(await open()).toMatchObject({ text: 'x'.repeat(1000) });
});

test('what is no plain file, or gone, rejects', async () => {
  answers = [folder, at('gone.csv')];
  await expect(open()).rejects.toThrow();
  await expect(open()).rejects.toThrow();
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('what may not be read rejects', async () => {
  writeFileSync(at('a.csv'), 'x');
  chmodSync(at('a.csv'), 0o000);
  answers = [at('a.csv')];
  await expect(open()).rejects.toThrow();
});

test.each([
  ['UTF-8', Buffer.from('name,größe 漢字'), false],
  ['UTF-8 with a mark', Buffer.from('\ufeffname'), false],
  ['UTF-8 that holds a replacement character', Buffer.from('a \ufffd b'), false],
  ['a null byte in a text', Buffer.from('name,text\nA,a\0b'), false],
  ['nothing', Buffer.alloc(0), false],
  ['Windows-1252', Buffer.from('Gr\u00fc\u00dfe', 'latin1'), true],
  ['UTF-16 with a mark', Buffer.from('\ufeffname,text', 'utf16le'), true],
  ['UTF-16, big end first, with a mark', Buffer.from('\ufeffname,text', 'utf16le').swap16(), true],
  ['UTF-16 without a mark', Buffer.from('name,text', 'utf16le'), true],
  ['UTF-16 without a mark, big end first', Buffer.from('name,text', 'utf16le').swap16(), true],
  ['a character cut in two', Buffer.from('漢').subarray(0, 2), true],
])('tells the encoding: %s', (_what, bytes, damaged) => {
  expect(decodeFile('a.csv', bytes).damaged).toBe(damaged);
});
