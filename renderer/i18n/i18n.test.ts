import { expect, test } from 'vitest';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createI18n, isolate, pickLanguage, speak } from './i18n.ts';

type Words = { readonly [key: string]: string | Words };

function flat(words: Words, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}
const english = new Map(flat(en));
const german = new Map(flat(de));
const gaps = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

test('both languages have the same keys', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  expect(english.size).toBeGreaterThan(200);
});

test('both languages have the same gaps in every text', () => {
  const wrong = [...english].filter(([key, text]) => gaps(text).join() !== gaps(german.get(key) ?? '').join());
  expect(wrong).toEqual([]);
});

test('German leaves the room that the layout has', () => {
  const long = [...english].filter(([key, text]) => (german.get(key)?.length ?? 0) > text.length * 1.6 + 12);
  expect(long.map(([key]) => `${key}: ${german.get(key)}`)).toEqual([]);
});

test('no text begs, blames or shouts', () => {
  const all = [...english, ...german].filter(([, text]) => /\b(?:please|bitte|oops|sorry,)\b|!|…$/i.test(text));
  expect(all).toEqual([]);
});

test('the language follows the setting, else the system', () => {
  expect(pickLanguage('system', 'de-AT')).toBe('de');
  expect(pickLanguage('system', 'fr-FR')).toBe('en');
  expect(pickLanguage('en', 'de-DE')).toBe('en');
});

test('plurals and gaps work in German after it is fetched', async () => {
  const words = createI18n();
  await speak(words, 'de');
  expect(words.t('session:gapsTitle', { count: 1 })).toBe('Eines geht mit diesem Konto nicht');
  expect(words.t('session:gapsTitle', { count: 3 })).toBe('3 Dinge gehen mit diesem Konto nicht');
});

test('a substituted value that runs right to left is isolated, others are left alone', async () => {
  expect(isolate('Amara')).toBe('Amara');
  expect(isolate('أميرة 4471-2093')).toBe('\u2068أميرة 4471-2093\u2069');
  expect(createI18n().t('inbox:alertNow', { name: 'أميرة' })).toBe('\u2068أميرة\u2069 is ringing');
  expect(createI18n().t('inbox:alertNow', { name: '<b>&' })).toBe('<b>& is ringing');
});
