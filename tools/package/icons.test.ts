import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeIcns, packArgb, readIcns, unpackArgb } from './icns.ts';
import { icoSizes, makeIco, pngSide } from './ico.ts';
import { icnsSides, icoSides } from './icon-sizes.ts';

const build = path.resolve(import.meta.dirname, '../../build');

/** The head of a PNG of this side, which is all that the containers look at. */
function pngHead(side: number): Buffer {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(side, 16);
  return head;
}

test('an .ico holds its PNGs, 256 pixels included, and refuses what it cannot say', () => {
  const ico = makeIco([16, 48, 256].map((pixels) => ({ pixels, png: pngHead(pixels) })));
  expect(icoSizes(ico)).toEqual([16, 48, 256]);
  expect([...ico.subarray(6 + 32, 6 + 34)]).toEqual([0, 0]);
  expect(() => makeIco([{ pixels: 512, png: pngHead(512) }])).toThrow(RangeError);
  expect(() => icoSizes(pngHead(16))).toThrow('no .ico');
});

test('an .icns comes apart into what was put in, and a shortened one is refused', () => {
  const entries = [
    { type: 'ic10', data: Buffer.from('ten') },
    { type: 'ic07', data: Buffer.alloc(0) },
  ];
  const icns = makeIcns(entries);
  expect(readIcns(icns).map(({ type, data }) => [type, Buffer.from(data).toString()])).toEqual([
    ['ic10', 'ten'],
    ['ic07', ''],
  ]);
  expect(() => readIcns(icns.subarray(0, -1))).toThrow('whole .icns');
});

test('run-length code: runs, single pixels and stretches beyond one block come back as they were', () => {
  const seed = Date.now() % 100_000;
  console.log(`seed ${seed}`);
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (const pixels of [1, 2, 3, 129, 130, 131, 1024]) {
    // Few values make runs, many make copies; both must meet in one picture.
    const rgba = Uint8Array.from({ length: pixels * 4 }, (_, index) =>
      index % 4 === 3 ? 255 : random(index % 4 === 0 ? 2 : 256),
    );
    expect(unpackArgb(packArgb(rgba), pixels)).toEqual(rgba);
  }
  expect([...packArgb(new Uint8Array(130 * 4).fill(7))]).toEqual([
    ...Buffer.from('ARGB'),
    255,
    7,
    255,
    7,
    255,
    7,
    255,
    7,
  ]);
});

test('the committed icons hold every size, each picture of the side that its name promises', () => {
  expect(icoSizes(readFileSync(path.join(build, 'icon.ico')))).toEqual(icoSides);
  const entries = readIcns(readFileSync(path.join(build, 'icon.icns')));
  expect(entries.map(({ type }) => type)).toEqual(Object.keys(icnsSides));
  for (const { type, data } of entries) {
    const side = icnsSides[type]!;
    if (type !== 'ic04' && type !== 'ic05') expect(pngSide(Buffer.from(data))).toBe(side);
    else {
      const rgba = unpackArgb(Buffer.from(data), side * side);
      // The corner is empty and the middle is not: the picture is there, and inset.
      expect(rgba[3]).toBe(0);
      expect(rgba[(side * (side / 2) + side / 2) * 4 + 3]).toBe(255);
    }
  }
});
