import type { Page } from '@playwright/test';

/** Milliseconds since 1970 with fractions, of this process. */
export const wallNow = (): number => performance.timeOrigin + performance.now();

/**
 * What has to be added to a page's own milliseconds since 1970 to compare them with ours. A question and its answer bound
 * the difference from both sides; the clocks count as equal while nothing contradicts it.
 */
export async function pageOffsetMs(page: Page): Promise<number> {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 40; i++) {
    const before = wallNow();
    const there = await page.evaluate(() => performance.timeOrigin + performance.now());
    least = Math.max(least, before - there);
    most = Math.min(most, wallNow() - there);
  }
  if (least <= 0 && most >= 0) return 0;
  return (least + most) / 2;
}
