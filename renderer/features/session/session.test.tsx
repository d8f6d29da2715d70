import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { regions } from '#shared/contract/regions.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { sampleSignedIn, sampleSignedOut } from '../../testing/sample-session.ts';
import { showApp } from '../../testing/show.tsx';
import { initials } from './account-menu.tsx';
import { regionMatches, regionName } from './region-name.ts';

afterEach(cleanup);

const signedOut = { session: sampleSignedOut() };

test('a region is found by its place, with or without accents, and by its address', () => {
  const t = createI18n().getFixedT('en', 'session');
  const found = (typed: string): string[] =>
    regions.filter((one) => regionMatches(one, regionName(one.id, t), typed)).map((one) => one.id);
  expect(found('')).toHaveLength(18);
  expect(found('zürich')).toEqual(['eu_central_2']);
  expect(found('zurich')).toEqual(['eu_central_2']);
  expect(found('sao')).toEqual(['sa_east_1']);
  expect(found('mypurecloud.de')).toEqual(['eu_central_1']);
  expect(found('eu frankfurt')).toEqual(['eu_central_1']);
  expect(found('atlantis')).toEqual([]);
});

test('initials take the first letters of the first and last name', () => {
  expect(initials('Jana Novák')).toBe('JN');
  expect(initials('Ana María de la Cruz')).toBe('AC');
  expect(initials('佐藤')).toBe('佐');
  expect(initials('')).toBe('?');
});

test('signing in: region by typing, client id, browser step, then the work', async () => {
  const { user, core } = showApp(signedOut);
  const region = await screen.findByRole('combobox', { name: 'Region' });
  await user.click(region);
  expect(await screen.findAllByRole('option')).toHaveLength(18);
  await user.type(region, 'frank');
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['EU, Frankfurtmypurecloud.de']);
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect((region as HTMLInputElement).value).toBe('EU, Frankfurt'));
  await user.type(screen.getByRole('textbox', { name: 'Client id' }), ' 5b1e07c4 ');
  await user.click(screen.getByRole('button', { name: 'Continue in the browser' }));
  expect((await screen.findByText('Waiting for your browser')).closest('li')?.getAttribute('aria-current')).toBe(
    'step',
  );
  expect(screen.getByRole('heading', { name: 'Signing in to EU, Frankfurt' })).toBeTruthy();
  const asked = core.calls.filter((call) => call.method === 'session.signIn');
  expect(asked.map((call) => call.input)).toEqual([{ regionId: 'eu_central_1', clientId: '5b1e07c4' }]);
  act(() => core.session.arrive());
  expect(await screen.findByRole('button', { name: /account of Jana Novák/ })).toBeTruthy();
});

test('nothing is asked while something is missing, and each field says what', async () => {
  const { user, core } = showApp(signedOut);
  await user.click(await screen.findByRole('button', { name: 'Continue in the browser' }));
  expect(await screen.findByText('Choose the region of your organisation.')).toBeTruthy();
  expect(screen.getByText('Enter the client id of your organisation.')).toBeTruthy();
  expect(core.calls.some((call) => call.method === 'session.signIn')).toBe(false);
});

