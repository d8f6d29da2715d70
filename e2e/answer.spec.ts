import { expect, test } from './fixtures.ts';

test.describe('answering', () => {
  test('accept, one click: the guest receives exactly the text, once, and the draft survives', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor', attributes: { order_number: '4471-2093' } });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.composer.fill('I am still typing');
    await desk.search('Sorry for the wait');
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.sendButton('Sorry for the wait').click();
    const { text } = await heard;
    expect(text).not.toContain('{{');
    expect(world.sentTo(guest)).toEqual([text]);
    await expect(desk.log).toContainText(text);
    await expect(desk.log.getByText('Delivered').first()).toBeVisible();
    await expect(desk.composer).toHaveValue('I am still typing');
  });

  test('typed text goes out once although Enter is pressed twice and the button is hit twice', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.composer.fill('Only once');
    const heard = guest.waitFor((message) => message.text === 'Only once');
    await Promise.all([desk.composer.press('Enter'), desk.composer.press('Enter')]);
    await heard;
    await desk.search('Sorry for the wait');
    const second = guest.waitFor((message) => message.from === 'agent' && message.text !== 'Only once');
    await desk.sendButton('Sorry for the wait').dblclick();
    await second;
    await desk.composer.fill('Goodbye');
    const last = guest.waitFor((message) => message.text === 'Goodbye');
    await desk.composer.press('Enter');
    await last;
    expect(world.sentTo(guest)).toHaveLength(3);
  });

  test('hostile names, texts and attributes are shown as text and nothing runs', async ({ world }) => {
    const hostile = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>{{AGENT_NAME}} $& \u202e';
    const guest = await world.customer({
      name: '<b>Eve</b>',
      attributes: { order_number: hostile, product: '{{CUSTOMER_NAME}}' },
      opening: [hostile],
    });
    const { desk, app } = await world.signIn();
    await desk.accept('<b>Eve</b>');
    await desk.card('<b>Eve').first().click();
    await expect(desk.log).toContainText('<img src=x onerror=');
    await desk.search('Courier trace opened');
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.sendButton('Courier trace opened').click();
    expect((await heard).text).toContain(hostile);
    expect(await app.page.evaluate(() => '__pwned' in window)).toBe(false);
  });

  test('a blank blocks, is filled, and then goes out filled', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.composer.fill('my draft');
    await desk.search('Send a replacement');
    await desk.fillButton('Send a replacement').click();
    const field = desk.page.getByRole('textbox', { name: /, 1 of 1$/ });
    await expect(field).toBeFocused();
    await desk.page.keyboard.press('Enter');
    await expect(field).toBeVisible();
    expect(world.sentTo(guest)).toEqual([]);
    await field.fill('Friday');
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.page.keyboard.press('Enter');
    expect((await heard).text).toContain('Friday');
    await expect(desk.composer).toHaveValue('my draft');
  });

  test('a text longer than the channel takes is refused in words and stays', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const long = 'x'.repeat(2001);
    await desk.composer.fill(long);
    await desk.composer.press('Enter');
    await expect(desk.page.getByText(/2,?001 of 2,?000/).first()).toBeVisible();
    await expect(desk.composer).toHaveValue(long);
    expect(world.sentTo(guest)).toEqual([]);
  });

  test('the customer ends the chat: wrap-up follows, a required code is asked for', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor', queue: 'Returns & refunds' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await guest.close();
    await expect(desk.page.getByText('This queue asks for a code.').first()).toBeVisible();
    await desk.finishWrapUp('Refund started');
    await expect.poll(() => world.simulator.ledger.of('wrapup').length).toBe(1);
    await expect(desk.card('Amara Okafor')).toHaveCount(0);
  });

  test('drafts stay per conversation and survive a restart', async ({ world }) => {
    await world.customer({ name: 'Amara Okafor' });
    await world.customer({ name: 'Lukas Brandt', opening: ['Guten Tag'] });
    const first = await world.signIn({ keepProfile: true });
    for (const name of ['Amara Okafor', 'Lukas Brandt']) {
      await first.desk.accept(name);
      await first.desk.open(name);
      await first.desk.composer.fill(`for ${name}`);
    }
    await first.desk.open('Amara Okafor');
    await expect(first.desk.composer).toHaveValue('for Amara Okafor');
    await first.app.close();
    const second = await world.signIn({ userData: first.app.userData });
    await second.desk.open('Lukas Brandt');
    await expect(second.desk.composer).toHaveValue('for Lukas Brandt');
    await second.desk.open('Amara Okafor');
    await expect(second.desk.composer).toHaveValue('for Amara Okafor');
  });
});
