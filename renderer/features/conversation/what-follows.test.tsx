import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openedConversation } from '../../app/selection.ts';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { transferStore } from '../transfers/transfer-store.ts';
import { composerStore } from './composer-store.ts';
import { ConversationPane } from './conversation-pane.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
  transferStore.forgetAll();
});

const open = (
  id = 'c-amara',
  options: Parameters<typeof atWork>[1] = {},
  prepare?: Parameters<typeof atWork>[2],
): AtWork => {
  work = atWork(<ConversationPane conversationId={id} />, options, prepare);
  return work;
};
const ready = async (text: string): Promise<HTMLTextAreaElement> => {
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Message to/ });
  await waitFor(() => expect(box.value).toBe(text));
  return box;
};
const amarasDraft = 'I have just spoken with the courier, Amara, and they will';

test('what was looked for in vain is the person’s to decide: said so, and never repeated by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const { asked } = open();
    expect(await screen.findByText(/^Being checked/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Retry' })).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(13_000));
    expect(screen.queryByText(/^Being checked/)).toBeNull();
    const acts = screen.getByText('Nobody knows whether it was sent.').closest('.fault') as HTMLElement;
    expect(asked('sending.retry')).toEqual([]);
    fireEvent.click(within(acts).getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(asked('sending.retry')).toHaveLength(1));
  } finally {
    vi.useRealTimers();
  }
});

test('a pressed Send gives the focus back to the composer', async () => {
  const { user } = open();
  await ready(amarasDraft);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const box = await ready('');
  await waitFor(() => expect(document.activeElement).toBe(box));
});

test('End leads to the codes; a text that vanishes under somebody’s typing leads to nothing that can be pressed', async () => {
  const { user } = open('c-siobhan');
  await ready('');
  await user.click(screen.getByRole('button', { name: 'End' }));
  await user.click(await screen.findByRole('button', { name: 'End the chat' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'));
  work?.leave();
  const again = open('c-siobhan');
  const box = await ready('');
  await again.user.type(box, 'I was just');
  const row = again.core.conversations.find('c-siobhan');
  act(() =>
    again.core.conversations.put({
      ...row,
      section: 'wrap-up',
      writable: false,
      wrapUp: { required: false, untilMs: null },
    }),
  );
  await screen.findByRole('form', { name: /^Wrap up/ });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
});

test('opening a chat leads to where it is answered', async () => {
  open('c-siobhan');
  const box = await ready('');
  await waitFor(() => expect(document.activeElement).toBe(box));
});

test('a chat that was handed over is followed by who waits longest, by name; the keyboard presses nothing by itself', async () => {
  const { core, user } = open('c-amara', { settings: { transferCancelS: 0 } });
  await user.click(await screen.findByRole('button', { name: 'Transfer to Billing, 3 free' }));
  expect(await screen.findByText('Billing has the chat.')).toBeTruthy();
  act(() => core.conversations.remove('c-amara'));
  const next = await screen.findByRole('button', { name: /^Open Lukas Brandt/ });
  expect(screen.queryByText('This chat is no longer yours')).toBeNull();
  expect(document.activeElement).not.toBe(next);
  await user.click(next);
  expect(openedConversation()).toBe('c-lukas');
});

test('while it rings nothing is offered that could not be kept', async () => {
  const { user } = open('c-amara');
  await user.click(await screen.findByRole('button', { name: 'Transfer' }));
  await user.type(await screen.findByRole('combobox', { name: 'Queue or person' }), 'mara');
  await user.click(await screen.findByRole('option', { name: /Mara Lind/ }));
  expect(await screen.findByText(/^Ringing Mara Lind/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Cancel/ })).toBeNull();
});

test('a failed look at the figures is said, and the rows stay', async () => {
  const { core, user } = open('c-amara');
  await user.click(await screen.findByRole('button', { name: 'Transfer' }));
  await screen.findByRole('option', { name: /Billing/ });
  core.failNext('transfers.targets', { kind: 'upstream', status: 503, code: 'x', contextId: 'y' });
  act(() => core.touch('transfers'));
  expect(await screen.findByText(/figures could not be read again/)).toBeTruthy();
  expect(screen.getByRole('option', { name: /Billing/ })).toBeTruthy();
});
