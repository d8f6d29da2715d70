import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { UsageScreen } from './usage-screen.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  writingStore.forgetAll();
});
const open = (prepare?: Parameters<typeof atWork>[2]): AtWork => {
  work = atWork(<UsageScreen />, {}, prepare);
  return work;
};
const tab = async (name: string): Promise<void> => work?.user.click(await screen.findByRole('tab', { name }));

test('my own are listed as text, and each can be edited or deleted after a question', async () => {
  const { user, asked } = open();
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  expect(document.querySelector('.page img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Edit Left in the shed' }));
  expect(writingStore.read()).toMatchObject({ responseId: 'p-shed', source: 'personal' });
  await user.click(screen.getByRole('button', { name: 'Delete Left in the shed' }));
  expect(await screen.findByText(/only on this machine/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(asked('writing.removePersonal')).toEqual([{ responseId: 'p-shed' }]));
  await waitFor(() => expect(screen.queryByText('Left in the shed')).toBeNull());
});

test('what I use stands with its figures; what is gone says so; forgetting asks first', async () => {
  const { user, asked, core } = open();
  await tab('Used by me');
  const row = (await screen.findByText('Christmas opening hours')).closest('tr') as HTMLElement;
  expect(within(row).getByText('No longer there')).toBeTruthy();
  expect(screen.getByText(/^Counted since/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Forget' }));
  expect(await screen.findByRole('button', { name: 'Keep it' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Forget it' }));
  await waitFor(() => expect(asked('responses.forgetUsage')).toHaveLength(1));
  core.touch('responses');
  expect(await screen.findByText('You have used none yet')).toBeTruthy();
});

test('of what was never used the first are shown with how many there are', async () => {
  open();
  await tab('Never used');
  expect(await screen.findByText(/^The first \d+ of 1,067$/)).toBeTruthy();
});

test('a search that found nothing becomes a response of that name', async () => {
  const { user } = open();
  await tab('Not found');
  await user.click(await screen.findByRole('button', { name: 'Write one: second driver insurance' }));
  expect(writingStore.read()?.fields.name).toBe('second driver insurance');
});

test('an import is looked at first: every bad row named, nothing taken until it is said', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'Import' }));
  const view = await screen.findByRole('region', { name: 'Import from team-answers.csv' });
  expect(within(view).getByText('5 rows cannot be taken')).toBeTruthy();
  const bad = within(view).getByText('Gutschein').closest('tr') as HTMLElement;
  expect(within(bad).getByText(/No such language/)).toBeTruthy();
  expect(within(bad).getByText('22')).toBeTruthy();
  expect(asked('writing.takeImport')).toEqual([]);
  await user.click(within(view).getByRole('button', { name: 'Take 16 rows' }));
  expect(await screen.findByText('Taken: 14 new, 2 replaced')).toBeTruthy();
  expect(asked('writing.takeImport')).toEqual([{ importId: 'import-1' }]);
});

test('an import that is cancelled takes nothing; one that is not known any more says so and keeps the preview', async () => {
  const { user, core, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'Import' }));
  core.failNext('writing.takeImport', { kind: 'not-found', what: 'import' });
  await user.click(await screen.findByRole('button', { name: 'Take 16 rows' }));
  expect(await screen.findByText(/does not know it any more/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('button', { name: 'Take 16 rows' })).toBeNull();
  expect(asked('writing.takeImport')).toHaveLength(1);
});

test('a file that cannot be used says why', async () => {
  const { user } = open(({ handlers }) => {
    handlers.writing.readImport = async () => ({
      importId: 'i-2',
      fileName: 'cat.png',
      added: 0,
      replaced: 0,
      same: 0,
      bad: [],
      refused: 'encoding',
    });
  });
  await user.click(await screen.findByRole('button', { name: 'Import' }));
  expect(await screen.findByText('The file is not written in UTF-8.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeTruthy();
});

test('thinking better of a file changes nothing', async () => {
  const { user, asked } = open(({ handlers }) => {
    handlers.writing.readImport = async () => null;
  });
  await user.click(await screen.findByRole('button', { name: 'Import' }));
  await waitFor(() => expect(asked('writing.readImport')).toHaveLength(1));
  expect(await screen.findByText('Left in the shed')).toBeTruthy();
});

test('an export says how many; one that could not be written says so', async () => {
  const { user, core } = open();
  const run = async (): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name: /As CSV/ }));
  };
  await screen.findByText('Left in the shed');
  await run();
  expect(await screen.findByText('3 responses exported')).toBeTruthy();
  core.failNext('writing.exportPersonal', {
    kind: 'invalid',
    issues: [{ path: 'file', message: 'not-written' }],
  });
  await run();
  expect(await screen.findByText('The file could not be written.')).toBeTruthy();
});

test('a signature is chosen or none; without any there is no choice', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: /Signature/ }));
  await user.click(await screen.findByRole('option', { name: /Jana, personal/ }));
  await waitFor(() => expect(asked('responses.chooseFooter')).toEqual([{ responseId: 'f-jana' }]));
});

test('each list that is empty says why', async () => {
  const { user } = open(({ handlers }) => {
    handlers.responses.usage = async () => ({ sinceMs: null, mine: [], unused: { total: 0, rows: [] }, misses: [] });
    handlers.responses.list = async () => ({ rows: [], total: 0 });
  });
  expect(await screen.findByText('You have written none yet')).toBeTruthy();
  for (const [name, title] of [
    ['Used by me', 'You have used none yet'],
    ['Never used', 'Every response was used at least once'],
    ['Not found', 'Every search found something'],
  ] as const) {
    await tab(name);
    expect(await screen.findByText(title)).toBeTruthy();
  }
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const item = await screen.findByRole('menuitem', { name: /As JSON/ });
  expect(item.textContent).toContain('you have written none');
});

test('usage that cannot be read says why and is read again', async () => {
  const { user } = open((core) => core.failNext('responses.usage', { kind: 'unexpected', reference: 'u-1' }));
  expect(await screen.findByText('Not loaded.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Again' }));
  await tab('Not found');
  expect(await screen.findByText('gift wrap')).toBeTruthy();
});
