import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrame } from './frames.ts';
import { toGuestMessage } from './incoming-message.ts';
import { maskFrame } from './mask-frame.ts';

const message = (body: object, more: object = {}) =>
  JSON.stringify({ type: 'message', class: 'StructuredMessage', code: 200, body, ...more });

test('a SessionResponse is read with and without its optional fields', () => {
  const body = { connected: true, newSession: true };
  const frame = (more: object) =>
    parseFrame(JSON.stringify({ type: 'response', class: 'SessionResponse', code: 200, body: { ...body, ...more } }));
  expect(frame({})).toMatchObject({ kind: 'session', ...body, readOnly: false });
  const all = { readOnly: true, maxCustomDataBytes: 2048, durationSeconds: 60 };
  expect(frame(all)).toMatchObject({ kind: 'session', ...body, ...all });
  expect(frame({ maxCustomDataBytes: 'many' })).toMatchObject({ maxCustomDataBytes: undefined });
});

test('errors are read from strings, from objects and from rate limits', () => {
  const frame = (value: object) => parseFrame(JSON.stringify({ type: 'response', ...value }));
  expect(frame({ class: 'string', code: 4011, body: 'message too long', tracingId: 't' })).toEqual({
    kind: 'error',
    code: 4011,
    text: 'message too long',
    tracingId: 't',
  });
  const body = { retryAfter: 3, errorCode: 4029, errorMessage: 'slow down' };
  const limited = { kind: 'error', code: 4029, text: 'slow down', retryAfterMs: 3000 };
  expect(frame({ class: 'TooManyRequestsErrorMessage', code: 429, body })).toEqual(limited);
  expect(frame({ class: 'SessionExpiredEvent', code: 200, body: {} })).toEqual({ kind: 'expired' });
});

test('messages are read from both sides, with quick replies and chosen ones', () => {
  const quickReply = { text: 'Yes', payload: 'yes', action: 'Message' };
  const offer = parseFrame(
    message({
      id: 'a1',
      direction: 'Outbound',
      type: 'Structured',
      text: 'Sure?',
      originatingEntity: 'Bot',
      content: [{ contentType: 'QuickReply', quickReply }, { contentType: 'Unknown' }, null],
      channel: { time: '2026-01-02T03:04:05Z' },
    }),
  );
  expect(offer.kind === 'message' && toGuestMessage(offer.message, 0)).toEqual({
    id: 'a1',
    direction: 'outbound',
    type: 'Structured',
    text: 'Sure?',
    from: 'bot',
    quickReplies: [{ text: 'Yes', payload: 'yes' }],
    time: '2026-01-02T03:04:05.000Z',
  });
  const content = [{ contentType: 'ButtonResponse', buttonResponse: { text: 'Yes', payload: 'yes' } }];
  const choice = parseFrame(message({ id: 'a2', direction: 'Inbound', type: 'Structured', text: '', content }));
  expect(choice).toMatchObject({ kind: 'message', message: { text: 'Yes', from: 'customer', time: undefined } });
});

test('receipts and typing are no lines of the transcript, presence is', () => {
  const line = (body: object) => {
    const frame = parseFrame(message({ id: 'x', direction: 'Outbound', ...body }));
    return frame.kind === 'message' ? toGuestMessage(frame.message, 0)?.type : frame.kind;
  };
  expect(line({ type: 'Receipt', status: 'Delivered' })).toBeUndefined();
  expect(line({ type: 'Event', events: [{ eventType: 'Typing', typing: { type: 'On' } }] })).toBeUndefined();
  expect(line({ type: 'Event', events: [{ eventType: 'Presence', presence: { type: 'Disconnect' } }] })).toBe('Event');
});

test('what nobody expects is neither a fault nor a crash', () => {
  expect(parseFrame('{')).toMatchObject({ kind: 'malformed' });
  expect(parseFrame('[]')).toMatchObject({ kind: 'malformed' });
  expect(parseFrame(message({ text: 'no direction' }))).toMatchObject({ kind: 'malformed' });
  expect(parseFrame('{"class":"NewIdea","code":200,"body":{}}')).toEqual({ kind: 'other', name: 'NewIdea' });
});

test('no JSON in the place of a frame or of its parts makes the reader throw', () => {
  const names = ['SessionResponse', 'StructuredMessage', 'JwtResponse', 'TooManyRequestsErrorMessage', 'string', 'Odd'];
  const body = fc.oneof(
    fc.jsonValue(),
    fc.record({
      direction: fc.oneof(fc.constantFrom('Inbound', 'Outbound'), fc.jsonValue()),
      content: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      events: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      channel: fc.jsonValue(),
      metadata: fc.jsonValue(),
    }),
  );
  const frame = fc.record({ class: fc.oneof(fc.constantFrom(...names), fc.jsonValue()), code: fc.jsonValue(), body });
  const property = fc.property(fc.oneof(frame, fc.jsonValue()), (value) => {
    const read = parseFrame(JSON.stringify(value));
    if (read.kind === 'message') toGuestMessage(read.message, 0);
    maskFrame(JSON.stringify(value));
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('a frame that is shown gives nobody the keys of the session', () => {
  const token = '0f9a4c1e-aaaa-4bbb-8ccc-123456789abc';
  expect(maskFrame({ action: 'getJwt', token })).toEqual({ action: 'getJwt', token: '…9abc' });
  expect(JSON.stringify(maskFrame('{"class":"JwtResponse","body":{"jwt":"secret","exp":1}}'))).not.toContain('secret');
  expect(maskFrame('not JSON')).toEqual({ unreadable: 8 });
});

test('files that came along are read with their addresses; one without an address is none', () => {
  const file = {
    id: 'f1',
    mediaType: 'Image',
    url: 'https://files.example/f1',
    mime: 'image/png',
    filename: 'map.png',
  };
  const frame = parseFrame(
    message({
      id: 'a2',
      direction: 'Outbound',
      type: 'Text',
      content: [
        { contentType: 'Attachment', attachment: file },
        { contentType: 'Attachment', attachment: { id: 'f2' } },
        { contentType: 'Attachment', attachment: 'nonsense' },
      ],
    }),
  );
  if (frame?.kind !== 'message') throw new Error('no message');
  expect(toGuestMessage(frame.message, 0)).toMatchObject({
    attachments: [{ name: 'map.png', mime: 'image/png', url: 'https://files.example/f1' }],
  });
});
