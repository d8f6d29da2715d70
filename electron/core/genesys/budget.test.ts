import { expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { FakeClock, settled } from '../testing/fake-clock.ts';
import { Budget } from './budget.ts';

async function drain(budget: Budget, clicked: boolean, clock: FakeClock): Promise<number> {
  const ending = new AbortController();
  let taken = 0;
  const go = async (): Promise<void> => {
    for (;;) {
      await budget.take(clicked, ending.signal);
      taken++;
    }
  };
  const going = go().catch(() => undefined);
  await settled();
  ending.abort();
  await going;
  void clock;
  return taken;
}

test('background reading leaves the reserve to clicks, clicks may use all of it', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock, { perMinute: 300, reserve: 60 });
  expect(await drain(budget, false, clock)).toBe(240);
  expect(await drain(budget, true, clock)).toBe(60);
});

test('the bucket refills steadily: a minute gives the whole rate, never more', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock, { perMinute: 300, reserve: 0 });
  expect(await drain(budget, true, clock)).toBe(300);
  await clock.advance(12_000);
  expect(await drain(budget, true, clock)).toBe(60);
  await clock.advance(600_000);
  expect(await drain(budget, true, clock)).toBe(300);
});

test('who waits goes on as soon as there is room', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock, { perMinute: 60, reserve: 0 });
  await drain(budget, true, clock);
  let went = false;
  const waiting = budget.take(true).then(() => {
    went = true;
  });
  await clock.advance(900);
  expect(went).toBe(false);
  await clock.advance(200);
  expect(went).toBe(true);
  await waiting;
});

test('the platform’s own count corrects ours: other programs use the same token', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock, { perMinute: 300, reserve: 0 });
  budget.hear({ 'inin-ratelimit-count': '170', 'inin-ratelimit-allowed': '180', 'inin-ratelimit-reset': '30' });
  expect(await drain(budget, true, clock)).toBe(10);
  await clock.advance(60_000);
  expect(await drain(budget, true, clock)).toBe(180);
});

test('headers that make no sense change nothing', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock, { perMinute: 300, reserve: 0 });
  budget.hear({ 'inin-ratelimit-count': 'x', 'inin-ratelimit-allowed': '-1' });
  budget.hear({});
  expect(await drain(budget, true, clock)).toBe(300);
});

test('after a 429 a click is told at once how long, background work waits it out', async () => {
  const clock = new FakeClock();
  const budget = new Budget(clock);
  budget.shut(20_000);
  const refused = await budget.take(true).catch((error: unknown) => error);
  expect((refused as Failed).failure).toEqual({ kind: 'rate-limited', retryAfterMs: 20_000 });
  expect(refused).toBeInstanceOf(Failed);
  let went = false;
  const waiting = budget.take(false).then(() => {
    went = true;
  });
  await clock.advance(19_999);
  expect(went).toBe(false);
  await clock.advance(1);
  expect(went).toBe(true);
  await waiting;
});
