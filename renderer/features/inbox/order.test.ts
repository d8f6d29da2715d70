import { expect, test } from 'vitest';
import { sampleRow, sampleRows } from '../../testing/sample-inbox.ts';
import { arrange, openable, sameStanding } from './order.ts';

const now = 1_800_000_000_000;

test('sections stand in their order, the most urgent on top', () => {
  const order = arrange(sampleRows(now), null, false);
  expect(order.alerting).toEqual(['c-mateo']);
  expect(order['waiting-for-me']).toEqual(['c-amara', 'c-lukas', 'c-misaki']);
  expect(openable(order)).toEqual(['c-amara', 'c-lukas', 'c-misaki', 'c-siobhan', 'c-rohan', 'c-chiara']);
});

test('while held a card keeps its place, even when it was answered or waits longer', () => {
  const rows = sampleRows(now);
  const first = arrange(rows, null, false);
  const changed = rows.map((row) =>
    row.conversationId === 'c-amara'
      ? { ...row, section: 'waiting-for-customer' as const }
      : row.conversationId === 'c-misaki'
        ? { ...row, unansweredSinceMs: now - 9_000_000 }
        : row,
  );
  const held = arrange([...changed, sampleRow({ conversationId: 'c-new', unansweredSinceMs: 0 })], first, true);
  expect(held['waiting-for-me']).toEqual(['c-amara', 'c-lukas', 'c-misaki', 'c-new']);
  const released = arrange(changed, held, false);
  expect(released['waiting-for-me']).toEqual(['c-misaki', 'c-lukas']);
  expect(released['waiting-for-customer']).toContain('c-amara');
});

test('while held what is gone leaves, and what stops ringing moves, because its buttons went', () => {
  const rows = sampleRows(now);
  const first = arrange(rows, null, false);
  const next = rows
    .filter((row) => row.conversationId !== 'c-lukas')
    .map((row) => (row.conversationId === 'c-mateo' ? { ...row, section: 'waiting-for-me' as const } : row));
  const held = arrange(next, first, true);
  expect(held.alerting).toEqual([]);
  expect(held['waiting-for-me']).toEqual(['c-amara', 'c-misaki', 'c-mateo']);
});

test('rows stand as before while only their words change', () => {
  const rows = sampleRows(now);
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const told = (change: object) => rows.map((row) => (row === first ? { ...row, ...change } : row));
  expect(sameStanding(rows, told({ customer: { name: 'Other', authenticated: true } }))).toBe(true);
  expect(sameStanding(rows, told({ section: 'parked' }))).toBe(false);
  expect(
    sameStanding(rows, told({ alerting: { sinceMs: 0, untilMs: 1 }, unansweredSinceMs: 1, inactiveAtMs: 1 })),
  ).toBe(false);
  expect(sameStanding(rows, rows.slice(1))).toBe(false);
});
