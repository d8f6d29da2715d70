import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Presses keys one after the other and says how many they were. */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

test.describe('responses, counted from the other side', () => {
  test('one click sends; one chord sends a pin; n + 2 keys send by search, in the panel and behind the slash', async ({
    world,
  }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    const { page } = desk;
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const heard = (n: number): Promise<void> => expect.poll(() => world.sentTo(guest).length).toBe(n);

    // Mouse: what stands there is sent by one click.
    await desk.search('sorry for the wait');
    await desk.sendButton('Sorry for the wait').click();
    await heard(1);

    // One chord: pinned by the menu, then Alt+1 from within the composer.
    await desk.search('anything else');
    await desk.panel.getByRole('button', { name: 'More for Anything else?' }).first().click();
    await page.getByRole('menuitem', { name: 'Pin to 1', exact: true }).click();
    await desk.search('');
    await expect(desk.panel.getByRole('button', { name: '1, more for Anything else?' })).toBeVisible();
    await desk.composer.focus();
    expect(await press(page, 'Alt+Digit1')).toBe(1);
    await heard(2);

    // n letters and two keys more: the search field, and Ctrl+Enter.
    const word = 'postcode';
    let keys = await press(page, 'Control+f', ...word);
    await expect(desk.sendButton('Ask for the postcode')).toBeVisible();
    await expect(desk.panel.getByRole('region', { name: 'Responses' })).toHaveAttribute('aria-busy', 'false');
    keys += await press(page, 'Control+Enter');
    expect(keys).toBe(word.length + 2);
    await heard(3);

    // The same behind a slash, in the middle of a draft that stays.
    await desk.composer.fill('I am still typing ');
    await desk.composer.press('End');
    keys = await press(page, '/', ...'goodbye');
    await expect(page.getByRole('option', { name: /Goodbye/ }).first()).toBeVisible();
    await expect(page.getByRole('option', { selected: true })).toContainText('Goodbye');
    keys += await press(page, 'Control+Enter');
    expect(keys).toBe('goodbye'.length + 2);
    await heard(4);
    await expect(desk.composer).toHaveValue(/^I am still typing ?$/);
    expect(world.sentTo(guest).at(-1)).not.toContain('{{');
  });

  test('k blanks take their texts and k + 1 keys; the next response knows what was typed', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    const { page } = desk;
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.search('photo from the courier');
    await desk.fillButton('Photo from the courier').click();
    const first = page.getByRole('textbox', { name: /, 1 of 2$/ });
    await expect(first).toBeFocused();
    await page.keyboard.type('11:40');
    let keys = await press(page, 'Enter');
    await page.keyboard.type('a blue door');
    keys += await press(page, 'Enter');
    // Two blanks are through after two keys; the last one also sends: no more than k + 1 in all.
    if (world.sentTo(guest).length === 0 && (await first.isVisible())) keys += await press(page, 'Enter');
    await expect.poll(() => world.sentTo(guest).length).toBe(1);
    expect(keys).toBeLessThanOrEqual(3);
    expect(world.sentTo(guest)[0]).toContain('11:40');
    expect(world.sentTo(guest)[0]).toContain('a blue door');
    await desk.fillButton('Photo from the courier').click();
    await expect(page.getByRole('textbox', { name: /, 1 of 2$/ })).toHaveValue('11:40');
  });

  test('what an import left behind is harmless: script, broken html, braces, 20,000 characters, nothing at all', async ({
    world,
  }) => {
    const guest = await world.customer({ name: 'Amara Okafor', attributes: { order_number: '4471-2093' } });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');

    await desk.panel.getByRole('button', { name: /^Scope/ }).click();
    await desk.page.getByRole('menuitem', { name: 'All', exact: true }).click();
    await desk.search('Pasted from a web page');
    const button = desk.sendButton('Z4 Pasted from a web page');
    await expect(button).toBeVisible();
    await button.click();
    await expect.poll(() => world.sentTo(guest).length).toBe(1);
    const [text = ''] = world.sentTo(guest);
    expect(text).not.toMatch(/<|stolen|alert|javascript:/i);
    await expect(desk.log).toContainText(text.split('\n')[0] ?? '-');
    expect(await desk.page.evaluate(() => 'stolen' in window)).toBe(false);

    await desk.search('All terms of delivery');
    await expect(desk.panel.getByText(/20,000/).first()).toBeVisible();
    await desk.search('Placeholder that means itself');
    await desk.sendButton('Z6 Placeholder that means itself').click();
    await expect.poll(() => world.sentTo(guest).length).toBe(2);
    expect(world.sentTo(guest)[1]).toContain('The value is {{X}}');

    for (const query of ['…!?—', 'x'.repeat(200), '((((', '日', '#', '/']) await desk.search(query);
    await desk.search('goodbye');
    await expect(desk.sendButton('Goodbye')).toBeVisible();
  });

  test('a library that cannot be read is named, the others are there; the next start works without the platform', async ({
    world,
  }) => {
    await world.customer({ name: 'Amara Okafor' });
    const first = await world.signIn({ keepProfile: true });
    await first.desk.accept('Amara Okafor');
    await first.desk.open('Amara Okafor');
    await first.desk.search('goodbye');
    await expect(first.desk.sendButton('Goodbye')).toBeVisible();
    await first.app.close();

    world.simulator.faults.libraryForbidden('Refunds');
    const second = await world.signIn({ userData: first.app.userData });
    await second.desk.open('Amara Okafor');
    await expect(second.desk.panel.getByText(/Not read/).first()).toBeVisible();
    // From the cache, the failed library's responses are still found.
    await second.desk.search('refund in full');
    await expect(second.desk.panel.getByText('Refund in full').first()).toBeVisible();
  });
});
