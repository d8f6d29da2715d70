import { beforeAll, expect, test } from 'vitest';
import type { Failure } from '#shared/rpc/failure.ts';
import { createI18n, speak } from '../i18n/i18n.ts';
import { type FailureTranslate, failureWords } from './words.ts';

const trace = { code: 'conversation.error', contextId: '7d1c-40be' };
/** One of every kind; a kind that is missing here is a type error. */
const every: { [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  'signed-out': { kind: 'signed-out' },
  forbidden: { kind: 'forbidden', permission: 'conversation:communication:blindTransferAgent', ...trace },
  'not-found': { kind: 'not-found', what: 'queue', ...trace },
  invalid: { kind: 'invalid', issues: [{ path: 'text', message: 'too-long', params: { length: 912, limit: 765 } }] },
  conflict: { kind: 'conflict', what: 'not-mine', by: 'Mara' },
  'rate-limited': { kind: 'rate-limited', retryAfterMs: 12_000 },
  offline: { kind: 'offline' },
  'timed-out': { kind: 'timed-out', afterMs: 10_000 },
  'outcome-unknown': { kind: 'outcome-unknown', what: 'send' },
  upstream: { kind: 'upstream', status: 503, ...trace },
  cancelled: { kind: 'cancelled' },
  unexpected: { kind: 'unexpected', reference: 'R-17' },
};

const say: Record<'en' | 'de', FailureTranslate> = {} as never;
beforeAll(async () => {
  for (const language of ['en', 'de'] as const) {
    const words = createI18n();
    await speak(words, language);
    say[language] = words.getFixedT(language, 'failures');
  }
});

test.each(Object.values(every))('$kind says what was not done, why, and what to do, in both languages', (failure) => {
  const english = failureWords(failure, say.en, 'sent');
  const german = failureWords(failure, say.de, 'sent');
  for (const words of [english, german]) {
    for (const part of [words.did, words.why, words.what]) {
      expect(part).toMatch(/^\p{Lu}.*\.$/u);
      expect(part).not.toMatch(/[{}]|!|undefined|\b(?:why|did|what)\./);
    }
  }
  expect(german.did).not.toBe(english.did);
  expect(german.why).not.toBe(english.why);
  expect(german.what).not.toBe(english.what);
  expect(german.reference).toBe(english.reference);
});

test('the words are those of the field', () => {
  const line = (failure: Failure): string => {
    const words = failureWords(failure, say.en, 'sent');
    return `${words.did} ${words.why}`;
  };
  expect(line(every.upstream)).toBe('Not sent. Genesys Cloud had a fault.');
  expect(line(every.invalid)).toBe('Not sent. Longer than the channel allows: 912 of 765.');
  expect(line(every['rate-limited'])).toBe('Not sent. Genesys Cloud asks for a pause of 0:12.');
  expect(line(every.forbidden)).toBe('Not sent. Missing: conversation:communication:blindTransferAgent.');
  expect(line(every['signed-out'])).toBe('Your session has ended. Drafts are kept.');
  expect(failureWords(every.conflict, say.en, 'transferred').did).toBe('Not transferred.');
  expect(failureWords(every.conflict, say.en, 'transferred').why).toBe('Mara already has it.');
});

test('the reference names code and context, and is not invented where there is none', () => {
  expect(failureWords(every.upstream, say.en).reference).toBe('503 · conversation.error · 7d1c-40be');
  expect(failureWords(every.forbidden, say.en).reference).toContain('blindTransferAgent');
  expect(failureWords(every.offline, say.en).reference).toBeNull();
  expect(failureWords({ kind: 'conflict', what: 'new-kind' }, say.en).reference).toBeNull();
  expect(failureWords(every.unexpected, say.en).reference).toBe('R-17');
});

test('an issue that nobody has words for still says that something is not right', () => {
  const words = failureWords({ kind: 'invalid', issues: [{ path: 'x', message: 'unheard-of' }] }, say.en);
  expect(words.why).toBe('Something in it is not right.');
  expect(failureWords({ kind: 'invalid', issues: [] }, say.de).why).toBe('Etwas daran stimmt nicht.');
});

test('a file that is too large says how large it may be, a channel that refuses says so', () => {
  const issue = (message: string, params?: Record<string, number>): string =>
    failureWords(
      { kind: 'invalid', issues: [{ path: 'asset', message, ...(params ? { params } : {}) }] },
      say.en,
      'sent',
    ).why;
  expect(issue('asset-too-large', { limit: 20 * 1_048_576 })).toBe('The file is larger than 20 MB.');
  expect(issue('asset-empty')).toBe('The file is empty.');
  expect(issue('too-many', { limit: 5000 })).toBe('There are too many: 5000 at most.');
  expect(issue('channel')).toBe('This channel does not take it.');
  expect(failureWords({ kind: 'conflict', what: 'not-delivered' }, say.de, 'sent').why).toBe(
    'Der Kanal konnte es nicht zustellen.',
  );
});
