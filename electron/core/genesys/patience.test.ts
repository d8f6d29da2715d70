import { expect, test } from 'vitest';
import { FakeClock, settled } from '../testing/fake-clock.ts';
import { patiently } from './patience.ts';

const patience = { tries: 3, baseMs: 500, capMs: 8_000, longestRetryAfterMs: 30_000 };

test('gives up after three repetitions and hands back the last result', async () => {
  const clock = new FakeClock();
  const counts: number[] = [];
  const result = patiently(
    async (count) => {
      counts.push(count);
      return { again: `try ${count}`, afterMs: undefined };
    },
    clock,
    undefined,
    patience,
  );
  await clock.advance(60_000);
  expect(await result).toBe('try 3');
  expect(counts).toEqual([0, 1, 2, 3]);
});

test('waits are random between nothing and the doubled bound', async () => {
  const clock = new FakeClock();
  const startMs = clock.monotonic();
  const atMs: number[] = [];
  const result = patiently(
    async () => {
      atMs.push(clock.monotonic() - startMs);
      return { again: null, afterMs: undefined };
    },
    clock,
    undefined,
    patience,
    () => 0.5,
  );
  await clock.advance(60_000);
  await result;
  expect(atMs).toEqual([0, 250, 750, 1_750]);
});

test('never comes back before Retry-After is over', async () => {
  const clock = new FakeClock();
  let tries = 0;
  const result = patiently(
    async () => (++tries === 1 ? { again: 'busy', afterMs: 7_000 } : { done: 'there' }),
    clock,
    undefined,
    patience,
    () => 0,
  );
  await clock.advance(6_999);
  expect(tries).toBe(1);
  await clock.advance(1);
  expect(await result).toBe('there');
});

test('a Retry-After beyond patience is told, not waited for', async () => {
  const clock = new FakeClock();
  const result = await patiently(async () => ({ again: 'busy', afterMs: 31_000 }), clock, undefined, patience);
  expect(result).toBe('busy');
  expect(clock.waiting).toBe(0);
});

test('the signal ends the waiting', async () => {
  const clock = new FakeClock();
  const ending = new AbortController();
  const result = patiently(async () => ({ again: null, afterMs: 5_000 }), clock, ending.signal, patience).catch(
    (error: unknown) => error,
  );
  await settled();
  ending.abort(new Error('enough'));
  expect(await result).toEqual(new Error('enough'));
  expect(clock.waiting).toBe(0);
});
