import { Desk } from '#tools/app/desk.ts';
import { launchApp } from '#tools/app/launch.ts';
import { expect, test } from './fixtures.ts';

test('practice starts inside the app: its own organisation, customers who really write, one more on request', async () => {
  const app = await launchApp();
  try {
    const desk = new Desk(app.page);
    await desk.signInToPractice();
    const first = desk.page.getByRole('button', { name: /^Accept / }).first();
    await expect(first).toBeVisible({ timeout: 15_000 });
    const name = ((await first.getAttribute('aria-label')) ?? '').replace('Accept ', '');
    await desk.accept(name);
    await desk.open(name);
    await desk.write('Hello, I am looking into it.');
    await expect(desk.log.getByText('Delivered').first()).toBeVisible();
    // The customer answers through the guest socket, as a person would.
    await expect(desk.card(name).getByRole('img', { name: /unanswered/ })).toBeVisible({ timeout: 20_000 });
    await desk.page.getByRole('button', { name: 'Add customer' }).first().click();
    await expect(desk.page.getByRole('button', { name: /^Accept / }).first()).toBeVisible({ timeout: 15_000 });
    await desk.page.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(desk.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    // And again: nothing of the first time is in the way.
    await desk.signInToPractice();
    await expect(desk.page.getByRole('button', { name: /^Accept / }).first()).toBeVisible({ timeout: 15_000 });
    expect(app.troubles).toEqual([]);
  } finally {
    await app.close();
  }
});
