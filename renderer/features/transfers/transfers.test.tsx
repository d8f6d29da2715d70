import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { TransfersPatch } from '#shared/contract/transfers.ts';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { transferStore } from './transfer-store.ts';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
  transferStore.forgetAll();
});

const open = (settings: { transferCancelS?: number } = {}, prepare?: Parameters<typeof atWork>[2]): AtWork => {
  work = atWork(<ConversationPane conversationId="c-amara" />, { settings }, prepare);
  return work;
};
const pick = async (): Promise<HTMLElement> => {
  await work?.user.click(await screen.findByRole('button', { name: 'Transfer' }));
  return screen.findByRole('combobox', { name: 'Queue or person' });
};

test('a chip shows its figure, and one press leaves with a cancel in place', async () => {
  const { user, asked } = open({ transferCancelS: 10 });
  await user.click(await screen.findByRole('button', { name: 'Transfer to Billing, 3 free' }));
  expect(await screen.findByText(/^Leaving to Billing in 0:(10|09)$/)).toBeTruthy();
  expect(asked('transfers.transfer')).toEqual([
    {
      attemptId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      conversationId: 'c-amara',
      target: { kind: 'queue', id: 'q-billing' },
      mode: null,
      anyway: false,
      note: '',
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'Transfer to Tech, 2nd line, 1 free' }));
  expect(asked('transfers.transfer')).toHaveLength(1);
  fireEvent.keyDown(screen.getByRole('log'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByText(/^Leaving to Billing/)).toBeNull());
  expect(asked('transfers.cancel')).toEqual([{ conversationId: 'c-amara' }]);
});

test('nobody free asks in place with the safe answer focused; only “Send anyway” transfers', async () => {
  const { user, asked } = open({ transferCancelS: 10 });
  await screen.findByRole('button', { name: 'Transfer to Claims, 0 free' });
  await user.keyboard('{Alt>}{Shift>}');
  fireEvent.keyDown(document.body, { key: '3', code: 'Digit3', altKey: true, shiftKey: true });
  await user.keyboard('{/Shift}{/Alt}');
  const ask = await screen.findByRole('alertdialog', { name: 'Nobody is free in Claims.' });
  expect(within(ask).getByText('4 waiting, about 9 min.')).toBeTruthy();
  expect(document.activeElement).toBe(within(ask).getByRole('button', { name: 'Stay here' }));
  await user.click(within(ask).getByRole('button', { name: 'Stay here' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  expect(asked('transfers.transfer')).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Transfer to Claims, 0 free' }));
  await user.click(await screen.findByRole('button', { name: 'Send anyway' }));
  expect(await screen.findByText(/^Leaving to Claims/)).toBeTruthy();
  const inputs = asked('transfers.transfer') as { anyway: boolean; attemptId: string }[];
  expect(inputs.map((input) => input.anyway)).toEqual([false, false, true]);
  expect(new Set(inputs.map((input) => input.attemptId)).size).toBe(3);
});

test('in the popover the keyboard stays in the field: arrows choose, Enter transfers with the note', async () => {
  const { user, asked } = open();
  const field = await pick();
  await user.click(screen.getByRole('tab', { name: /^Queues/ }));
  await waitFor(() => expect(screen.getAllByRole('option').length).toBe(8));
  expect(document.activeElement).toBe(field);
  await user.type(screen.getByRole('textbox', { name: 'Note for the receiver' }), 'Lamp is lost');
  await user.click(field);
  await user.keyboard('{ArrowDown}');
  const chosen = screen.getAllByRole('option')[1];
  expect(chosen?.getAttribute('aria-selected')).toBe('true');
  expect(field.getAttribute('aria-activedescendant')).toBe(chosen?.id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(asked('transfers.transfer')).toHaveLength(1));
  expect(asked('transfers.transfer')[0]).toMatchObject({ target: { id: 'q-tech2' }, note: 'Lamp is lost' });
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
});

test('a target that cannot be chosen stays in sight with its reason and does nothing', async () => {
  const { user, asked } = open();
  const field = await pick();
  await user.click(screen.getByRole('tab', { name: /^Queues/ }));
  const blocked = await screen.findByRole('option', { name: /This chat is already there/ });
  expect(blocked.getAttribute('aria-disabled')).toBe('true');
  await user.click(blocked);
  await user.type(field, 'night');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(screen.getByText('Nobody has joined')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(asked('transfers.transfer')).toEqual([]);
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('letters among the recent ones look everywhere, the recent ones first', async () => {
  const { user, asked } = open();
  const field = await pick();
  await user.type(field, 'cl');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(screen.getByRole('option', { name: /^Claims/ })).toBeTruthy();
  await user.type(field, '{Enter}');
  await waitFor(() => expect(asked('transfers.transfer')).toHaveLength(1));
  expect(asked('transfers.transfer')[0]).toMatchObject({ target: { kind: 'queue', id: 'q-claims' } });
});

test('a figure that was not measured is said so, never a zero', async () => {
  open();
  await pick();
  await work?.user.click(screen.getByRole('tab', { name: /^Queues/ }));
  expect(await screen.findByRole('option', { name: /Retouren DE.*not measured/ })).toBeTruthy();
});

test('what core refuses is put into words in the popover, which stays', async () => {
  const { core, user } = open();
  await pick();
  core.failNext('transfers.transfer', { kind: 'conflict', what: 'not-mine', by: 'Mara' });
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0));
  await user.type(screen.getByRole('combobox'), '{Enter}');
  expect(await screen.findByText(/Mara already has it/)).toBeTruthy();
  expect(screen.getByRole('combobox')).toBeTruthy();
});

test('a person rings; when nobody answers it can be tried again', async () => {
  let push: ((patch: TransfersPatch) => void) | undefined;
  const { user, asked } = open({}, (core) => {
    const { running } = core.handlers.transfers;
    core.handlers.transfers.running = async (input, call) => {
      const source = await running(input, call);
      return {
        ...source,
        listen(hear) {
          push = hear;
          return source.listen(hear);
        },
      };
    };
  });
  await user.click(await screen.findByRole('button', { name: 'Transfer to Mara Lind, free' }));
  expect(await screen.findByText(/^Ringing Mara Lind 0:0/)).toBeTruthy();
  const [{ attemptId } = { attemptId: '' }] = asked('transfers.transfer') as { attemptId: string }[];
  act(() =>
    push?.({
      upsert: [
        {
          conversationId: 'c-amara',
          attemptId,
          customer: 'Amara Okafor',
          target: { kind: 'agent', id: 'u-mara' },
          targetName: 'Mara Lind',
          mode: 'Attended',
          state: 'timed-out',
          startedAtMs: Date.now(),
          leavesAtMs: null,
          failure: null,
        },
      ],
      remove: [],
    }),
  );
  expect(await screen.findByText('Mara Lind did not answer.')).toBeTruthy();
  expect(screen.getByText('The chat is yours again.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(asked('transfers.transfer')).toHaveLength(2));
  expect(await screen.findByText(/^Ringing Mara Lind/)).toBeTruthy();
});
