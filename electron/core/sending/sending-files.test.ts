import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { AttemptId } from '#shared/contract/common.ts';
import { bench, settle } from '../testing/domain-bench.ts';
import { secondId } from './second-id.ts';
import { conversationId, lost, open } from './testing/files-rig.ts';

test('the second id of a press is a valid one, always the same, and another for each', () => {
  const attemptId = randomUUID();
  const ids = [secondId(attemptId, 1), secondId(attemptId, 2), secondId(randomUUID(), 1)];
  for (const id of ids) expect(AttemptId.safeParse(id).success).toBe(true);
  expect(new Set([attemptId, ...ids]).size).toBe(4);
  expect(secondId(attemptId.toUpperCase(), 1)).toBe(ids[0]);
});

test('what a template or files are sent with stays on disk only until they are there', async () => {
  const { press, database, clock } = await open();
  await press('template');
  await press('map');
  await clock.advance(50);
  const rows = database.all('SELECT content, text FROM attempts');
  expect(rows).toEqual([
    { content: null, text: '' },
    { content: null, text: '' },
    { content: null, text: '' },
  ]);
});

test('files go in one message after their text, in their order, put up before', async () => {
  const { press, verbs, platform, shown, clock, used, lines } = await open();
  const attemptId = randomUUID();
  const [receipt] = await Promise.all([press('map', attemptId), press('map', attemptId)]);
  expect(receipt).toMatchObject({ attemptId, state: 'sent' });
  await clock.advance(50);
  expect(await press('map', attemptId)).toEqual(receipt);
  expect(verbs()).toEqual(['sendMessage', 'uploadAsset', 'uploadAsset', 'sendMedia']);
  expect(platform.calls.find((call) => call.verb === 'sendMedia')?.args[2]).toEqual(['media-m2', 'media-m1']);
  expect(shown()).toEqual([
    ['sent', 'Here is the map'],
    ['sent', 'media-m2,media-m1'],
  ]);
  expect(lines().map((line) => line.id)).toEqual([attemptId, secondId(attemptId, 1)]);
  expect(used).toEqual(['map']);
});

test('files on their way show their names, after their text, whatever the clocks say', async () => {
  const { press, hold, shown, clock, platform } = await open();
  const release = hold('uploadAsset');
  clock.leap(-5_000); // the platform's clock is ahead
  const pressed = press('map');
  clock.leap(5_000);
  await pressed;
  await clock.advance(50);
  expect(shown()).toEqual([
    ['sent', 'Here is the map'],
    ['queued', 'm2.png,m1.png'],
  ]);
  release();
  await clock.advance(50);
  expect(shown().map(([state]) => state)).toEqual(['sent', 'sent']);
  expect(platform.count('sendMedia')).toBe(1);
});

test('nothing to say but files: they are the one message', async () => {
  const { press, verbs, shown, clock, used } = await open();
  expect(await press('pictures')).toMatchObject({ state: 'sent', messageId: expect.any(String) });
  expect(verbs()).toEqual(['uploadAsset', 'sendMedia']);
  await clock.advance(50);
  expect(shown()).toEqual([['sent', 'media-m1']]);
  expect(used).toEqual(['pictures']);
  await expect(press('empty')).rejects.toMatchObject({ failure: { issues: [{ message: 'empty' }] } });
});

test('where the text is refused the files stay here, and each can be sent again', async () => {
  const { press, meets, sending, verbs, shown, clock, platform } = await open();
  meets('sendMessage', { refuse: { kind: 'rate-limited', retryAfterMs: 1000 } });
  const attemptId = randomUUID();
  expect(await press('map', attemptId)).toMatchObject({ state: 'failed' });
  await clock.advance(50);
  expect(shown().map(([state]) => state)).toEqual(['failed', 'failed']);
  expect(verbs()).toEqual(['sendMessage']);
  platform.fault = () => undefined;
  await sending.retry({ attemptId, newAttemptId: randomUUID() });
  await sending.retry({ attemptId: secondId(attemptId, 1), newAttemptId: randomUUID() });
  expect(verbs()).toEqual(['sendMessage', 'sendMessage', 'uploadAsset', 'uploadAsset', 'sendMedia']);
  await clock.advance(50);
  expect(shown().map(([state]) => state)).toEqual(['sent', 'sent']);
});

