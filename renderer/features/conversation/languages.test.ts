import { expect, test } from 'vitest';
import { languageChoices, languagesFor } from './languages.ts';

const choices = languageChoices(
  {
    languages: [
      { language: 'en', count: 840 },
      { language: 'de', count: 311 },
      { language: 'ja', count: 204 },
      { language: 'es', count: 3 },
    ],
    customerLanguage: { language: 'de', from: 'attribute' },
  },
  'en-GB',
  'Automatic',
);
const asked = (query: string) => languagesFor(query, choices)?.map(({ language }) => language);

test('automatic stands first, then the customer’s language with how it is known, then by number', () => {
  expect(choices.map(({ language, name, customers }) => [language, name, customers])).toEqual([
    [null, 'Automatic', null],
    ['de', 'German', 'attribute'],
    ['en', 'English', null],
    ['ja', 'Japanese', null],
    ['es', 'Spanish', null],
  ]);
  expect(languageChoices(undefined, 'en', 'Automatic')).toHaveLength(1);
});

test('/lang takes a tag, the language’s name here, in English and its own', () => {
  expect(asked('lang de')).toEqual(['de']);
  expect(asked('lang deutsch')).toEqual(['de']);
  expect(asked('LANG Germ')).toEqual(['de']);
  expect(asked('lang 日本')).toEqual(['ja']);
  expect(asked('lang espanol')).toEqual(['es']);
  expect(asked('lang auto')).toEqual([null]);
  expect(asked('lang ')).toEqual([null, 'de', 'en', 'ja', 'es']);
});

test('words that no language is called by are a search', () => {
  expect(asked('lang')).toBeUndefined();
  expect(asked('lange Wartezeit')).toBeUndefined();
  expect(asked('lang dauernde')).toBeUndefined();
  expect(asked('lang de mehr')).toBeUndefined();
});
