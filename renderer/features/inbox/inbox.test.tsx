import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openedConversation } from '../../app/selection.ts';
import { createSampleCore } from '../../testing/sample-core.ts';
import { manyRows, sampleRow } from '../../testing/sample-inbox.ts';
import { show } from '../../testing/show.tsx';
import { Inbox } from './inbox.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const names = (): string[] => [...document.querySelectorAll('.inbox-item .name')].map((one) => one.textContent ?? '');
const rows = () => [
  sampleRow({ conversationId: 'c-a', name: 'Ada', unanswered: 1, unansweredSinceMs: Date.now() - 300_000 }),
  sampleRow({ conversationId: 'c-b', name: 'Ben', unanswered: 2, unansweredSinceMs: Date.now() - 100_000 }),
  sampleRow({ conversationId: 'c-c', name: 'Cyd', unanswered: 1, unansweredSinceMs: Date.now() - 10_000 }),
];

test('cards stand in sections with counts, and the wait has a word beside its clock', async () => {
  show(<Inbox practice={false} />);
  const head = await screen.findByRole('heading', { name: /Waiting for me/ });
  expect(head.textContent).toBe('Waiting for me3');
  expect(names()).toEqual([
    'Mateo Rivas',
    'Amara Okafor',
    'Lukas Brandt',
    '佐藤 美咲',
    'Siobhán Walsh',
    'Rohan Mehta',
    'Chiara Conti',
  ]);
  const amara = screen.getByRole('button', { name: /Amara Okafor/ });
  expect(within(amara).getByText('Overdue')).toBeTruthy();
  expect(within(amara).getByRole('img', { name: '3 unanswered' })).toBeTruthy();
  expect(within(amara).getByRole('img', { name: 'Authenticated' })).toBeTruthy();
  expect(within(screen.getByRole('button', { name: /Lukas/ })).getByText('Due')).toBeTruthy();
});

test('one Tab stop, arrows move inside, Home and End jump, Enter opens', async () => {
  const { user } = show(<Inbox practice={false} />, { rows: rows() });
  const card = await screen.findByRole('button', { name: /Ada/ });
  expect(screen.getAllByRole('button', { name: /Ada|Ben|Cyd/ }).filter((one) => one.tabIndex === 0)).toEqual([card]);
  act(() => card.focus());
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ben'));
  await user.keyboard('{End}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Cyd'));
  await user.keyboard('{Home}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ada'));
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ben'));
  await user.keyboard('{Enter}');
  expect(openedConversation()).toBe('c-b');
  expect(screen.getByRole('button', { name: /Ben/ }).getAttribute('aria-current')).toBe('true');
});

test('the order holds while the pointer is inside and is made anew when it leaves', async () => {
  const { core } = show(<Inbox practice={false} />, { rows: rows() });
  await screen.findByRole('button', { name: /Ada/ });
  const inside = document.querySelector('.inbox-hold') as HTMLElement;
  fireEvent.pointerEnter(inside);
  const cyd = core.conversations.find('c-c');
  act(() => core.conversations.put({ ...cyd, unansweredSinceMs: Date.now() - 900_000 }));
  await waitFor(() => expect(screen.getByRole('button', { name: /Cyd/ }).textContent).toContain('15:0'));
  expect(names()).toEqual(['Ada', 'Ben', 'Cyd']);
  fireEvent.pointerLeave(inside);
  await waitFor(() => expect(names()).toEqual(['Cyd', 'Ada', 'Ben']));
});