test('while nobody knows of the text its files wait, and other messages go on', async () => {
  const { press, meets, sending, shown, clock, platform, verbs } = await open();
  meets('sendMessage', { refuse: lost });
  const attemptId = randomUUID();
  await press('map', attemptId);
  await clock.advance(30_000);
  platform.fault = () => undefined;
  await sending.text({ attemptId: randomUUID(), conversationId, text: 'One moment' });
  await clock.advance(50);
  expect(
    shown()
      .map(([state]) => state)
      .sort(),
  ).toEqual(['queued', 'sent', 'unknown']);
  expect(verbs()).not.toContain('uploadAsset');
  const newAttemptId = randomUUID();
  await sending.retry({ attemptId, newAttemptId });
  await clock.advance(50);
  expect(shown().map(([state]) => state)).toEqual(['sent', 'sent', 'sent']);
  expect(verbs().slice(-4)).toEqual(['sendMessage', 'uploadAsset', 'uploadAsset', 'sendMedia']);
});

test('files whose text turns up late follow it then', async () => {
  const { press, meets, clock, platform, verbs, shown } = await open();
  meets('sendMessage', { refuse: lost });
  await press('map');
  await clock.advance(30_000);
  platform.fault = () => undefined;
  expect(verbs()).toEqual(['sendMessage']);
  platform.message(conversationId, 'agent', 'Here is the map');
  await clock.advance(50);
  expect(verbs()).toEqual(['sendMessage', 'uploadAsset', 'uploadAsset', 'sendMedia']);
  expect(shown().map(([state]) => state)).toEqual(['sent', 'sent']);
});

test.each(['discard', 'retry in vain'] as const)('files whose text is given up (%s) do not leave', async (how) => {
  const { press, meets, sending, clock, verbs, shown } = await open();
  meets('sendMessage', { refuse: lost });
  const attemptId = randomUUID();
  await press('map', attemptId);
  await clock.advance(30_000);
  meets('sendMessage', { refuse: { kind: 'upstream', status: 400 } });
  if (how === 'discard') await sending.discard({ attemptId });
  else await sending.retry({ attemptId, newAttemptId: randomUUID() });
  await clock.advance(50);
  expect(shown().at(-1)?.[0]).toBe('failed');
  expect(verbs()).not.toContain('sendMedia');
});

test('an upload that fails is definite, and says nothing to the customer', async () => {
  for (const failure of [{ kind: 'timed-out', afterMs: 1 }, { kind: 'upstream', status: 503 }, lost] as const) {
    const kind = failure.kind === 'outcome-unknown' ? 'unexpected' : failure.kind;
    const { press, meets, lines, clock, platform } = await open();
    meets('uploadAsset', { refuse: failure });
    await press('map');
    await clock.advance(50);
    expect(lines()).toMatchObject([{ state: 'sent' }, { state: 'failed', failure: { kind } }]);
    expect(platform.count('sendMedia')).toBe(0);
  }
  const { press, lines, clock } = await open();
  await press('gone');
  await clock.advance(50);
  expect(lines()[1]).toMatchObject({ state: 'failed', failure: { kind: 'not-found', what: 'asset' } });
});

