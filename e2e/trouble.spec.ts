import { expect, test } from './fixtures.ts';

test.describe('bad luck', () => {
  test('executed but the answer is lost: it is read back, delivered once, never repeated', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    world.simulator.faults.answerLost({ method: 'POST', path: /\/communications\/[^/]+\/messages$/, times: 1 });
    const heard = guest.waitFor((message) => message.text === 'Are you there?');
    await desk.write('Are you there?');
    await heard;
    await expect(desk.log.getByText(/^(Sent|Delivered)$/).first()).toBeVisible({ timeout: 20_000 });
    expect(world.sentTo(guest)).toEqual(['Are you there?']);
    expect(world.simulator.ledger.asked('POST', /\/communications\/[^/]+\/messages$/)).toHaveLength(1);
  });

  test.describe('a refusal keeps the text and says why', () => {
    for (const [status, code, words] of [
      [400, 'bad.request', /Genesys Cloud refused it|Something in it is not right/],
      [403, 'missing.any.permissions', /may not do this/],
      [404, 'conversation.error.conversation.not.found', /no longer yours|does not know it/],
      [409, 'general.conflict', /changed in the meantime|no longer/],
      [429, 'too.many.requests', /asks for a pause/],
    ] as const) {
      test(`${status} ${code}`, async ({ world }) => {
        const guest = await world.customer({ name: 'Amara Okafor' });
        const { desk } = await world.signIn();
        await desk.accept('Amara Okafor');
        await desk.open('Amara Okafor');
        const path = /\/communications\/[^/]+\/messages$/;
        if (status === 429) world.simulator.faults.rateLimited({ retryAfterS: 2, method: 'POST', path, times: 1 });
        else world.simulator.faults.status(status, code, { method: 'POST', path, times: 1 });
        await desk.write('Keep these words');
        if (status !== 429) {
          await expect(desk.page.getByText(words).first()).toBeVisible({ timeout: 20_000 });
          await expect(
            desk.page
              .getByText('Keep these words')
              .or(desk.composer.filter({ hasText: 'Keep these words' }))
              .first(),
          ).toBeVisible();
          expect(world.sentTo(guest)).toEqual([]);
        } else {
          // A 429 was not executed: nothing left, the words stay, and after the pause Retry sends them once.
          await expect(desk.page.getByText(words).first()).toBeVisible({ timeout: 20_000 });
          expect(world.sentTo(guest)).toEqual([]);
          await expect(async () => {
            const retry = desk.log.getByRole('button', { name: /Retry/ });
            if (await retry.isVisible()) await retry.click({ timeout: 500 });
            await expect(desk.log.getByText('Delivered').first()).toBeVisible({ timeout: 1_000 });
          }).toPass({ timeout: 20_000 });
          expect(world.sentTo(guest)).toEqual(['Keep these words']);
        }
      });
    }
  });

  test('a fault of Genesys Cloud shows on the bubble, and Retry sends it once', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    world.simulator.faults.status(403, 'not.authorized', {
      method: 'POST',
      path: /\/communications\/[^/]+\/messages$/,
      times: 1,
    });
    await desk.write('Once more');
    await desk.log.getByRole('button', { name: /Retry/ }).click();
    await guest.waitFor((message) => message.text === 'Once more');
    expect(world.sentTo(guest)).toEqual(['Once more']);
  });

  test('the notification socket drops: nothing lost, nothing doubled', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const back = world.simulator.faults.dropSockets({ which: 'notifications', refuse: true });
    await guest.sendText('Said while the line was down');
    back();
    await expect(desk.log).toContainText('Said while the line was down', { timeout: 40_000 });
    await expect(desk.log.getByText('Said while the line was down')).toHaveCount(1);
  });

  test('the session is revoked: it says so, and the draft is there after signing in again', async ({ world }) => {
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.composer.fill('half a sentence');
    await expect(desk.composer).toHaveValue('half a sentence');
    world.simulator.faults.revokeTokens();
    await expect(desk.page.getByText(/Your (session has ended|access was withdrawn)/).first()).toBeVisible({
      timeout: 20_000,
    });
    await desk.signInAgain();
    await desk.open('Amara Okafor');
    await expect(desk.composer).toHaveValue('half a sentence');
  });

  test('the conversation is taken away meanwhile: it says so and nothing typed is lost', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    world.simulator.faults.staleParticipant({ method: 'PATCH', times: 1 });
    await desk.page.getByRole('button', { name: 'End', exact: true }).click();
    await desk.page.getByRole('button', { name: 'End the chat' }).click();
    await expect(desk.page.getByText(/Not (done|ended)\./).first()).toBeVisible();
    expect(guest.state).toBe('connected');
  });

  test('the token expires in the middle of the shift: renewed once, the text goes out once', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const before = world.simulator.ledger.asked('POST', '/oauth/token').length;
    world.simulator.faults.expireTokens();
    const heard = guest.waitFor((message) => message.text === 'Still signed in');
    await desk.write('Still signed in');
    await heard;
    expect(world.sentTo(guest)).toEqual(['Still signed in']);
    expect(world.simulator.ledger.asked('POST', '/oauth/token').length).toBe(before + 1);
  });

  test('5xx after the text was sent: being checked, not repeated, and the words stay in sight', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const path = /\/communications\/[^/]+\/messages$/;
    world.simulator.faults.serverError({ status: 503, code: 'service.unavailable', method: 'POST', path, times: 1 });
    await desk.write('Did this arrive?');
    await expect(desk.log.getByText(/Being checked/).first()).toBeVisible();
    await expect(desk.log).toContainText('Did this arrive?');
    await guest.sendText('Hello?');
    await expect(desk.log).toContainText('Hello?');
    expect(world.simulator.ledger.asked('POST', path)).toHaveLength(1);
    expect(world.sentTo(guest)).toEqual([]);
  });

  test('no network at all: it says so, keeps every word, and goes on when the line is back', async ({ world }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn();
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    const back = [
      world.simulator.faults.reset({}),
      world.simulator.faults.dropSockets({ which: 'notifications', refuse: true }),
    ];
    await expect(
      desk.page.getByText(/Live updates are down|No line since|Connecting to Genesys Cloud/).first(),
    ).toBeVisible({
      timeout: 20_000,
    });
    await desk.write('Said into the dark');
    await expect(desk.page.getByText('Said into the dark').first()).toBeVisible();
    // Only once it really went out into the dark may the light come back.
    await world.simulator.ledger.until(
      (ledger) => ledger.asked('POST', /\/communications\/[\w-]+\/messages$/).length > 0,
    );
    for (const end of back) end();
    await guest.sendText('I am still here');
    await expect(desk.log).toContainText('I am still here', { timeout: 40_000 });
    // The line was cut before the platform could act: nothing was sent, nothing is repeated, and it says so.
    await expect(desk.log).toContainText('Said into the dark');
    await expect(desk.log.getByText(/Being checked|Nobody knows|Not sent/).first()).toBeVisible();
    expect(world.sentTo(guest)).toEqual([]);
  });

  test('an unknown conversation is refused in kind, and nothing reaches the platform', async ({ world }) => {
    const { app } = await world.signIn();
    const asked = world.simulator.ledger.requests.length;
    const answers = await app.page.evaluate(() => {
      const wire = (
        window as unknown as {
          riposte: { send(frame: string): void; listen(hear: (frame: string) => void): () => void };
        }
      ).riposte;
      const calls = ['accept', 'end', 'profile', 'wrapUpCodes'].map((method, at) => ({
        t: 'call',
        id: `unknown-${at}`,
        domain: 'conversations',
        method,
        input: { conversationId: '00000000-0000-4000-8000-000000000000' },
      }));
      return Promise.all(
        calls.map(
          (call) =>
            new Promise<string>((resolve) => {
              wire.listen((frame) => {
                const told = JSON.parse(frame) as { id?: string; failure?: { kind: string } };
                if (told.id === call.id) resolve(told.failure?.kind ?? 'answered');
              });
              wire.send(JSON.stringify(call));
            }),
        ),
      );
    });
    expect(answers.every((kind) => kind === 'conflict' || kind === 'not-found')).toBe(true);
    const later = world.simulator.ledger.requests.slice(asked);
    expect(later.filter(({ path }) => path.includes('00000000-0000-4000'))).toEqual([]);
  });
});
