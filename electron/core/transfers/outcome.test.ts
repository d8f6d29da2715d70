import { expect, test } from 'vitest';
import type { PlatformConversation, PlatformTransfer } from '../genesys/platform.ts';
import { communication, conversation, participant } from '../testing/fake-shapes.ts';
import { replacedBy } from '../testing/transfer-desk.ts';
import { type Asked, holderOf, toldBy } from './outcome.ts';

const asked = (change: Partial<Asked> = {}): Asked => ({
  target: { kind: 'queue', id: 'q2' },
  mode: 'Unattended',
  meId: 'me',
  participantId: 'c-me',
  sinceMs: 100_000,
  knownIds: new Set(['old']),
  ...change,
});
const transfer = (change: Partial<PlatformTransfer> = {}): PlatformTransfer => ({
  transferId: 'new',
  state: 'Complete',
  issuedAtMs: 120_000,
  initiatorUserId: 'me',
  destinationUserId: null,
  destinationQueueId: 'q2',
  type: 'Unattended',
  ...change,
});
const with_ = (...recentTransfers: PlatformTransfer[]): PlatformConversation =>
  conversation('c', 100_000, { recentTransfers });

test('only the word Complete is success, and only of this transfer', () => {
  expect(toldBy(with_(transfer()), asked())).toBe('complete');
  for (const state of ['Pending', 'Active'] as const) {
    expect(toldBy(with_(transfer({ state })), asked())).toBe('requested');
    expect(toldBy(with_(transfer({ state })), asked({ mode: 'Attended' }))).toBe('ringing');
  }
  expect(toldBy(with_(transfer({ state: 'Unknown' })), asked())).toBeUndefined();
  expect(toldBy(with_(transfer({ transferId: 'old' })), asked())).toBeUndefined();
  expect(toldBy(with_(transfer({ destinationQueueId: 'q3' })), asked())).toBeUndefined();
  expect(toldBy(with_(transfer({ initiatorUserId: 'supervisor' })), asked())).toBeUndefined();
  expect(toldBy(with_(transfer({ issuedAtMs: 50_000 })), asked())).toBeUndefined();
  expect(toldBy(with_(), asked())).toBeUndefined();
});

test('a queue that is named by an address, and fields that are missing', () => {
  const bare = transfer({ destinationQueueId: null, initiatorUserId: null, issuedAtMs: null, type: null });
  expect(toldBy(with_(bare), asked())).toBe('complete');
  expect(toldBy(with_(bare), asked({ target: { kind: 'agent', id: 'tomas' } }))).toBeUndefined();
  expect(toldBy(with_({ ...bare, destinationUserId: 'tomas' }), asked())).toBeUndefined();
});

test('the newest of two to the same target decides', () => {
  const both = with_(transfer({ transferId: 'a', state: 'Timeout' }), transfer({ transferId: 'b', state: 'Active' }));
  expect(toldBy(both, asked())).toBe('requested');
});

test('without a word of it: my part ended by a transfer, unless somebody else moved it', () => {
  const gone = (...recentTransfers: PlatformTransfer[]): PlatformConversation => {
    const draft = with_(...recentTransfers);
    replacedBy(draft, 'Tomás');
    return draft;
  };
  expect(toldBy(gone(), asked())).toBe('complete');
  expect(toldBy(gone(transfer({ transferId: 'old' })), asked())).toBe('complete');
  expect(toldBy(gone(), asked({ mode: 'Attended' }))).toBeUndefined();
  expect(toldBy(gone(), asked({ mode: 'Attended', target: { kind: 'agent', id: 'other' } }))).toBe('complete');
  const rings = transfer({ state: 'Active', destinationQueueId: null, destinationUserId: 'other' });
  expect(toldBy(gone(rings), asked({ mode: 'Attended', target: { kind: 'agent', id: 'other' } }))).toBe('ringing');
  const supervisors = transfer({ transferId: 'hers', initiatorUserId: 'supervisor', destinationQueueId: 'q9' });
  expect(toldBy(gone(supervisors), asked())).toBeUndefined();
  expect(holderOf(gone(), 'me')).toBe('Tomás');
});

test('the end of the conversation outweighs everything but completion', () => {
  const over = (state: PlatformTransfer['state']): PlatformConversation => ({
    ...with_(transfer({ state })),
    endedAtMs: 130_000,
  });
  expect(toldBy(over('Complete'), asked())).toBe('complete');
  expect(toldBy(over('Canceled'), asked())).toBe('ended');
  expect(toldBy(over('Active'), asked())).toBe('ended');
});

test('who answered and then hung up has not declined', () => {
  const line = communication('t', 121_000, { state: 'disconnected', disconnectType: 'client', connectedAtMs: 122_000 });
  const draft = with_(transfer({ state: 'Failed', destinationQueueId: null, destinationUserId: 'tomas' }));
  draft.participants.push(participant('c-t', 'agent', 121_000, { userId: 'tomas', communications: [line] }));
  const to = asked({ mode: 'Attended', target: { kind: 'agent', id: 'tomas' } });
  expect(toldBy(draft, to)).toBe('failed');
  line.connectedAtMs = null;
  expect(toldBy(draft, to)).toBe('declined');
});
