import { expect, test } from './fixtures.ts';

test('everything by keyboard: accept, search, send, pin chord, transfer, wrap up', async ({ world }) => {
  const guest = await world.customer({ name: 'Amara Okafor' });
  const { desk } = await world.start();
  const { page } = desk;
  await desk.tabTo('Start practising');
  await page.keyboard.press('Enter');
  await expect(desk.inbox).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Accept Amara Okafor' })).toBeVisible();
  await desk.tabTo('Accept Amara Okafor');
  await page.keyboard.press('Enter');
  await expect(desk.card('Amara Okafor').first()).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('textbox', { name: 'Message to Amara Okafor' })).toBeVisible();

  // n + 2 keys: the search field, n letters, send.
  await page.keyboard.press('Control+f');
  await expect(desk.panel.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('sorry for the wait');
  await expect(desk.sendButton('Sorry for the wait')).toBeVisible();
  await expect(desk.panel.getByRole('region', { name: 'Responses' })).toHaveAttribute('aria-busy', 'false');
  const heard = guest.waitFor((message) => message.from === 'agent');
  await page.keyboard.press('Control+Enter');
  await heard;
  expect(world.sentTo(guest)).toHaveLength(1);

  await desk.composer.focus();
  await page.keyboard.type('Typed by hand');
  const typed = guest.waitFor((message) => message.text === 'Typed by hand');
  await page.keyboard.press('Enter');
  await typed;

  await page.keyboard.press('Alt+Shift+1');
  await world.simulator.ledger.until((ledger) => ledger.asked('POST', /\/replace\/queue$/).length === 1, 12_000);
});

test('the chat list moves by Alt and arrows, and the sheet of keys opens with a question mark', async ({ world }) => {
  await world.customer({ name: 'Amara Okafor' });
  await world.customer({ name: 'Lukas Brandt' });
  const { desk } = await world.signIn();
  for (const name of ['Amara Okafor', 'Lukas Brandt']) await desk.accept(name);
  await desk.open('Amara Okafor');
  const first = await desk.composer.getAttribute('aria-label');
  await desk.page.keyboard.press('Alt+ArrowDown');
  await expect(desk.composer).not.toHaveAttribute('aria-label', first ?? '');
  await desk.page.keyboard.press('Alt+ArrowUp');
  await expect(desk.composer).toHaveAttribute('aria-label', first ?? '');
  await desk.inbox.getByRole('heading').first().click();
  await desk.page.keyboard.press('?');
  await expect(desk.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
