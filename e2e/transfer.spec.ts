import { expect, test } from './fixtures.ts';

test.describe('handing over', () => {
  test('one click on a chip: another agent has it, and the inbox lets go', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.preset('Billing').click();
    const conversation = world.simulator.world.conversationOf(guest.token);
    const me = world.simulator.ready.users[0];
    await world.simulator.ledger.until(
      (ledger) =>
        ledger.of('accept').some((entry) => entry.conversationId === conversation?.id && entry.userId !== me?.id),
      12_000,
    );
    await expect(desk.page.getByText('Billing has the chat.')).toBeVisible();
    expect(world.simulator.ledger.asked('POST', /\/replace\/queue$/)).toHaveLength(1);
  });

  test('cancelled while it is leaving, nothing has left', async ({ world }) => {
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.preset('Billing').click();
    await desk.page.getByRole('button', { name: /^Cancel/ }).click();
    await expect(desk.page.getByText('Transfer to Billing cancelled.')).toBeVisible();
    await expect(desk.composer).toBeVisible();
    expect(world.simulator.ledger.asked('POST', /\/replace\//)).toHaveLength(0);
  });

  test('the popover finds a person; she rings, accepts, and has it', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.openTransfer('Mara');
    await expect(desk.page.getByRole('option', { name: /Mara Lind/ })).toBeVisible();
    await desk.page.keyboard.press('Enter');
    const mara = world.simulator.ready.users.find((user) => user.name === 'Mara Lind');
    const conversation = world.simulator.world.conversationOf(guest.token);
    await world.simulator.ledger.until(
      (ledger) =>
        ledger.of('accept').some((entry) => entry.conversationId === conversation?.id && entry.userId === mara?.id),
      12_000,
    );
    await expect(desk.page.getByText('Mara Lind has the chat.')).toBeVisible();
  });

  test('a person who declines gives it back with the reason', async ({ world }) => {
    const mara = world.simulator.ready.users.find((user) => user.name === 'Mara Lind');
    world.simulator.world.setBehaviour(mara?.id ?? '', 'decline');
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.openTransfer('Mara');
    await expect(desk.page.getByRole('option', { name: /Mara Lind/ })).toBeVisible();
    await desk.page.keyboard.press('Enter');
    await expect(
      desk.page.getByText(/Mara Lind (declined|did not answer)\.|Not transferred to Mara Lind\./).first(),
    ).toBeVisible({ timeout: 20_000 });
    await expect(desk.composer).toBeVisible();
  });

  test('an empty queue asks first, and staying leaves everything as it was', async ({ world }) => {
    const queue = world.simulator.world.findQueue('Claims');
    for (const userId of queue?.members.keys() ?? []) world.simulator.world.setPresence(userId, 'Busy');
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.openTransfer('Claims');
    await expect(desk.page.getByRole('option', { name: /Claims/ })).toBeVisible();
    await desk.page.keyboard.press('Enter');
    await expect(desk.page.getByText('Nobody is free in Claims.')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Stay here' }).click();
    await expect(desk.composer).toBeVisible();
    expect(world.simulator.ledger.asked('POST', /\/replace\//)).toHaveLength(0);
  });

  test('a queue that nobody joined stays visible with its reason', async ({ world }) => {
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.openTransfer('Loyalty');
    await expect(desk.page.getByRole('option', { name: /Loyalty desk/ })).toContainText('Nobody has joined');
  });
});
