import { expect, test } from 'vitest';
import { catalogue } from '#simulator/data/catalogue/catalogue.ts';
import { labels } from './labels.ts';
import { type Kind, type Truth, truths } from './truth.ts';
import { variantTruths } from './variants.ts';

const keys = new Set(catalogue.libraries.flatMap((library) => library.responses.map((response) => response.key)));

/** Kinds that are hard in every language alike, and those where letters are what slips. */
const anywhere: Kind[] = [
  'word starts',
  'exact words',
  'word order',
  'joined and split',
  'spare word',
  'codes',
  'body only',
  'mixed language',
  'plain first',
  'filler words',
];
const lettered: Kind[] = [...anywhere, 'typos', 'first letter', 'two typos', 'accents'];
const applies: Record<string, Kind[]> = {
  de: lettered,
  es: lettered,
  fr: lettered,
  ja: [...anywhere, 'cjk words'],
  ar: ['arabic'],
};

const ofKind = (kind: Kind): Truth[] => truths.filter((one) => one.kind === kind);
const kinds = [...new Set(truths.map((one) => one.kind))];

test('every wanted key is in the catalogue, and every label', () => {
  for (const { query, wanted } of truths) {
    expect(wanted.length, query).toBeGreaterThan(0);
    for (const key of wanted) expect(keys, query).toContain(key);
  }
  for (const key of Object.keys(labels)) expect(keys).toContain(key);
});

test('there are at least 400 queries, at least 15 of each kind, and none twice', () => {
  expect(truths.length).toBeGreaterThanOrEqual(400);
  for (const kind of kinds) expect(ofKind(kind).length, kind).toBeGreaterThanOrEqual(15);
  expect(new Set(truths.map((one) => one.query.toLowerCase().normalize('NFC'))).size).toBe(truths.length);
});

test.each(Object.entries(applies))('where it applies, a sixth of the queries at least is for %s', (language, where) => {
  for (const kind of where) {
    const all = ofKind(kind);
    const own = all.filter(({ wanted }) => wanted.some((key) => key.split('-')[1] === language));
    expect(own.length / all.length, kind).toBeGreaterThanOrEqual(1 / 6);
  }
});

test('every tag and every shortcut is asked for', () => {
  const said = ofKind('tags and shortcuts');
  const asked = new Set(said.flatMap(({ query }) => query.split(' ')));
  for (const { tags = [], shortcut } of Object.values(labels)) {
    if (shortcut !== undefined) expect(asked).toContain(shortcut);
    for (const tag of tags) expect(asked).toContain(`#${tag}`);
  }
});

test('variants are drawn from a seed, name what they want, and are none where the catalogue has none', () => {
  const plain = [...keys].map((key) => ({ key, name: key }));
  expect(variantTruths(plain, 1, 60)).toEqual([]);
  const regions = ['North', 'South'];
  const varied = regions.flatMap((region, at) =>
    Array.from({ length: 40 }, (_, i) => ({
      key: `k${i} (${region} ${at + 2})`,
      name: `Name ${i} (${region} ${at + 2})`,
    })),
  );
  const drawn = variantTruths(varied, 1, 60);
  expect(drawn).toHaveLength(60);
  expect(drawn).toEqual(variantTruths(varied, 1, 60));
  expect(drawn).not.toEqual(variantTruths(varied, 2, 60));
  for (const { query, wanted } of drawn) {
    const [key = ''] = wanted;
    const [number, region, edition] = key.replace(/[k()]/g, '').split(' ');
    expect(query.split(' ').sort()).toEqual(['name', number, region?.toLowerCase(), edition].sort());
  }
});
