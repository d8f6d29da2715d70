import { expect, test } from 'vitest';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { Suggestions as Listed } from '#shared/contract/suggestions.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { Conversations } from '../conversations/conversations.ts';
import type { PlatformSuggestion } from '../genesys/platform.ts';
import { type Bench, bench, settle } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { Suggestions } from './suggestions.ts';

const c1 = { conversationId: 'c1' };
const row = (responseId: string, text: string): ResponseRow => ({
  ...{ responseId, libraryId: 'l', libraryName: 'L', source: 'library', kind: 'text', version: 1, name: responseId },
  ...{ text, spans: [], blanks: [], pin: null, tooLong: false, misfit: null, html: false, assets: [], template: null },
  ...{ language: null, variants: [], tags: [], shortcut: null, editable: false },
});
const suggestion = (n: number, change: Partial<PlatformSuggestion> = {}): PlatformSuggestion => ({
  ...{ suggestionId: `s${n}`, responseId: `r${n}`, atMs: 1000 - n, state: 'Suggested', ...change },
});

async function open(options: { permissions?: string[]; bench?: Bench } = {}) {
  const b = options.bench ?? bench();
  if (options.permissions) b.me.permissions = options.permissions;
  b.platform.start('c1');
  b.platform.start('c2');
  const conversations = new Conversations(b.surroundings, b.settings);
  /** Responses that the catalogue has, filled with the customer's name. */
  const catalogue = new Set(Array.from({ length: 20 }, (_, n) => `r${n}`));
  const responses = {
    row: (conversationId: string | null, responseId: string) =>
      catalogue.has(responseId)
        ? row(responseId, `Hello ${conversations.view(conversationId ?? '')?.customer?.name}`)
        : undefined,
  };
  const suggestions = new Suggestions(b.surroundings, conversations, responses);
  await b.signIn();
  await b.clock.advance(50);
  const ids = async (): Promise<string[]> =>
    Listed.parse(await suggestions.list(c1)).items.map((item) => item.suggestionId);
  const reads = (): number => b.platform.count('suggestions');
  const told = (): number => b.touched.filter((domain) => domain === 'suggestions').length;
  b.touched.length = 0;
  const refuse = (failure: Failure | undefined): void => {
    b.platform.fault = (verb) => (verb === 'suggestions' && failure ? { refuse: failure } : undefined);
  };
  return { ...b, conversations, suggestions, catalogue, ids, reads, told, refuse };
}

test('newest first, at most five, each response once, only what can be sent and is still suggested', async () => {
  const d = await open();
  d.catalogue.delete('r2');
  d.platform.suggested.set('c1', [
    suggestion(1),
    suggestion(2),
    suggestion(3, { state: 'Dismissed' }),
    suggestion(4, { state: 'Accepted' }),
    suggestion(5, { responseId: 'r1' }),
    ...[6, 7, 8, 9, 10].map((n) => suggestion(n)),
  ]);
  const listed = Listed.parse(await d.suggestions.list(c1));
  expect(listed.state).toBe('ready');
  expect(listed.items.map((item) => item.suggestionId)).toEqual(['s1', 's6', 's7', 's8', 's9']);
  expect(listed.items[0]).toMatchObject({ atMs: 999, row: { responseId: 'r1', text: 'Hello Ana Ruiz' } });
});

test('asked again without news, the platform is not', async () => {
  const d = await open();
  await Promise.all([d.ids(), d.ids()]);
  await d.clock.advance(3_600_000);
  await d.ids();
  expect(d.reads()).toBe(1);
});

