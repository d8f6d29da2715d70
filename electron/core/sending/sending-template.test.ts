import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { bench } from '../testing/domain-bench.ts';
import { conversationId, lost, open, template } from './testing/files-rig.ts';

test('a template is one POST by id with its parameters, and its line is what was shown', async () => {
  const { press, verbs, platform, shown, clock, used, remembered } = await open();
  const attemptId = randomUUID();
  const receipts = await Promise.all([press('template', attemptId, { order: 'A-7001' }), press('template', attemptId)]);
  expect(receipts[0]).toMatchObject({ state: 'sent' });
  expect(receipts[1]).toEqual(receipts[0]);
  expect(verbs()).toEqual(['sendTemplate']);
  expect(platform.calls.find((call) => call.verb === 'sendTemplate')?.args[2]).toEqual(template);
  await clock.advance(50);
  expect(shown()).toEqual([['sent', 'tpl A-7001']]);
  expect([used, remembered]).toEqual([['template'], [{ order: 'A-7001' }]]);
});

test('a template whose message has no text keeps the words that were shown', async () => {
  const { press, platform, shown, clock } = await open();
  const { messageId } = await press('template');
  platform.bodies.set(messageId as string, { ...platform.bodies.get(messageId as string)!, text: '' });
  platform.change(conversationId, () => undefined);
  await clock.advance(50);
  expect(shown()[0]?.[0]).toBe('sent');
});

test('a lost answer of a template is found by its words or values, and not repeated', async () => {
  for (const said of ['*Shop*\nYour order  A-7001 IS ready\nBye', 'Bestellung A-7001 liegt bereit', '']) {
    const { press, meets, platform, verbs, clock, shown } = await open();
    platform.hear = () => undefined;
    meets('sendTemplate', { lose: lost });
    const attemptId = randomUUID();
    expect((await press('template', attemptId)).state).toBe('unknown');
    for (const [id, body] of platform.bodies) platform.bodies.set(id, { ...body, text: said });
    await clock.advance(11_000);
    expect(await press('template', attemptId)).toMatchObject({ state: 'sent' });
    expect(verbs()).toEqual(['sendTemplate']);
    expect(shown()).toEqual([['sent', 'Your order A-7001 is ready']]);
  }
});

test('a message of mine that says something else is not taken for a template', async () => {
  const { press, meets, platform, clock, sending, verbs } = await open();
  meets('sendTemplate', { refuse: lost });
  const attemptId = randomUUID();
  await press('template', attemptId);
  platform.message(conversationId, 'agent', 'typed in another client');
  await clock.advance(30_000);
  expect(await press('template', attemptId)).toMatchObject({ state: 'unknown' });
  platform.fault = () => undefined;
  expect(await sending.retry({ attemptId, newAttemptId: randomUUID() })).toMatchObject({ state: 'sent' });
  expect(verbs()).toEqual(['sendTemplate', 'sendTemplate']);
});

test('a table of the first version learns to keep what is sent', async () => {
  const b = bench();
  b.database.run(`CREATE TABLE attempts (
    attempt TEXT PRIMARY KEY, owner TEXT NOT NULL, conversation TEXT NOT NULL, communication TEXT NOT NULL,
    state TEXT NOT NULL, text TEXT NOT NULL, text_hash TEXT NOT NULL, known TEXT NOT NULL, message TEXT,
    failure TEXT, at_ms REAL NOT NULL, checked INTEGER NOT NULL DEFAULT 0, response TEXT) WITHOUT ROWID`);
  const old = randomUUID();
  b.database.run(
    `INSERT INTO attempts VALUES (?, 'org/me', 'c1', 'x', 'failed', 'Hello', '', '[]', NULL, NULL, ?, 0, NULL)`,
    old,
    b.clock.now(),
  );
  const { press, sending, shown, clock } = await open(b);
  expect(shown()).toEqual([['failed', 'Hello']]);
  expect(await press('template')).toMatchObject({ state: 'sent' });
  expect(await sending.retry({ attemptId: old, newAttemptId: randomUUID() })).toMatchObject({ state: 'sent' });
  await clock.advance(50);
  expect(shown()).toHaveLength(2);
});
