import { expect, test } from 'vitest';
import { primaryTag, readName, same, tagsIn } from './names.ts';

test('hashtags of a name are its tags, numbers and hashes within words are not', () => {
  expect(tagsIn('Refund #vip (#EU) #vip')).toEqual(['vip', 'EU']);
  expect(tagsIn('#Über-Eile')).toEqual(['Über-Eile']);
  expect(tagsIn('Ticket #1, C# and a#b, # alone')).toEqual([]);
});

test('a name without its marks is the same in each language', () => {
  expect(readName('Greeting (DE) #vip')).toEqual({ base: 'greeting', language: 'de' });
  expect(readName('Greeting – English')).toEqual({ base: 'greeting', language: 'en' });
  expect(readName('GREETING')).toEqual({ base: 'greeting', language: null });
  expect(readName('#only').base).not.toBe('');
});

test('languages of all spellings are one', () => {
  expect(['en_US', 'pt-BR', 'DE', ' fr '].map(primaryTag)).toEqual(['en', 'pt', 'de', 'fr']);
  expect(['', null, undefined, 'english', '12'].map(primaryTag)).toEqual([null, null, null, null, null]);
  expect(same(' Überfällig')).toBe(same('uberfallig '));
});
