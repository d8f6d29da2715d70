import { expect, test } from 'vitest';
import { bench } from '../testing/domain-bench.ts';
import { Conversations } from './conversations.ts';
import { languageOf } from './customer-language.ts';

test('the attribute names the language, whatever its spelling; what is no tag names none', () => {
  expect(languageOf({ Language: 'de' })).toBe('de');
  expect(languageOf({ 'context.language': 'pt_BR' })).toBe('pt-BR');
  expect(languageOf({ locale: '<b>de</b>' })).toBeNull();
  expect(languageOf({ lang: '' })).toBeNull();
  expect(languageOf({ order: 'de' })).toBeNull();
});

test('what the customer wrote last comes newest first, without the agent and without events', async () => {
  const b = bench();
  const conversations = new Conversations(b.surroundings, b.settings);
  b.platform.start('c1');
  await b.signIn();
  b.platform.message('c1', 'customer', 'one');
  b.platform.message('c1', 'agent', 'mine');
  b.platform.message('c1', 'customer', 'two');
  b.platform.message('c1', 'customer', '', { isEvent: true });
  b.platform.message('c1', 'customer', 'three');
  await b.clock.advance(100);
  expect(conversations.customerTexts('c1', 2)).toEqual(['three', 'two']);
  expect(conversations.customerTexts('c1', 9)).toEqual(['three', 'two', 'one']);
  expect(conversations.customerTexts('c9', 9)).toEqual([]);
});
