import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

test('one click leads into the practice organisation, a band says so, and leaving leaves nothing behind', async ({
  world,
}) => {
  const { desk } = await world.signIn();
  await expect(desk.page.getByText('simulated customers').first()).toBeVisible();
  await expect(
    desk.page
      .getByText('Jana Novak')
      .or(desk.page.getByRole('button', { name: /account of Jana Novak/ }))
      .first(),
  ).toBeVisible();
  await desk.page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(desk.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect.poll(() => world.simulator.ledger.asked('DELETE', '/api/v2/tokens/me').length).toBe(1);
});

test('no token is in the page: not in its storage, not in its heap', async ({ world }) => {
  const { app } = await world.signIn();
  const tokens = world.simulator.issuedTokens();
  expect(tokens.length).toBeGreaterThan(0);
  const session = await app.page.context().newCDPSession(app.page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const heap = chunks.join('');
  expect(heap.length).toBeGreaterThan(100_000);
  expect(heap).toContain('Jana Novak');
  for (const token of tokens) expect(heap.includes(token)).toBe(false);
});

test('a missing region or client id is asked for where it is missing, before any browser opens', async ({ world }) => {
  const { desk } = await world.start();
  await desk.page.getByRole('button', { name: 'Continue in the browser' }).click();
  await expect(desk.page.getByText('Choose the region of your organisation.')).toBeVisible();
  await expect(desk.page.getByText('Enter the client id of your organisation.')).toBeVisible();
});

test('a client id that cannot be one is named in words', async ({ world }) => {
  const { desk } = await world.start();
  await desk.chooseRegion('Frankfurt');
  await desk.page.getByRole('textbox', { name: 'Client id' }).fill('my client');
  await desk.page.getByRole('button', { name: 'Continue in the browser' }).click();
  await expect(
    desk.page
      .getByText(/client id/i)
      .filter({ hasText: /not|does not/i })
      .first(),
  ).toBeVisible();
  await expect(desk.page.getByRole('textbox', { name: 'Client id' })).toHaveValue('my client');
});

test('a closed browser page: waiting can be cancelled, and the form is as it was', async ({ world }) => {
  const { desk } = await world.start();
  await desk.chooseRegion('Frankfurt');
  await desk.page.getByRole('textbox', { name: 'Client id' }).fill('6a3af858-942f-489d-9700-5f9bcdcdae9b');
  await desk.page.getByRole('button', { name: 'Continue in the browser' }).click();
  await expect(desk.page.getByText('Waiting for your browser')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(desk.page.getByRole('textbox', { name: 'Client id' })).toHaveValue(
    '6a3af858-942f-489d-9700-5f9bcdcdae9b',
  );
});

test('a damaged settings file is set aside, said so, and the app starts', async ({ world }) => {
  const userData = mkdtempSync(path.join(tmpdir(), 'riposte-damaged-'));
  writeFileSync(path.join(userData, 'settings.json'), '{"document": {"theme": "da');
  const { desk, app } = await world.signIn({ userData });
  await expect(desk.page.getByText('Your settings could not be read.').first()).toBeVisible();
  await app.close();
  rmSync(userData, { recursive: true, force: true });
});

test('a damaged field falls back alone and is named', async ({ world }) => {
  const userData = mkdtempSync(path.join(tmpdir(), 'riposte-damaged-'));
  writeFileSync(
    path.join(userData, 'settings.json'),
    JSON.stringify({ document: { theme: 'dark', dueAfterS: 'soon' } }),
  );
  const { desk, app } = await world.signIn({ userData });
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(desk.page.getByText('One setting could not be read.').first()).toBeVisible();
  await app.close();
  rmSync(userData, { recursive: true, force: true });
});

test('a second start brings the first window forward and ends by itself', async ({ world }) => {
  const { app } = await world.start();
  const second = await world.startSecond(app);
  expect(second.code).toBe(0);
  expect(second.words).toContain('already running');
  expect(app.app.windows()).toHaveLength(1);
});

test('an agent without permissions is told which, and what does not work stays explained', async ({ world }) => {
  const limited = world.simulator.ready.users.find((user) => user.role === 'limited');
  const { desk } = await world.signIn({ userId: limited?.id ?? '' });
  await desk.page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(desk.page.getByText('responses:library:view').first()).toBeVisible();
  await expect(desk.page.getByText(/blindTransfer/).first()).toBeVisible();
});
