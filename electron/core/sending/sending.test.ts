import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { applyTranscript, type Line } from '#shared/contract/conversations.ts';
import { SendReceipt } from '#shared/contract/sending.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { Conversations } from '../conversations/conversations.ts';
import { type Bench, bench, settle } from '../testing/domain-bench.ts';
import { follow } from '../testing/follow.ts';
import { Sending } from './sending.ts';

const lost = { kind: 'outcome-unknown', what: 'send' } as const;

async function open(b: Bench = bench(), fresh = true) {
  const conversations = new Conversations(b.surroundings, b.settings);
  const used: string[] = [];
  const sending = new Sending(b.surroundings, conversations, {
    rendered: (_, responseId, values) => {
      if (responseId !== 'r1') throw new Failed({ kind: 'not-found', what: 'response' });
      const plain = { template: null, assetIds: [] };
      return values.order
        ? { ...plain, text: `Your order ${values.order}`, blanks: [] }
        : { ...plain, text: 'Your order {{order}}', blanks: [{ id: 'order' }] };
    },
    used: (_, responseId) => void used.push(responseId),
  });
  if (fresh) b.platform.start('c1');
  await b.signIn();
  await b.clock.advance(20);
  const transcript = await follow(await conversations.transcript({ conversationId: 'c1' }), applyTranscript);
  const lines = (): Line[] => transcript.value().lines.filter((line) => line.from === 'agent');
  const text = (message: string, attemptId: string = randomUUID()) =>
    sending.text({ attemptId, conversationId: 'c1', text: message });
  return { ...b, conversations, sending, transcript, lines, text, used };
}

test('a text goes out once, and its line never doubles and keeps its id', async () => {
  const { text, lines, clock, platform, transcript } = await open();
  const attemptId = randomUUID();
  const [one, two] = await Promise.all([text('Hello', attemptId), text('Hello', attemptId)]);
  expect(SendReceipt.parse(one)).toEqual(two);
  expect(one).toMatchObject({ state: 'sent', messageId: expect.any(String) });
  await clock.advance(50);
  expect(await text('Hello', attemptId)).toEqual(one);
  expect(platform.count('sendMessage')).toBe(1);
  expect(lines()).toMatchObject([
    { id: attemptId, text: 'Hello', state: 'sent', messageId: one.messageId, mine: true },
  ]);
  for (const value of transcript.history)
    expect(value.lines.filter((line) => line.text === 'Hello').length).toBeLessThanOrEqual(1);
});

test('the event may come before the answer', async () => {
  const { text, clock, platform, transcript } = await open();
  let release = (): void => undefined;
  platform.pause = (verb) => (verb === 'sendMessage' ? new Promise<void>((done) => (release = done)) : undefined);
  const attemptId = randomUUID();
  const sending = text('Hello', attemptId);
  await clock.advance(500);
  release();
  await sending;
  await clock.advance(500);
  for (const value of transcript.history)
    expect(value.lines.filter((line) => line.text === 'Hello').map((line) => line.id)).toEqual(
      value.lines.some((line) => line.text === 'Hello') ? [attemptId] : [],
    );
});

test('refuses before anything is recorded', async () => {
  const { text, sending, platform, conversations } = await open();
  await expect(text('  ')).rejects.toMatchObject({ failure: { issues: [{ path: 'text', message: 'empty' }] } });
  await expect(text('x'.repeat(2001))).rejects.toMatchObject({
    failure: { issues: [{ path: 'text', message: 'too-long', params: { length: 2001, limit: 2000 } }] },
  });
  await expect(text('Dear {{name}}')).rejects.toMatchObject({ failure: { issues: [{ message: 'blank' }] } });
  const response = (responseId: string, values = {}) =>
    sending.response({ attemptId: randomUUID(), conversationId: 'c1', responseId, values });
  await expect(response('r1')).rejects.toMatchObject({
    failure: { issues: [{ path: 'values.order', message: 'blank' }] },
  });
  await expect(response('r2')).rejects.toMatchObject({ failure: { kind: 'not-found' } });
  await expect(sending.text({ attemptId: randomUUID(), conversationId: 'c9', text: 'x' })).rejects.toMatchObject({
    failure: { kind: 'conflict', what: 'not-mine' },
  });
  await conversations.park({ conversationId: 'c1' });
  await expect(text('x')).rejects.toMatchObject({ failure: { kind: 'conflict', what: 'not-connected' } });
  expect(platform.count('sendMessage')).toBe(0);
});

test('braces that the customer wrote do not hold a text back', async () => {
  const { text, platform } = await open();
  platform.change('c1', (draft) => {
    draft.participants[0]!.name = '{{Ana}}';
  });
  expect((await text('Dear {{Ana}}')).state).toBe('sent');
});

test('a response goes out filled, and its use is told once', async () => {
  const { sending, platform, used } = await open();
  const input = { attemptId: randomUUID(), conversationId: 'c1', responseId: 'r1', values: { order: 'A-7' } };
  await Promise.all([sending.response(input), sending.response(input)]);
  expect(platform.calls.filter((call) => call.verb === 'sendMessage').map((call) => call.args[2])).toEqual([
    'Your order A-7',
  ]);
  expect(used).toEqual(['r1']);
});