test('waiting for the browser can be cancelled, which is no failure, and begun again', async () => {
  const { user, core } = showApp({ session: sampleSignedOut({ regionId: 'eu_west_2', clientId: 'client-1' }) });
  await user.click(await screen.findByRole('button', { name: 'Continue in the browser' }));
  await user.click(await screen.findByRole('button', { name: 'Open again' }));
  await waitFor(() => expect(core.calls.filter((call) => call.method === 'session.signIn')).toHaveLength(2));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByRole('button', { name: 'Continue in the browser' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect((screen.getByRole('combobox', { name: 'Region' }) as HTMLInputElement).value).toBe('UK, London');
});

test('a refused sign-in says why in words, with the reference behind Why', async () => {
  const { user, core } = showApp({ session: sampleSignedOut({ regionId: 'eu_west_2', clientId: 'client-1' }) });
  await user.click(await screen.findByRole('button', { name: 'Continue in the browser' }));
  await screen.findByText('Waiting for your browser');
  act(() => core.session.refuse({ kind: 'upstream', status: 503, code: 'x.y', contextId: 'ctx-9' }));
  expect(await screen.findByText('Not signed in.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Why' }));
  expect(await screen.findByText('503 · x.y · ctx-9')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(core.calls.find((call) => call.method === 'app.copy')?.input).toEqual({ text: '503 · x.y · ctx-9' });
});

test('a client id that the platform does not know is said at its field', async () => {
  const { user, core } = showApp({ session: sampleSignedOut({ regionId: 'eu_west_2', clientId: 'client-1' }) });
  core.failNext('session.signIn', { kind: 'invalid', issues: [{ path: 'clientId', message: 'clientId' }] });
  await user.click(await screen.findByRole('button', { name: 'Continue in the browser' }));
  expect(await screen.findByText('Genesys Cloud does not know this client id in this region.')).toBeTruthy();
  expect(screen.queryByText('Not signed in.')).toBeNull();
});

test('practice is one press away and wears its band; Leave goes back', async () => {
  const { user, core } = showApp(signedOut);
  await user.click(await screen.findByRole('button', { name: 'Start practising' }));
  const band = await screen.findByRole('region', { name: 'Practice organisation' });
  expect(band.textContent).toContain('simulated customers');
  await user.click(within(band).getByRole('button', { name: 'Add customer' }));
  expect(await screen.findByRole('button', { name: 'Accept Customer 4' })).toBeTruthy();
  await user.click(within(band).getByRole('button', { name: 'Leave' }));
  expect(await screen.findByText('You signed out. Drafts are kept.')).toBeTruthy();
  expect(core.calls.some((call) => call.method === 'session.signOut')).toBe(true);
});

test('a real organisation never wears the practice band', async () => {
  showApp();
  await screen.findByRole('button', { name: /account of/ });
  expect(screen.queryByRole('region', { name: 'Practice organisation' })).toBeNull();
});

test('an expired session covers the work but keeps it, and signing in again uncovers it', async () => {
  const { user, core } = showApp();
  await screen.findByRole('button', { name: /Amara/ });
  act(() =>
    core.session.become(sampleSignedOut({ reason: 'expired', regionId: 'eu_central_1', clientId: 'client-1' })),
  );
  const dialog = await screen.findByRole('alertdialog', { name: 'Your session has ended' });
  expect(dialog.textContent).toContain('Drafts are kept.');
  expect(document.querySelector('[data-card="c-amara"]')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Sign in' }));
  await screen.findByText('Waiting for your browser');
  expect(document.querySelector('[data-card="c-amara"]')).toBeTruthy();
  act(() => core.session.arrive());
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('signing out by wish shows the way in, not the dialog', async () => {
  const { user } = showApp();
  await user.click(await screen.findByRole('button', { name: /account of Jana/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('missing permissions are named after signing in, can be copied, and put away', async () => {
  const { user, core } = showApp({
    session: sampleSignedIn({
      gaps: [{ permission: 'conversation:communication:blindTransferAgent', feature: 'transfer-agent' }],
    }),
  });
  expect(await screen.findByText('One thing will not work with this account.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByText('Transfer to a person')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy for your administrator' }));
  expect(core.calls.find((call) => call.method === 'app.copy')?.input).toEqual({
    text: 'Transfer to a person: conversation:communication:blindTransferAgent',
  });
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('One thing will not work with this account.')).toBeNull();
});

test('the account menu says who, where, and what this machine cannot protect', async () => {
  const { user } = showApp({ protection: 'session', standIn: true });
  await user.click(await screen.findByRole('button', { name: /account of Jana/ }));
  expect(await screen.findByText('Halden & Row, EU, Frankfurt')).toBeTruthy();
  expect(screen.getAllByText(/no safe place for sign-in data/)).toHaveLength(1);
  expect(screen.getAllByText(/runs in a browser here/)).toHaveLength(1);
});

test('a polling line says so and counts down; a live one says nothing', async () => {
  const { core } = showApp({
    session: sampleSignedIn({
      connection: { state: 'polling', sinceMs: Date.now() - 60_000, nextTryAtMs: Date.now() + 25_000 },
    }),
  });
  const band = await screen.findByText('Live updates are down.');
  expect(band.parentElement?.textContent).toMatch(/next try in 0:2[3-6]/);
  act(() => core.session.become(sampleSignedIn()));
  await waitFor(() => expect(screen.queryByText('Live updates are down.')).toBeNull());
});