test('a lost answer of files is found at the platform; what is not found stays unknown', async () => {
  const { press, meets, platform, verbs, clock, lines } = await open();
  platform.hear = () => undefined;
  meets('sendMedia', { lose: lost });
  await press('map');
  await clock.advance(11_000);
  expect(lines().at(-1)).toMatchObject({ state: 'sent', attachments: [{ name: 'm2.png' }, { name: 'm1.png' }] });
  meets('sendMedia', { refuse: lost });
  const attemptId = randomUUID();
  await press('pictures', attemptId);
  await clock.advance(11_000);
  expect(await press('pictures', attemptId)).toMatchObject({ state: 'unknown' });
  expect(verbs().filter((verb) => verb === 'sendMedia')).toHaveLength(2);
});

test('a sign-out while files are put up lets nothing out, and they can be sent again after', async () => {
  const { press, hold, session, signIn, clock, platform, sending, lines } = await open();
  const release = hold('uploadAsset');
  const attemptId = randomUUID();
  await press('map', attemptId);
  session.set(undefined);
  release();
  await clock.advance(50);
  expect(platform.count('sendMedia')).toBe(0);
  platform.pause = () => undefined;
  await signIn();
  await clock.advance(50);
  expect(lines().find((line) => line.id === secondId(attemptId, 1))).toMatchObject({ state: 'failed' });
  await sending.retry({ attemptId: secondId(attemptId, 1), newAttemptId: randomUUID() });
  expect(platform.count('sendMedia')).toBe(1);
});

test.each([
  ['sendMessage', ['sent', 'failed'], 0],
  ['uploadAsset', ['failed'], 0],
  ['sendMedia', ['sent'], 1],
] as const)('a process that ends during %s sends nothing blindly after', async (verb, states, posts) => {
  const first = await open();
  first.hold(verb);
  const attemptId = randomUUID();
  void first.press('map', attemptId);
  await first.clock.advance(20);
  first.session.signedIn = undefined; // the process ends here
  first.platform.pause = () => undefined;
  const second = await open(bench({ database: first.database, clock: first.clock, platform: first.platform }), false);
  await second.clock.advance(11_000);
  const own = second.lines().filter((line) => line.attemptId !== null);
  expect(own.map((line) => line.state)).toEqual(states);
  expect(second.platform.count('sendMedia')).toBe(posts);
  expect(second.platform.count('sendMessage')).toBe(1);
  await settle();
  const failed = own.find((line) => line.state === 'failed');
  if (!failed) return;
  expect(failed).toMatchObject({ failure: { kind: 'cancelled' }, attachments: [{}, {}] });
  await second.sending.retry({ attemptId: failed.id, newAttemptId: randomUUID() });
  expect(second.platform.count('sendMedia')).toBe(1);
});

test('a picture alone that was being put up when the process ended surely did not leave', async () => {
  const first = await open();
  first.hold('uploadAsset');
  void first.press('pictures');
  await first.clock.advance(20);
  first.session.signedIn = undefined;
  first.platform.pause = () => undefined;
  const second = await open(bench({ database: first.database, clock: first.clock, platform: first.platform }), false);
  await second.clock.advance(11_000);
  expect(second.lines()).toMatchObject([{ state: 'failed', failure: { kind: 'cancelled' } }]);
  expect(second.platform.count('sendMedia')).toBe(0);
});

test('what waits in line when its person signs out does not leave, and is there after', async () => {
  const { hold, sending, session, signIn, platform, clock, lines } = await open();
  const release = hold('sendMessage');
  const text = (words: string) =>
    sending.text({ attemptId: randomUUID(), conversationId, text: words }).catch(() => undefined);
  void text('leaving');
  void text('waiting');
  await clock.advance(20);
  session.set(undefined);
  await signIn();
  await clock.advance(20);
  expect(lines().filter((line) => line.state === 'failed')).toMatchObject([
    { text: 'waiting', failure: { kind: 'cancelled' } },
  ]);
  release();
  await clock.advance(20);
  expect(platform.count('sendMessage')).toBe(1);
  await sending.retry({ attemptId: lines().find((line) => line.state === 'failed')!.id, newAttemptId: randomUUID() });
  expect(platform.count('sendMessage')).toBe(2);
});
