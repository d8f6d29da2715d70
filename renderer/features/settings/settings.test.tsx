import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { goTo } from '../../app/routes.tsx';
import type { SampleCore } from '../../testing/sample-core.ts';
import { sampleSignedOut } from '../../testing/sample-session.ts';
import { show, showApp } from '../../testing/show.tsx';
import { SettingsScreen } from './settings-screen.tsx';

afterEach(cleanup);

const changes = (core: SampleCore): unknown[] =>
  core.calls.filter((call) => call.method === 'settings.change').map((call) => call.input);

test('theme and language hold at once, for the whole window', async () => {
  const { user, core } = showApp();
  await screen.findByRole('button', { name: /account of/ });
  act(() => goTo('settings'));
  await user.click(await screen.findByRole('button', { name: /Theme/ }));
  await user.click(await screen.findByRole('option', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  await user.click(screen.getByRole('switch', { name: 'More contrast' }));
  await waitFor(() => expect(document.documentElement.dataset.contrast).toBe('more'));
  await user.click(screen.getByRole('button', { name: /Language/ }));
  await user.click(await screen.findByRole('option', { name: 'Deutsch' }));
  expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('de');
  expect(changes(core)).toEqual([{ theme: 'dark' }, { contrast: 'more' }, { language: 'de' }]);
});

test('thresholds are kept when the field is left; a wrong number stays with its reason and changes nothing', async () => {
  const { user, core } = show(<SettingsScreen />);
  await user.click(await screen.findByRole('button', { name: 'Inbox' }));
  const overdue = screen.getByRole('textbox', { name: 'A wait is overdue after' });
  await user.clear(overdue);
  await user.type(overdue, '60{Enter}');
  expect(await screen.findByText('Must be longer than due, 90 s.')).toBeTruthy();
  await user.clear(overdue);
  await user.type(overdue, 'soon');
  await user.tab();
  expect(await screen.findByText('From 5 to 7200.')).toBeTruthy();
  expect(changes(core)).toEqual([]);
  await user.clear(overdue);
  await user.type(overdue, '240{Enter}');
  await waitFor(() => expect(changes(core)).toEqual([{ overdueAfterS: 240 }]));
  const due = screen.getByRole('textbox', { name: 'A wait is due after' });
  await user.clear(due);
  await user.type(due, '300{Enter}');
  await waitFor(() => expect(changes(core).at(-1)).toEqual({ dueAfterS: 300, overdueAfterS: 600 }));
});

test('a text limit can be set and given back to the documented one', async () => {
  const { user, core } = show(<SettingsScreen />, { settings: { textLimits: { sms: 160 } } });
  await user.click(await screen.findByRole('button', { name: 'Sending' }));
  const web = screen.getByRole('textbox', { name: 'Longest message on Web' });
  await user.type(web, '4000{Enter}');
  await waitFor(() => expect(changes(core).at(-1)).toEqual({ textLimits: { sms: 160, web: 4000 } }));
  const sms = screen.getByRole('textbox', { name: 'Longest message on SMS' });
  await user.clear(sms);
  await user.tab();
  await waitFor(() => expect(changes(core).at(-1)).toEqual({ textLimits: { web: 4000 } }));
});

test('damaged settings are named until they are acknowledged', async () => {
  const { user } = showApp({ damaged: ['theme', 'dueAfterS', 'textLimits'] });
  await screen.findByRole('button', { name: /account of/ });
  expect(await screen.findByText('3 settings could not be read.')).toBeTruthy();
  expect(
    screen.getByText('The default stands in: theme (as the system), due (90 s), longest message (as if never set).'),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Understood' }));
  await waitFor(() => expect(screen.queryByText('3 settings could not be read.')).toBeNull());
});

test('they are named before anybody has signed in too', async () => {
  showApp({ damaged: ['*'], session: sampleSignedOut() });
  expect(await screen.findByText('Your settings could not be read.')).toBeTruthy();
});

test('a change that could not be saved says so', async () => {
  const { user, core } = show(<SettingsScreen />);
  core.failNext('settings.change', { kind: 'unexpected', reference: 'R-1' });
  await user.click(await screen.findByRole('switch', { name: 'More contrast' }));
  expect(await screen.findByText('Not saved.')).toBeTruthy();
});

test('presets are shown by queue', async () => {
  const { user } = show(<SettingsScreen />, {
    settings: { transferPresets: { '*': [{ kind: 'queue', id: 'q-1' }], 'q-7': [] } },
  });
  await user.click(await screen.findByRole('button', { name: 'Transfer' }));
  expect(screen.getByText('Every other queue').parentElement?.textContent).toContain('1 target');
  expect(screen.getByText('Queue q-7').parentElement?.textContent).toContain('0 targets');
});