test('news: windows are told, and what they show is read when they ask; what nobody shows costs nothing', async () => {
  const d = await open();
  await d.ids();
  await d.clock.advance(60_000);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  d.session.fanOut.suggested('c2');
  await settle();
  expect(d.told()).toBe(1);
  expect(d.reads()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  expect(d.reads()).toBe(2);
});

test('a storm of news: one read in two seconds, and the last of it is not missed', async () => {
  const d = await open();
  await d.ids();
  for (let n = 0; n < 50; n++) {
    d.session.fanOut.suggested('c1');
    await d.ids();
    await d.clock.advance(100);
  }
  expect(d.reads()).toBeLessThanOrEqual(1 + 3);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  await d.ids();
  const before = d.told();
  await d.clock.advance(2000);
  expect(d.told()).toBeGreaterThan(before);
  expect(await d.ids()).toEqual(['s1']);
});

test('news while it is read are read too', async () => {
  const d = await open();
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'suggestions'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const first = d.ids();
  await settle();
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  d.platform.pause = () => undefined;
  release();
  expect(await first).toEqual([]);
  await d.clock.advance(2000);
  expect(await d.ids()).toEqual(['s1']);
});

test('without the permission nobody is asked or followed', async () => {
  const d = await open({ permissions: ['conversation:message:*'] });
  expect(await d.suggestions.list(c1)).toEqual({ state: 'forbidden', items: [] });
  d.session.fanOut.suggested('c1');
  expect(d.reads()).toBe(0);
  expect(d.followed).toEqual([]);
  expect(d.told()).toBe(0);
});

test.each([
  { kind: 'forbidden' },
  { kind: 'not-found', what: 'suggestions' },
  { kind: 'invalid', issues: [] },
  { kind: 'upstream', status: 503 },
] as Failure[])(
  'an organisation that answers $kind is not asked for ten minutes, in no conversation',
  async (failure) => {
    const d = await open();
    d.refuse(failure);
    expect(await d.suggestions.list(c1)).toEqual({ state: 'unavailable', items: [] });
    await d.clock.advance(9 * 60_000);
    expect(await d.suggestions.list({ conversationId: 'c2' })).toEqual({ state: 'unavailable', items: [] });
    expect(await d.suggestions.list(c1)).toEqual({ state: 'unavailable', items: [] });
    expect(d.reads()).toBe(1);
    d.refuse(undefined);
    await d.clock.advance(61_000);
    expect(await d.suggestions.list(c1)).toEqual({ state: 'ready', items: [] });
  },
);

test('where it was answered once, a refusal is of that conversation only', async () => {
  const d = await open();
  await d.suggestions.list(c1);
  d.refuse({ kind: 'not-found', what: 'suggestions' });
  expect((await d.suggestions.list({ conversationId: 'c2' })).state).toBe('unavailable');
  await d.clock.advance(5000);
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  expect(await d.ids()).toEqual(['s1']);
});

test('an event proves that there are some after all; a missing permission it does not give', async () => {
  const d = await open();
  d.refuse({ kind: 'not-found', what: 'suggestions' });
  await d.suggestions.list(c1);
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.clock.advance(5000);
  d.session.fanOut.suggested('c1');
  expect(d.told()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  d.refuse({ kind: 'forbidden' });
  d.session.fanOut.suggested('c1');
  await d.clock.advance(5000);
  await d.ids();
  const reads = d.reads();
  for (let n = 0; n < 5; n++) {
    d.session.fanOut.suggested('c1');
    await d.clock.advance(5000);
    await d.ids();
  }
  expect(d.reads()).toBe(reads);
});

test('without a network what was known stays, and is asked for when it is back', async () => {
  const d = await open();
  d.refuse({ kind: 'offline' });
  expect((await d.suggestions.list(c1)).state).toBe('unavailable');
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.clock.advance(5000);
  d.session.fanOut.connection('live', null);
  expect(d.told()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  d.refuse({ kind: 'offline' });
  d.session.fanOut.gap();
  await d.clock.advance(5000);
  expect(await d.ids()).toEqual(['s1']);
});

test('follows exactly the conversations that I can answer', async () => {
  const d = await open();
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
  await d.conversations.park({ conversationId: 'c2' });
  await d.clock.advance(20);
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
  await d.ids();
  await d.conversations.end({ conversationId: 'c1' });
  await d.clock.advance(20);
  expect(d.followed).toEqual(['c2']);
  expect(await d.suggestions.list(c1)).toEqual({ state: 'ready', items: [] });
  expect(d.reads()).toBe(1);
});

test('a conversation that is not mine is not asked about', async () => {
  const d = await open();
  d.platform.suggested.set('c9', [suggestion(1)]);
  expect(await d.suggestions.list({ conversationId: 'c9' })).toEqual({ state: 'ready', items: [] });
  expect(d.reads()).toBe(0);
});

test('rows that read differently are told', async () => {
  const d = await open();
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.ids();
  d.touched.length = 0;
  d.platform.message('c1', 'customer', 'hello');
  expect(d.told()).toBe(0);
  d.platform.change('c1', (draft) => {
    draft.participants[0]!.name = 'Bo';
  });
  expect(d.told()).toBe(1);
  expect((await d.suggestions.list(c1)).items[0]?.row.text).toBe('Hello Bo');
});

test('what I do with one is reported, each kind once', async () => {
  const d = await open();
  d.platform.suggested.set('c1', [suggestion(1), suggestion(2)]);
  await d.ids();
  const engage = (suggestionId: string, how: 'opened' | 'inserted' | 'sent' | 'dismissed') =>
    d.suggestions.engage({ ...c1, suggestionId, how });
  for (const how of ['opened', 'opened', 'inserted', 'sent'] as const) await engage('s1', how);
  expect(await d.ids()).toEqual(['s2']);
  await engage('s2', 'dismissed');
  expect(await d.ids()).toEqual([]);
  await engage('s9', 'opened');
  expect(d.platform.calls.filter((call) => call.verb === 'engage').map((call) => call.args)).toEqual([
    ['c1', 's1', 'Opened'],
    ['c1', 's1', 'Copied'],
    ['c1', 's2', 'Dismissed'],
  ]);
});

test('without the permission to report, a dismissed one is hidden all the same', async () => {
  const d = await open({ permissions: ['conversation:suggestion:view'] });
  d.platform.suggested.set('c1', [suggestion(1)]);
  expect(await d.ids()).toEqual(['s1']);
  await d.suggestions.engage({ ...c1, suggestionId: 's1', how: 'dismissed' });
  expect(await d.ids()).toEqual([]);
  expect(d.platform.count('engage')).toBe(0);
});

test.each([
  [{ kind: 'offline' }, 2],
  [{ kind: 'rate-limited', retryAfterMs: 1 }, 2],
  [{ kind: 'outcome-unknown', what: 'engagement' }, 1],
  [{ kind: 'forbidden' }, 1],
] as [Failure, number][])('a report that fails (%j) is not shown and goes out %i time(s)', async (failure, times) => {
  const d = await open();
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.ids();
  d.platform.fault = (verb) => (verb === 'engage' ? { refuse: failure } : undefined);
  expect(await d.suggestions.engage({ ...c1, suggestionId: 's1', how: 'opened' })).toBeNull();
  await d.clock.advance(60_000);
  expect(d.platform.count('engage')).toBe(times);
  expect(d.log.lines.filter((line) => line.event === 'engagement')).toHaveLength(times);
});

test('signing out ends it; who comes next sees nothing of it', async () => {
  const d = await open();
  d.platform.suggested.set('c1', [suggestion(1)]);
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'suggestions'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const asked = failureOf(d.suggestions.list(c1));
  await settle();
  d.signOut();
  expect(await failureOf(d.suggestions.list(c1))).toEqual({ kind: 'signed-out' });
  d.platform.pause = () => undefined;
  await d.signIn();
  await d.clock.advance(50);
  release();
  expect(await asked).toEqual({ kind: 'signed-out' });
  d.platform.suggested.set('c1', [suggestion(2)]);
  expect(await d.ids()).toEqual(['s2']);
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
});
