import { expect, test } from 'vitest';
import { type IncomingMessage, parseMessage } from './incoming-message.ts';
import { Outbox } from './outbox.ts';
import type { GuestMessage } from './types.ts';

const inbound = (id: string, text: string, more: object = {}): IncomingMessage =>
  parseMessage({ id, direction: 'Inbound', type: 'Text', text, ...more })!;

const kept = (id: string): GuestMessage => {
  return { id, direction: 'inbound', type: 'Text', text: '', from: 'customer', time: new Date(0).toISOString() };
};

function written(outbox: Outbox, text: string, atMs = 0) {
  const { pending, settled } = outbox.add(text);
  settled.catch(() => undefined);
  pending.written = true;
  pending.writtenAtMs = atMs;
  return { pending, settled };
}

test('an echo without ids confirms the oldest line of its text, and its double confirms none', () => {
  const outbox = new Outbox();
  const [one, two] = [written(outbox, 'ok'), written(outbox, 'ok')];
  const echo = inbound('e1', 'ok');
  expect(outbox.match(echo)).toBe(one.pending);
  outbox.confirm(one.pending, echo, kept('e1'));
  expect(outbox.match(echo)).toBeUndefined();
  expect(outbox.match(inbound('e2', 'ok'))).toBe(two.pending);
});

test('an id decides, and an unknown id confirms nothing', () => {
  const outbox = new Outbox();
  const [one, two] = [written(outbox, 'ok'), written(outbox, 'ok')];
  expect(outbox.match(inbound('e', 'ok'), two.pending.tracingId)).toBe(two.pending);
  expect(outbox.match(inbound('e', 'ok', { metadata: { customMessageId: one.pending.tracingId } }))).toBe(one.pending);
  expect(outbox.match(inbound('e', 'ok'), 'of somebody else')).toBeUndefined();
});

test('history proves by id, else by an unclaimed text that is not older than the line on the server clock', () => {
  const outbox = new Outbox();
  const { pending } = written(outbox, 'ok', 1_000_000);
  const at = (id: string, ms: number, more: object = {}) =>
    inbound(id, 'ok', { channel: { time: new Date(ms).toISOString() }, ...more });
  const serverNowMs = 9_000_000;
  const find = (messages: IncomingMessage[]) =>
    outbox.findInHistory(pending, { messages, serverNowMs }, 1_005_000)?.keys[0];
  expect(find([at('old', serverNowMs - 60_000)])).toBeUndefined();
  expect(find([at('young', serverNowMs - 1_000), at('old', serverNowMs - 60_000)])).toBe('young');
  expect(find([at('mine', 0, { metadata: { customMessageId: pending.tracingId } })])).toBe('mine');
  expect(find([at('other', serverNowMs, { metadata: { customMessageId: 'other' } })])).toBeUndefined();
});

test('an error without an id blames the oldest line that was written', async () => {
  const outbox = new Outbox();
  outbox.add('not written yet').settled.catch(() => undefined);
  const { pending } = written(outbox, 'ok');
  expect(outbox.blamed()).toBe(pending);
  expect(outbox.blamed('unknown')).toBeUndefined();
});
