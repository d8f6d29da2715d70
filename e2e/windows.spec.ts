import { Desk } from '#tools/app/desk.ts';
import { expect, test } from './fixtures.ts';

test('two windows agree: what one sends, accepts and drafts the other shows', async ({ world }) => {
  const guest = await world.customer({ name: 'Amara Okafor' });
  const { desk, app } = await world.signIn();
  const opening = app.app.waitForEvent('window');
  await desk.openAccountMenu();
  await desk.page.getByRole('menuitem', { name: 'New window' }).click();
  const other = new Desk(await opening);
  await expect(other.inbox).toBeVisible();
  await desk.accept('Amara Okafor');
  await other.open('Amara Okafor');
  await desk.open('Amara Okafor');
  const heard = guest.waitFor((message) => message.text === 'From the first window');
  await desk.write('From the first window');
  await heard;
  await expect(other.log).toContainText('From the first window');
  await guest.sendText('Both of you see this');
  await expect(desk.log).toContainText('Both of you see this');
  await expect(other.log).toContainText('Both of you see this');
  await Promise.all([
    desk.preset('Billing').click(),
    other
      .preset('Billing')
      .click()
      .catch(() => undefined),
  ]);
  await world.simulator.ledger.until((ledger) => ledger.asked('POST', /\/replace\/queue$/).length > 0, 12_000);
  await expect(desk.card('Amara Okafor')).toHaveCount(0);
  await expect(other.card('Amara Okafor')).toHaveCount(0);
  expect(world.simulator.ledger.asked('POST', /\/replace\/queue$/)).toHaveLength(1);
});
