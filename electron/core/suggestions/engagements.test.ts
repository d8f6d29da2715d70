import { expect, test } from 'vitest';
import type { Failure } from '#shared/rpc/failure.ts';
import { suggestion, suggestionDesk } from '../testing/suggestion-desk.ts';

const c1 = { conversationId: 'c1' };

test('what I do with one is reported, each kind once', async () => {
  const d = await suggestionDesk();
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

test('one that I only looked at stays, whatever the platform makes of that, until I use it', async () => {
  const d = await suggestionDesk();
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.ids();
  await d.suggestions.engage({ ...c1, suggestionId: 's1', how: 'opened' });
  d.platform.suggested.set('c1', [suggestion(1, { state: 'Accepted' })]);
  await d.clock.advance(5000);
  d.session.fanOut.suggested('c1');
  expect(await d.ids()).toEqual(['s1']);
  await d.suggestions.engage({ ...c1, suggestionId: 's1', how: 'inserted' });
  expect(await d.ids()).toEqual([]);
});

test('without the permission to report, a dismissed one is hidden all the same', async () => {
  const d = await suggestionDesk({ permissions: ['conversation:suggestion:view'] });
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
  const d = await suggestionDesk();
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.ids();
  d.platform.fault = (verb) => (verb === 'engage' ? { refuse: failure } : undefined);
  expect(await d.suggestions.engage({ ...c1, suggestionId: 's1', how: 'opened' })).toBeNull();
  await d.clock.advance(60_000);
  expect(d.platform.count('engage')).toBe(times);
  expect(d.log.lines.filter((line) => line.event === 'engagement')).toHaveLength(times);
});
