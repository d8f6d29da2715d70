import { expect, test } from 'vitest';
import { applyInbox, applyTranscript, type Inbox, type InboxRow, Transcript } from '#shared/contract/conversations.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { type Bench, bench } from '../testing/domain-bench.ts';
import { type Followed, follow } from '../testing/follow.ts';
import { Conversations } from './conversations.ts';

const c1 = { conversationId: 'c1' };

async function open(b: Bench = bench()) {
  const conversations = new Conversations(b.surroundings, b.settings);
  const inbox = (await follow(conversations.inbox(), applyInbox)) as Followed<Inbox, unknown>;
  const row = (id = 'c1'): InboxRow | undefined => inbox.value().rows.find((one) => one.conversationId === id);
  const transcript = async (id = 'c1') =>
    follow(await conversations.transcript({ conversationId: id }), applyTranscript);
  return { ...b, conversations, inbox, row, transcript };
}

test('a transcript has the lines of all sides, who came and went, and whether the customer types', async () => {
  const { signIn, session, platform, clock, transcript } = await open();
  platform.start('c1');
  platform.message('c1', 'customer', 'Hi <b>there</b>');
  platform.message('c1', 'agent', 'Good day');
  await signIn();
  await clock.advance(20);
  const followed = await transcript();
  await clock.advance(20);
  expect(Transcript.safeParse(followed.value()).success).toBe(true);
  expect(followed.value().status).toBe('open');
  expect(
    followed.value().lines.map(({ from, event, text, mine, sender }) => ({ from, event, text, mine, sender })),
  ).toEqual([
    { from: 'customer', event: null, text: 'Hi <b>there</b>', mine: false, sender: 'Ana Ruiz' },
    { from: 'agent', event: null, text: 'Good day', mine: true, sender: 'Mara Lind' },
    { from: 'event', event: 'joined', text: '', mine: true, sender: 'Mara Lind' },
  ]);
  session.fanOut.customerTyping('c1');
  await clock.advance(20);
  expect(followed.value().customerTyping).toBe(true);
  await clock.advance(6000);
  expect(followed.value().customerTyping).toBe(false);
  session.fanOut.customerTyping('c1');
  platform.message('c1', 'customer', 'more');
  await clock.advance(20);
  expect(followed.value()).toMatchObject({ customerTyping: false });
  expect(followed.value().lines.at(-1)?.text).toBe('more');
});

test('bodies that cannot be read leave a reason, and the next look tries again', async () => {
  const { signIn, platform, clock, transcript } = await open();
  platform.start('c1');
  platform.message('c1', 'customer', 'Hi');
  platform.fault = (verb) =>
    verb === 'messageBodies' ? { refuse: { kind: 'forbidden', permission: 'conversation:message:view' } } : undefined;
  await signIn();
  await clock.advance(20);
  const followed = await transcript();
  await clock.advance(20);
  expect(followed.value()).toMatchObject({ status: 'failed', failure: { kind: 'forbidden' } });
  platform.fault = () => undefined;
  platform.message('c1', 'customer', 'again');
  await clock.advance(20);
  expect(followed.value()).toMatchObject({ status: 'open', failure: null });
  expect(
    followed
      .value()
      .lines.filter((line) => line.from === 'customer')
      .map((line) => line.text),
  ).toEqual(['Hi', 'again']);
});

test('a body that comes later than its event is asked for again', async () => {
  const { signIn, platform, clock, transcript } = await open();
  platform.start('c1');
  await signIn();
  const followed = await transcript();
  const { hear } = platform;
  platform.hear = () => undefined;
  const id = platform.message('c1', 'customer', 'late');
  const body = platform.bodies.get(id);
  platform.bodies.delete(id);
  platform.hear = hear;
  platform.change('c1', () => undefined);
  await clock.advance(100);
  expect(followed.value().lines.some((line) => line.text === 'late')).toBe(false);
  if (body) platform.bodies.set(id, body);
  await clock.advance(400);
  expect(followed.value().lines.some((line) => line.text === 'late')).toBe(true);
});

test('drafts outlive a restart and a sign-out, and thirty days after the end', async () => {
  const first = await open();
  first.platform.start('c1');
  await first.signIn();
  await first.conversations.keepDraft({ ...c1, text: 'half a sen' });
  await first.clock.advance(20);
  expect(first.row()?.hasDraft).toBe(true);
  first.signOut();
  await first.conversations.keepDraft({ ...c1, text: 'half a sentence' });
  await expect(first.conversations.draft(c1)).rejects.toBeInstanceOf(Failed);

  const second = await open(bench({ database: first.database, clock: first.clock, platform: first.platform }));
  await second.signIn();
  expect(await second.conversations.draft(c1)).toEqual({ text: 'half a sentence' });
  second.platform.conversations.delete('c1');
  second.session.fanOut.gap();
  await second.clock.advance(29 * 24 * 3600 * 1000);
  second.session.fanOut.gap();
  await second.clock.advance(20);
  expect(await second.conversations.draft(c1)).toEqual({ text: 'half a sentence' });
  await second.clock.advance(2 * 24 * 3600 * 1000);
  second.session.fanOut.gap();
  await second.clock.advance(20);
  expect(await second.conversations.draft(c1)).toEqual({ text: '' });
});

test('typing is told once in five seconds', async () => {
  const { signIn, platform, clock, conversations } = await open();
  platform.start('c1');
  await signIn();
  for (let at = 0; at < 11; at++) {
    await conversations.typing(c1);
    await clock.advance(500);
  }
  expect(platform.count('sendTyping')).toBe(2);
});

test('signing out takes everything away', async () => {
  const { signIn, signOut, platform, clock, inbox } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  signOut();
  await clock.advance(20);
  expect(inbox.value()).toEqual({ rows: [], loaded: false });
});

test('a command that no event follows is read back', async () => {
  const { signIn, platform, clock, conversations, row } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  platform.hear = () => undefined;
  await conversations.park(c1);
  await clock.advance(2100);
  expect(row()?.section).toBe('parked');
  expect(platform.count('conversation')).toBe(1);
});

test('texts are let go of conversations used long ago, their counts and last lines stay', async () => {
  const { signIn, platform, clock, conversations, row, transcript } = await open();
  for (let at = 1; at <= 12; at++) {
    platform.start(`c${at}`);
    platform.message(`c${at}`, 'customer', `hello ${at}`);
  }
  await signIn();
  await clock.advance(50);
  const whole = Array.from({ length: 12 }, (_, at) => conversations.notes(`c${at + 1}`)).filter(
    (notes) => notes[0]?.body,
  );
  expect(whole.length).toBeLessThanOrEqual(8);
  expect(row('c1')).toMatchObject({ unanswered: 1, last: { text: 'hello 1' } });
  const followed = await transcript('c1');
  await clock.advance(50);
  expect(followed.value().lines.some((line) => line.text === 'hello 1')).toBe(true);
});
