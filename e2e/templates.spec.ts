import { expect, test } from './fixtures.ts';

test.describe('what is more than text', () => {
  test('a template goes out by id to WhatsApp, filled in; on the web it says why it cannot', async ({ world }) => {
    const guest = await world.customer({
      name: 'Amara Okafor',
      attributes: { channel: 'whatsapp', order_number: '4471-2093', tracking_number: 'HR 12' },
    });
    await world.customer({ name: 'Lukas Brandt' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.accept('Lukas Brandt');
    await desk.open('Amara Okafor');
    await desk.search('WhatsApp order shipped');
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.sendButton('WhatsApp – order shipped').click();
    const { text } = await heard;
    expect(text).toContain('order 4471-2093');
    expect(text).toContain('Amara Okafor');
    expect(world.simulator.ledger.asked('POST', /\/communications\/[\w-]+\/messages$/)).toHaveLength(1);
    await expect(desk.log).toContainText('order 4471-2093');

    await desk.open('Lukas Brandt');
    await desk.search('WhatsApp order shipped');
    const refused = desk.panel.getByRole('button', { name: /^Cannot send WhatsApp – order shipped: / });
    await expect(refused).toBeVisible();
    await expect(refused).toBeDisabled();
  });

  test('a picture follows its text as a message of its own, once each', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor', attributes: { order_number: '1', store: 'Leeds' } });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const map = world.simulator.responses.assets.find((asset) => asset.name === 'store-map.png');
    const response = [...world.simulator.responses.responses.values()].find((one) =>
      one.assets.some(({ id, inline }) => id === map?.id && !inline),
    );
    if (!response) throw new Error('no response carries the map');
    await desk.search(response.name);
    const row = desk.panel.getByRole('button', { name: new RegExp(`^(Send|Fill and send) ${response.name}`) }).first();
    const picture = guest.waitFor((message) => message.attachments?.length === 1);
    await row.click();
    const blanks = desk.page.getByRole('form', { name: 'Blanks' });
    if (await blanks.isVisible().catch(() => false))
      for (const field of await blanks.getByRole('textbox').all()) await field.fill('Leeds');
    if (await blanks.isVisible().catch(() => false)) await blanks.getByRole('button', { name: 'Send' }).click();
    expect((await picture).attachments?.[0]?.name).toContain('store-map');
    await expect.poll(() => world.sentTo(guest).length).toBe(2);
  });
});

test.describe('suggestions', () => {
  test.use({ simulation: { agentAssist: true } });

  test('Agent Assist suggests; one click sends it and reports it once', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await guest.sendText('My parcel is late, where is it? The tracking has not moved.');
    await expect(desk.panel.getByRole('heading', { name: /^Suggested/ })).toBeVisible();
    const conversation = world.simulator.world.conversationOf(guest.token);
    const suggested = world.simulator.assist.of(conversation?.id ?? '');
    expect(suggested.length).toBeGreaterThan(0);
    await desk.panel
      .getByRole('button', { name: /^Put the suggestion .* away$/ })
      .first()
      .click();
    await expect
      .poll(() => world.simulator.assist.of(conversation?.id ?? '').filter((one) => one.state === 'Dismissed').length)
      .toBe(1);
  });
});

test('without the licence nothing is suggested and nothing is said about it', async ({ world }) => {
  const guest = await world.customer({ name: 'Amara Okafor' });
  const { desk } = await world.signIn();
  await desk.accept('Amara Okafor');
  await desk.open('Amara Okafor');
  await guest.sendText('My parcel is late, where is it?');
  await expect(desk.log).toContainText('My parcel is late');
  await desk.search('goodbye');
  await expect(desk.sendButton('Goodbye')).toBeVisible();
  await expect(desk.panel.getByText('Suggested')).toHaveCount(0);
});
