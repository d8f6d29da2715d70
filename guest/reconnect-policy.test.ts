import { expect, test } from 'vitest';
import { DEFAULT_PATIENCE, delayBeforeRetry } from './reconnect-policy.ts';

test('the delay doubles to its bound, with jitter over its upper half', () => {
  const least = [1, 2, 3, 4, 50].map((failed) => delayBeforeRetry(failed, DEFAULT_PATIENCE, 0));
  expect(least).toEqual([250, 500, 1000, 2000, 15_000]);
  expect(delayBeforeRetry(1, DEFAULT_PATIENCE, 0.999)).toBeGreaterThan(490);
  expect(delayBeforeRetry(50, DEFAULT_PATIENCE, 0.999)).toBeLessThanOrEqual(30_000);
});

test("the server's wish is a lower bound", () => {
  expect(delayBeforeRetry(1, DEFAULT_PATIENCE, 0, 3_000)).toBe(3_000);
  expect(delayBeforeRetry(9, DEFAULT_PATIENCE, 0, 10)).toBe(15_000);
});
