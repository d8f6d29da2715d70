import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, readLines } from './read-lines.ts';

async function read(chunks: (string | Buffer)[], longest?: number): Promise<Line[]> {
  const found: Line[] = [];
  const stream = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  for await (const line of readLines(stream, longest)) found.push(line);
  return found;
}
const texts = async (chunks: (string | Buffer)[]): Promise<string[]> => (await read(chunks)).map(({ text }) => text);

test('ends are LF or CRLF, a mark at the beginning is none of the text, a last line needs no end', async () => {
  expect(await texts(['\ufeffa\r\n\nb\nc'])).toEqual(['a', '', 'b', 'c']);
  expect(await texts(['a\n'])).toEqual(['a']);
  expect(await texts(['\n'])).toEqual(['']);
  expect(await texts([])).toEqual([]);
  expect(await texts(['a\u2028b\rc\n'])).toEqual(['a\u2028b\rc']);
});

test('numbers count every line, also the empty ones', async () => {
  expect((await read(['a\n\nb\n'])).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a character cut in two by the transport stays whole; what is no UTF-8 is replaced', async () => {
  const bytes = Buffer.from('日本\n');
  expect(await texts([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(['日本']);
  expect(await texts([Buffer.from([0x61, 0xff, 0x62, 0x0a])])).toEqual(['a\ufffdb']);
});

test('a line above the limit is told without its text, those around it are whole', async () => {
  const long = 'x'.repeat(60);
  expect(await read(['a\n', long, long, '\nb\n', long], 50)).toEqual([
    { number: 1, text: 'a', tooLong: false },
    { number: 2, text: '', tooLong: true },
    { number: 3, text: 'b', tooLong: false },
    { number: 4, text: '', tooLong: true },
  ]);
});

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\ufeff]/g, '').toWellFormed())),
      fc.array(fc.nat(40)),
      async (lines, cuts) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const at = [
          0,
          ...[...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b),
          bytes.length,
        ];
        const chunks = at.slice(1).map((end, i) => bytes.subarray(at[i], end));
        expect(await texts(chunks)).toEqual(lines);
      },
    ),
    { numRuns: 200 },
  );
});