test('accepting opens the conversation; in an empty list the very first press is heard', async () => {
  const { user } = show(<Inbox practice={false} />);
  await user.click(await screen.findByRole('button', { name: 'Accept Mateo Rivas' }));
  await waitFor(() => expect(openedConversation()).toBe('c-mateo'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept Mateo Rivas' })).toBeNull());
});

test('a card that slides under a resting pointer is not pressed by it, and does not look so; keys are heard at once', async () => {
  const { core, user } = show(<Inbox practice={false} />, { rows: rows() });
  const accepted = () => core.calls.filter((call) => call.method === 'conversations.accept').length;
  await screen.findByRole('button', { name: /Ada/ });
  const ring = (id: string, name: string): void =>
    core.conversations.put(
      sampleRow({ conversationId: id, name, section: 'alerting', alerting: { sinceMs: Date.now(), untilMs: null } }),
    );
  act(() => ring('c-eve', 'Eve'));
  const accept = await screen.findByRole('button', { name: 'Accept Eve' });
  fireEvent.pointerDown(accept, { button: 0, pointerType: 'mouse', pointerId: 1 });
  expect(accept.hasAttribute('data-pressed')).toBe(false);
  fireEvent.pointerUp(accept, { button: 0, pointerType: 'mouse', pointerId: 1 });
  fireEvent.click(accept, { detail: 1 });
  expect(accepted()).toBe(0);
  act(() => accept.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(openedConversation()).toBe('c-eve'));
  act(() => ring('c-fay', 'Fay'));
  const next = await screen.findByRole('button', { name: 'Accept Fay' });
  fireEvent.pointerMove(next, { clientX: 20, clientY: 30 });
  await user.click(next);
  await waitFor(() => expect(openedConversation()).toBe('c-fay'));
});

test('accepting does not take the chat away from somebody who has gone on typing', async () => {
  const core = createSampleCore();
  const { accept } = core.handlers.conversations;
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  core.handlers.conversations.accept = async (input, call) => {
    await promise;
    return accept(input, call);
  };
  const { user } = show(
    <>
      <Inbox practice={false} />
      <textarea aria-label="answer" />
    </>,
    core,
  );
  await user.click(await screen.findByRole('button', { name: 'Accept Mateo Rivas' }));
  await user.type(screen.getByLabelText('answer'), 'hello');
  act(() => answer());
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept Mateo Rivas' })).toBeNull());
  expect(openedConversation()).toBeNull();
});

test('declining takes the card away; a refusal is said on the card', async () => {
  const { core, user } = show(<Inbox practice={false} />);
  const decline = await screen.findByRole('button', { name: 'Decline Mateo Rivas' });
  core.failNext('conversations.decline', { kind: 'conflict', what: 'not-mine', by: 'Mara' });
  await user.click(decline);
  expect((await screen.findByText('Not declined.')).parentElement?.textContent).toContain('Mara already has it.');
  await user.click(decline);
  await waitFor(() => expect(screen.queryByText('Mateo Rivas')).toBeNull());
});

test('Alt+arrows and Ctrl+digit switch from anywhere, Ctrl+J goes to who waits longest', async () => {
  const { user } = show(<Inbox practice={false} />);
  await screen.findByRole('button', { name: /Amara/ });
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(openedConversation()).toBe('c-amara');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(openedConversation()).toBe('c-lukas');
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  expect(openedConversation()).toBe('c-chiara');
  await user.keyboard('{Control>}[Digit3]{/Control}');
  expect(openedConversation()).toBe('c-misaki');
  await user.keyboard('{Control>}j{/Control}');
  expect(openedConversation()).toBe('c-amara');
});

test('a thousand conversations draw only what is in sight', async () => {
  show(<Inbox practice={false} />, { rows: manyRows(1000, Date.now()) });
  await screen.findByText('Customer 1000');
  expect(document.querySelectorAll('[data-card]').length).toBeLessThan(40);
  expect(screen.getByRole('heading', { name: /Waiting for me/ }).textContent).toContain('1000');
});

test('an empty inbox says why and offers the way out', async () => {
  const { user, core } = show(<Inbox practice={false} />, {
    rows: [],
    presence: { onQueue: false, routingStatus: 'OFF_QUEUE' },
  });
  expect(await screen.findByText('You are off queue, so no chat can reach you.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on queue' }));
  expect(await screen.findByText('You are on queue. The next chat rings here.')).toBeTruthy();
  expect(core.calls.some((call) => call.method === 'presence.setOnQueue')).toBe(true);
});

test('what was open before a restart and is gone is let go', async () => {
  const { openConversation } = await import('../../app/selection.ts');
  openConversation('c-long-gone');
  const { core } = show(<Inbox practice={false} />, { rows: rows() });
  await waitFor(() => expect(openedConversation()).toBeNull());
  act(() => openConversation('c-a'));
  act(() => core.conversations.remove('c-a'));
  await waitFor(() => expect(names()).toEqual(['Ben', 'Cyd']));
  expect(openedConversation()).toBe('c-a');
});

test('who is not responding is told so, and one press brings back onto the queue', async () => {
  const { user, core } = show(<Inbox practice={false} />, { presence: { routingStatus: 'NOT_RESPONDING' } });
  expect(await screen.findByText('Not responding.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back on queue' }));
  await waitFor(() =>
    expect(core.calls.filter((call) => call.method === 'presence.setOnQueue').map((call) => call.input)).toEqual([
      { on: false },
      { on: true },
    ]),
  );
  await waitFor(() => expect(screen.queryByText('Not responding.')).toBeNull());
});

test('the foot shows presence, time and chats, and changes both', async () => {
  const { user, core } = show(<Inbox practice={false} />);
  const foot = await screen.findByRole('button', { name: /^Your presence, On queue/ });
  expect(foot.textContent).toContain('2 h 14');
  expect(screen.getByText('6 of 8 chats')).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: 'On queue' }));
  await screen.findByRole('button', { name: /^Your presence, Available/ });
  await user.click(screen.getByRole('button', { name: /^Your presence, Available/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Meal' }));
  await screen.findByRole('button', { name: /^Your presence, Meal/ });
  expect(core.calls.filter((call) => call.method === 'presence.set').map((call) => call.input)).toEqual([
    { definitionId: 'p-meal' },
  ]);
});