test('a refusal keeps the text for a retry, which two windows cannot both make', async () => {
  const { text, sending, platform, lines, clock } = await open();
  platform.fault = (verb) =>
    verb === 'sendMessage' ? { refuse: { kind: 'rate-limited', retryAfterMs: 1000 } } : undefined;
  const attemptId = randomUUID();
  expect((await text('Hello', attemptId)).state).toBe('failed');
  await clock.advance(20);
  expect(lines()).toMatchObject([{ id: attemptId, state: 'failed', text: 'Hello', failure: { kind: 'rate-limited' } }]);
  platform.fault = () => undefined;
  const second = { attemptId, newAttemptId: randomUUID() };
  const [retried, refused] = await Promise.allSettled([
    sending.retry(second),
    sending.retry({ attemptId, newAttemptId: randomUUID() }),
  ]);
  expect(retried).toMatchObject({ status: 'fulfilled', value: { state: 'sent' } });
  expect(refused).toMatchObject({ status: 'rejected' });
  expect(await sending.retry(second)).toMatchObject({ state: 'sent' });
  await clock.advance(20);
  expect(lines()).toMatchObject([{ id: second.newAttemptId, state: 'sent', text: 'Hello' }]);
  expect(platform.count('sendMessage')).toBe(2);
});

test('a failed attempt can be put away', async () => {
  const { text, sending, platform, lines, clock } = await open();
  platform.fault = (verb) => (verb === 'sendMessage' ? { refuse: { kind: 'offline' } } : undefined);
  const attemptId = randomUUID();
  await text('Hello', attemptId);
  await sending.discard({ attemptId });
  await clock.advance(20);
  expect(lines()).toEqual([]);
  expect(await text('Hello', attemptId)).toMatchObject({ attemptId, state: 'failed' });
  expect(platform.count('sendMessage')).toBe(1);
});

test('sends of one conversation go out in order, one at a time', async () => {
  const { text, platform } = await open();
  let inFlight = 0;
  let most = 0;
  platform.pause = async (verb) => {
    if (verb !== 'sendMessage') return;
    most = Math.max(most, ++inFlight);
    await settle();
    inFlight--;
  };
  await Promise.all(['a', 'b', 'c', 'd'].map((message) => text(message)));
  expect(most).toBe(1);
  expect(platform.calls.filter((call) => call.verb === 'sendMessage').map((call) => call.args[2])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('a lost answer is found at the platform and not repeated', async () => {
  const { text, platform, lines, clock } = await open();
  platform.message('c1', 'agent', 'Hello');
  platform.hear = () => undefined; // and the event is lost too
  platform.fault = (verb) => (verb === 'sendMessage' ? { lose: lost } : undefined);
  const attemptId = randomUUID();
  expect((await text('Hello', attemptId)).state).toBe('unknown');
  await clock.advance(11_000);
  expect(await text('Hello', attemptId)).toMatchObject({ state: 'sent' });
  expect(platform.count('sendMessage')).toBe(1);
  expect(lines().filter((line) => line.id === attemptId)).toMatchObject([{ state: 'sent', text: 'Hello' }]);
});

test('what is not found stays unknown until the agent decides', async () => {
  const { text, sending, platform, lines, clock } = await open();
  platform.fault = (verb) => (verb === 'sendMessage' ? { refuse: lost } : undefined);
  const attemptId = randomUUID();
  await text('Hello', attemptId);
  await expect(sending.retry({ attemptId, newAttemptId: randomUUID() })).rejects.toMatchObject({
    failure: { kind: 'conflict', what: 'being-checked' },
  });
  await clock.advance(30_000);
  expect(lines()).toMatchObject([{ id: attemptId, state: 'unknown' }]);
  expect(platform.count('sendMessage')).toBe(1);
  platform.fault = () => undefined;
  expect((await sending.retry({ attemptId, newAttemptId: randomUUID() })).state).toBe('sent');
});

test('delivery is told by the message status', async () => {
  const { text, platform, lines, clock } = await open();
  const { messageId } = await text('Hello');
  const tell = async (status: string) => {
    platform.change('c1', (draft) => {
      for (const message of draft.participants[1]!.communications[0]!.messages)
        if (message.messageId === messageId) message.status = status;
    });
    await clock.advance(50);
    return lines().map(({ state, failure }) => ({ state, failure: failure?.kind }));
  };
  expect(await tell('delivery-success')).toEqual([{ state: 'delivered', failure: undefined }]);
  expect(await tell('read')).toEqual([{ state: 'read', failure: undefined }]);
  expect(await tell('delivery-failed')).toEqual([{ state: 'failed', failure: 'conflict' }]);
});

test('what the process left behind in the middle is read back after the next sign-in', async () => {
  const first = await open();
  first.platform.pause = (verb) => (verb === 'sendMessage' ? new Promise(() => undefined) : undefined);
  const attemptId = randomUUID();
  void first.text('Hello', attemptId);
  void first.text('Waiting in line');
  await settle();
  // The process ends here: the message is at the platform, nobody heard.
  first.session.signedIn = undefined;
  first.platform.pause = () => undefined;
  const second = await open(bench({ database: first.database, clock: first.clock, platform: first.platform }), false);
  await second.clock.advance(11_000);
  expect(await second.text('Hello', attemptId)).toMatchObject({ state: 'sent' });
  expect(second.platform.count('sendMessage')).toBe(1);
  expect(second.lines()).toMatchObject([
    { text: 'Hello', state: 'sent' },
    { text: 'Waiting in line', state: 'failed', failure: { kind: 'cancelled' } },
  ]);
});

test('no text stays on disk once the message is at the platform', async () => {
  const { text, database } = await open();
  await text('a secret of the customer');
  expect(JSON.stringify(database.all('SELECT * FROM attempts'))).not.toContain('secret');
});
