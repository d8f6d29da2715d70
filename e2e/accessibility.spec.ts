import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What axe finds that is serious or critical, as sentences. */
async function findings(page: Page): Promise<string[]> {
  // Legacy mode: axe would otherwise open a page of its own, which our window refuses.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 4)
          .join(' | ')}`,
    );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no serious finding of axe on any screen (${colorScheme})`, async ({ world }) => {
    await world.customer({ name: 'Amara Okafor' });
    await world.customer({ name: 'Lukas Brandt' });
    const { desk } = await world.start();
    await desk.page.emulateMedia({ colorScheme });
    expect(await findings(desk.page)).toEqual([]);
    await desk.signInToPractice();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.search('refund');
    await expect(desk.panel.getByRole('button', { name: /^(Send|Fill and send) / }).first()).toBeVisible();
    expect(await findings(desk.page)).toEqual([]);
    await desk.openTransfer('');
    expect(await findings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.search('Send a replacement');
    await desk.fillButton('Send a replacement').click();
    expect(await findings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.composer.fill('/refund');
    await desk.composer.press('End');
    await expect(desk.page.getByRole('option').first()).toBeVisible();
    expect(await findings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.composer.fill('');
    await desk.page.getByRole('link', { name: 'Responses' }).click();
    await expect(desk.page.getByRole('heading', { name: 'Responses', level: 1 })).toBeVisible();
    expect(await findings(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'New response' }).first().click();
    await expect(desk.page.getByRole('form', { name: 'New response' })).toBeVisible();
    expect(await findings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('link', { name: 'Settings' }).click();
    expect(await findings(desk.page)).toEqual([]);
  });
}
