import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConversation, readTypedConversation } from './conversation-shape.ts';
import { readMessage } from './message-shape.ts';
import { readFrame } from './topics.ts';
import { MeEntity, systemPresence, UserEntity } from './user-shape.ts';

/** What comes in is read leniently: nothing that the platform adds, omits or garbles may throw. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
console.info(`seed ${seed}`);
const fields = [
  ...['id', 'participants', 'messages', 'recentTransfers', 'state', 'wrapup', 'attributes', 'destination', 'calls'],
  ...['normalizedMessage', 'content', 'attachment', 'quickReply', 'text', 'timestamp', 'createdBy', 'events', 'url'],
  ...['presence', 'presenceDefinition', 'routingStatus', 'authorization', 'permissions', 'eventBody', 'topicName'],
];
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 1.5, '', 'x', '2026-11-20T09:00:00Z', 'not a time', 'https://a.example/b'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields), tie('value'), { maxKeys: 6 }),
  ),
})).value;

test('no body whatever throws, and what is read has its id', () => {
  fc.assert(
    fc.property(json, (body) => {
      const conversation = readConversation(body);
      if (conversation) expect(conversation.conversationId).not.toBe('');
      readTypedConversation(body);
      readMessage(body, 'c');
      UserEntity.safeParse(body);
      MeEntity.safeParse(body);
      readFrame(JSON.stringify(body), 'u');
      readFrame(JSON.stringify({ topicName: 'v2.users.u.conversations', eventBody: body }), 'u');
      readFrame(JSON.stringify({ topicName: 'v2.users.u.presence', eventBody: body }), 'u');
      readFrame(JSON.stringify({ topicName: 'v2.users.u?presence&routingStatus', eventBody: body }), 'u');
    }),
    { seed, numRuns: 2_000 },
  );
});

test('unknown fields are tolerated, missing ones are null, one bad entry does not take the rest with it', () => {
  const read = readConversation({
    id: 'c1',
    somethingNew: { deep: [1] },
    participants: [
      { purpose: 'agent' },
      { id: 'p1', purpose: 'Agent', userId: 7, attributes: { a: 'b', n: 1 }, calls: [{}], messages: 'none' },
      null,
    ],
  });
  expect(read?.participants).toHaveLength(1);
  expect(read).toMatchObject({ startedAtMs: 0, endedAtMs: null, recentTransfers: [] });
  expect(read?.participants[0]).toMatchObject({
    participantId: 'p1',
    purpose: 'agent',
    userId: null,
    attributes: { a: 'b' },
    otherMedia: ['calls'],
    communications: [],
    wrapUpTimeoutMs: null,
  });
});

test('states and channels that are new to us are called other and unknown', () => {
  const read = readConversation({
    id: 'c',
    participants: [{ id: 'p', messages: [{ id: 'm', state: 'offering', type: 'threads' }] }],
  });
  expect(read?.participants[0]?.communications[0]).toMatchObject({ state: 'other', channel: 'unknown' });
});

test('a transfer’s queue is taken only from what looks like an id', () => {
  const transfer = (destination: unknown) =>
    readConversation({ id: 'c', recentTransfers: [{ id: 't', state: 'pending', destination }] })?.recentTransfers[0];
  const queue = '4750048b-1994-41d4-8410-a5760c49a6cd';
  expect(transfer({ address: queue })).toMatchObject({ state: 'Pending', destinationQueueId: queue });
  expect(transfer({ address: 'Billing' })?.destinationQueueId).toBeNull();
  expect(transfer({ userId: 'u', address: queue })).toMatchObject({ destinationUserId: 'u', destinationQueueId: null });
  expect(transfer(null)).toMatchObject({ destinationUserId: null, type: null });
});

test('a message: text, attachments with safe addresses only, quick replies, events', () => {
  const message = (normalizedMessage: unknown, more: object = {}) =>
    readMessage({ id: 'm', direction: 'inbound', timestamp: '2026-11-20T09:00:00Z', normalizedMessage, ...more }, 'c');
  expect(message({ type: 'Text', text: 'hello', originatingEntity: 'Bot' })).toMatchObject({
    text: 'hello',
    fromBot: true,
    isEvent: false,
    conversationId: 'c',
  });
  expect(message(null, { textBody: 'older form' })?.text).toBe('older form');
  expect(message({ type: 'Event', events: [{ eventType: 'Presence' }] })?.isEvent).toBe(true);
  expect(message({ type: 'Receipt', text: '' })?.isEvent).toBe(true);
  const urls = [
    'https://m.example/a.png',
    'http://m.example/a.png',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'nonsense',
  ];
  const content = urls.map((url) => ({
    contentType: 'Attachment',
    attachment: { mediaType: 'Image', mime: 'image/png', url },
  }));
  const read = message({ type: 'Structured', content: [...content, { quickReply: { text: 'Yes', payload: 'y' } }] });
  expect(read?.attachments.map((each) => each.url)).toEqual(['https://m.example/a.png', null, null, null, null]);
  expect(read?.quickReplies).toEqual(['Yes']);
  expect(read?.isEvent).toBe(false);
});

test('system presences have one spelling', () => {
  expect(['On Queue', 'OnQueue', 'ON_QUEUE', 'Available', null].map(systemPresence)).toEqual([
    'ON_QUEUE',
    'ON_QUEUE',
    'ON_QUEUE',
    'AVAILABLE',
    '',
  ]);
});

test('permissions come from both forms, once each', () => {
  const me = MeEntity.parse({
    id: 'u',
    name: 'Jana Novak',
    authorization: {
      permissions: ['responses:library:view'],
      permissionPolicies: [{ domain: 'responses', entityName: 'library', actionSet: ['view', 'edit'] }],
    },
  });
  expect(me.permissions).toEqual(['responses:library:view', 'responses:library:edit']);
  expect(me).toMatchObject({ alias: 'Jana', organisation: '', presence: null, routing: { status: 'UNKNOWN' } });
});
