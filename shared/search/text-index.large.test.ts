import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextIndex } from './text-index.ts';

const syllables = 'ba cor del fen gra hil jo kel lum mor nis or pra qui ros sta tor ul ven wex'.split(' ');
/** A word that is always the same for a number. */
const word = (seed: number): string =>
  [seed, seed * 7, seed * 31].map((part, at) => syllables[(part + at) % syllables.length]).join('');

function large(size: number): TextIndex {
  const index = new TextIndex();
  for (let at = 0; at < size; at++) {
    const name = `Refund – ${word(at)} ${word(at * 3 + 1)} ${at % 997}`;
    index.put({ id: `r${at}`, name, text: `${word(at * 5)} body ${word(at * 11)} order ${at}` });
  }
  return index;
}

test('among thousands of variants the plain name is first at every letter, and a fuller query finds its variant', () => {
  const index = large(6000);
  index.put({ id: 'plain', name: '07.3 Refund', text: 'money' });
  for (const typed of ['re', 'ref', 'refu', 'refun', 'refund'])
    expect(index.find(typed, { limit: 3 }).hits[0]?.id).toBe('plain');
  expect(index.find('refund', { limit: 3 }).total).toBe(6001);
  const fuller = `refund ${word(77)} ${word(77 * 3 + 1)} 77`;
  expect(index.find(fuller, { limit: 3 }).hits[0]?.id).toBe('r77');
});

test('where thousands match, favourites are weighed and those that weigh nothing make room', () => {
  const index = large(6000);
  const weigh = (id: string): number => (id === 'r5400' ? 9 : 1);
  expect(index.find('re', { limit: 3, weigh, favourites: ['r5400', 'gone'] }).hits[0]?.id).toBe('r5400');
  const last = index.find('re', { limit: 3, weigh: (id) => (id === 'r5999' || id === 'r5998' ? 1 : 0) });
  expect(last.hits.map(({ id }) => id).sort()).toEqual(['r5998', 'r5999']);
});

test('any string is answered, also while the catalogue changes', () => {
  const index = large(300);
  index.put({ id: 'long', name: 'x'.repeat(20_000), text: 'refund now '.repeat(2000) });
  let round = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 })),
      (text) => {
        const at = round++ % 300;
        if (round % 3 === 0) index.remove(`r${at}`);
        if (round % 4 === 0) index.put({ id: `r${at}`, name: text, text });
        index.tend(() => true);
        for (const hit of index.find(text, { limit: 5 }).hits) expect(hit.score).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
  for (const text of [
    'a'.repeat(10_000),
    '的'.repeat(10_000),
    '?'.repeat(10_000),
    'ab '.repeat(4000),
    '\ud83d'.repeat(500),
  ])
    expect(index.find(text, { limit: 5 }).hits.length).toBeLessThanOrEqual(5);
});

test('what is removed is given back by upkeep, and removing everything leaves nothing', () => {
  const index = large(2000);
  for (let at = 0; at < 1500; at++) expect(index.remove(`r${at}`)).toBe(true);
  let slices = 0;
  while (!index.tend(() => true)) slices++;
  expect(slices).toBeGreaterThan(10);
  expect(index.find('refund', { limit: 3 }).total).toBe(500);
  expect(index.find(`${word(3)} ${word(10)}`, { limit: 9 }).hits.some(({ id }) => id === 'r3')).toBe(false);
  for (let at = 1500; at < 2000; at++) index.remove(`r${at}`);
  expect(index.size).toBe(0);
  expect(index.find('refund', { limit: 3 })).toEqual({ hits: [], total: 0, forgiven: false });
  expect(index.tend(() => false)).toBe(true);
});

test('what comes and goes during a sweep stays as it was left', () => {
  const index = large(100);
  for (let at = 0; at < 60; at++) index.remove(`r${at}`);
  for (let slice = 0; ; slice++) {
    index.put({ id: `new${slice}`, name: `fresh ${slice}`, text: '' });
    if (slice > 0) index.remove(`new${slice - 1}`);
    if (slice === 3) index.remove('r80');
    if (slice < 200 ? index.tend(() => true) : index.tend(() => false)) break;
  }
  expect(index.size).toBe(40);
  expect(index.find('refund', { limit: 99 }).hits.map(({ id }) => id)).not.toContain('r80');
  expect(index.find('fresh', { limit: 9 }).total).toBe(1);
});
