import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactText } from './redact.ts';

test.each([
  'Authorization: Bearer abc.DEF-123_x',
  'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF',
  'refresh_token=rt-123456&x=1',
  '{"code_verifier":"vvvvvvvvvv"}',
  'write to amara.okafor+shop@example.co.uk now',
  'call +44 20 7946 0958 today',
  'card 4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
])('hides what must not be read in: %s', (text) => {
  const safe = redactText(text);
  for (const secret of ['abc.DEF', 'eyJ', 'rt-123456', 'vvvvvvvvvv', 'amara', '7946', '4111', '3704'])
    expect(safe).not.toContain(secret);
});

test('ids and ordinary words stay', () => {
  const text =
    'conversation 0b6f2c3a-1d5e-4a7b-9c8d-7e6f5a4b3c2d failed with conversation.error.queue.not.found in 250 ms';
  expect(redactText(text)).toBe(text);
});

test('a token hidden anywhere in any text never survives', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/), fc.string(), (before, token, after) => {
      expect(redactText(`${before} Bearer ${token} ${after}`)).not.toContain(token);
    }),
  );
});
