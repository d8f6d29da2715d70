import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { sampleRow } from '../../testing/sample-inbox.ts';
import { composerStore } from './composer-store.ts';
import { ConversationPane } from './conversation-pane.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
});

const open = (
  id = 'c-amara',
  options: Parameters<typeof atWork>[1] = {},
  prepare?: Parameters<typeof atWork>[2],
): AtWork => {
  work = atWork(<ConversationPane conversationId={id} />, options, prepare);
  return work;
};
const field = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: /^Message to/ });
const ready = async (text: string): Promise<HTMLTextAreaElement> => {
  const box = await field();
  await waitFor(() => expect(box.value).toBe(text));
  return box;
};
const pinsThere = async (asked: AtWork['asked']): Promise<void> => {
  await waitFor(() => expect(asked('responses.overview').length).toBeGreaterThan(0));
  await act(async () => {});
};
const amarasDraft = 'I have just spoken with the courier, Amara, and they will';

test('the log shows every state in words, the bot folded, the oldest unanswered words marked', async () => {
  open();
  const log = await screen.findByRole('log', { name: 'Conversation with Amara Okafor' });
  expect(await within(log).findByText(/^Being checked/)).toBeTruthy();
  expect(within(log).getByText('Not sent.')).toBeTruthy();
  expect(within(log).getByText(/^Unanswered since/)).toBeTruthy();
  expect(within(log).getByText('Delivered')).toBeTruthy();
  expect(within(log).getByText('Jana Novák joined', { exact: false })).toBeTruthy();
  const fold = within(log).getByRole('button', { name: /^Ava, bot/ });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(within(log).queryByText('Yes')).toBeNull();
  await work?.user.click(fold);
  expect(within(log).getAllByText('Yes').length).toBeGreaterThan(0);
  expect(within(log).getByRole('list', { name: 'Offered answers' })).toBeTruthy();
});

test('a new message is announced with its sender and leaves the focus where it is; old ones are not', async () => {
  const { core, user } = open();
  const box = await ready(amarasDraft);
  await user.click(box);
  const said = document.querySelector('[data-announcements]');
  expect(said?.textContent).toBe('');
  act(() => core.conversations.customerSays('c-amara', 'Please <b>hurry</b>'));
  await waitFor(() => expect(said?.textContent).toBe('Amara Okafor: Please <b>hurry</b>'));
  expect(document.activeElement).toBe(box);
  expect(document.querySelector('.bubble b')).toBeNull();
});

test('Enter sends one command with one attempt id, and the text leaves once it is recorded', async () => {
  const { user, asked } = open('c-siobhan');
  const box = await ready('');
  await user.click(box);
  await user.keyboard('On its way{Shift>}{Enter}{/Shift}now');
  expect(box.value).toBe('On its way\nnow');
  fireEvent.keyDown(box, { key: 'Enter' });
  fireEvent.keyDown(box, { key: 'Enter', repeat: true });
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() => expect(box.value).toBe(''));
  expect(asked('sending.text')).toEqual([
    { attemptId: expect.stringMatching(/^[0-9a-f-]{36}$/), conversationId: 'c-siobhan', text: 'On its way\nnow' },
  ]);
  expect(document.activeElement).toBe(box);
  expect(await screen.findByText('On its way now', { collapseWhitespace: true })).toBeTruthy();
});

test('a refused send keeps the text and the focus, and says why in place', async () => {
  const { core, user, asked } = open();
  const box = await ready(amarasDraft);
  core.failNext('sending.text', { kind: 'conflict', what: 'not-connected' });
  await user.click(box);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/This chat is not connected/)).toBeTruthy();
  expect(box.value).toBe(amarasDraft);
  expect(document.activeElement).toBe(box);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(box.value).toBe(''));
  const ids = asked('sending.text').map((input) => (input as { attemptId: string }).attemptId);
  expect(new Set(ids).size).toBe(2);
  expect(screen.queryByText(/This chat is not connected/)).toBeNull();
});

test('Enter that ends an input method’s composition does not send', async () => {
  const { user, asked } = open();
  const box = await ready(amarasDraft);
  await user.click(box);
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
  await act(async () => {});
  expect(asked('sending.text')).toEqual([]);
});

test('too long a text cannot be sent, with the reason beside the button', async () => {
  const rows = [sampleRow({ conversationId: 'c-sms', channel: 'sms', textLimit: 5 })];
  const { user, asked } = open('c-sms', { rows });
  const box = await ready('');
  await user.click(box);
  await user.keyboard('123456{Enter}');
  expect(screen.getByText('Longer than SMS allows: 6 of 5')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
  expect(asked('sending.text')).toEqual([]);
});

test('what is typed is kept, and is there again in another pane', async () => {
  const { user, asked } = open('c-siobhan');
  const box = await ready('');
  await user.click(box);
  await user.keyboard('half a sen');
  await waitFor(() =>
    expect(asked('conversations.keepDraft').at(-1)).toEqual({ conversationId: 'c-siobhan', text: 'half a sen' }),
  );
  work?.leave();
  open('c-siobhan');
  expect((await field()).value).toBe('half a sen');
});

test('Tab goes from hole to hole while the text has some, then on', async () => {
  const { user } = open('c-siobhan');
  const box = await ready('');
  await user.click(box);
  fireEvent.change(box, { target: { value: 'On {{day}} at {{time}}.' } });
  box.setSelectionRange(0, 0);
  await user.keyboard('{Tab}');
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{day}}');
  await user.keyboard('{Tab}');
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{time}}');
  await user.keyboard('{Tab}');
  expect(document.activeElement).not.toBe(box);
});

test('typing is told to the customer, not with every letter', async () => {
  const { user, asked } = open('c-siobhan');
  await user.click(await ready(''));
  await user.keyboard('abcdef');
  await waitFor(() => expect(asked('conversations.typing')).toHaveLength(1));
});

test('an alerting chat offers Accept and Decline instead of the composer; accepting gives the composer the focus', async () => {
  const { user } = open('c-mateo');
  const accept = await screen.findByRole('button', { name: 'Accept' });
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(accept);
  const box = await field();
  await waitFor(() => expect(document.activeElement).toBe(box));
});

test('where nothing can be written, the reason stands in the composer’s place', async () => {
  const rows = [sampleRow({ conversationId: 'c-closed', writable: false, readOnlyReason: 'permission' })];
  open('c-closed', { rows });
  expect(await screen.findByText(/Missing: conversation:message:create/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('End asks at the button, and the wrap-up follows', async () => {
  const { user, asked } = open('c-siobhan');
  await ready('');
  act(() => screen.getByRole('button', { name: 'End' }).focus());
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: /^End the chat with/ });
  expect(within(dialog).getByText(/cannot reopen/)).toBeTruthy();
  expect(asked('conversations.end')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'End the chat' }));
  expect(await screen.findByRole('form', { name: /^Wrap up the chat with/ })).toBeTruthy();
});

test('a required code is asked for before core is, then goes along with the notes', async () => {
  const { user, asked } = open('c-chiara');
  const finish = await screen.findByRole('button', { name: 'Finish' });
  await screen.findByRole('radio', { name: 'Refund given' });
  await user.click(finish);
  expect(screen.getByRole('alert').textContent).toBe('Choose a code');
  expect(asked('conversations.wrapUp')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Refund given' }));
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'calm');
  await user.click(finish);
  await waitFor(() =>
    expect(asked('conversations.wrapUp')).toEqual([{ conversationId: 'c-chiara', codeId: 'w-3', notes: 'calm' }]),
  );
});

test('a failed message can be tried again, under a new attempt id, and thrown away', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(asked('sending.retry')).toHaveLength(1));
  const [input] = asked('sending.retry') as { attemptId: string; newAttemptId: string }[];
  expect(input?.newAttemptId).not.toBe(input?.attemptId);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull());
});

test('Alt+digit sends the pin without touching the draft; held down it is still one', async () => {
  const { asked } = open();
  const box = await ready(amarasDraft);
  await pinsThere(asked);
  for (const repeat of [false, true, true]) fireEvent.keyDown(box, { key: '1', code: 'Digit1', altKey: true, repeat });
  await waitFor(() => expect(asked('sending.response')).toHaveLength(1));
  expect(await screen.findByText('I am sorry you had to wait, Amara. I am back with you now.')).toBeTruthy();
  expect(box.value).toBe(amarasDraft);
  expect(asked('sending.response')).toHaveLength(1);
});

test('a pin with blanks opens them; Send waits for all of them, Esc gives the untouched draft back', async () => {
  const { user, asked } = open();
  const box = await ready(amarasDraft);
  await pinsThere(asked);
  fireEvent.keyDown(box, { key: '5', code: 'Digit5', altKey: true });
  const form = await screen.findByRole('form', { name: 'Fill the blanks' });
  const [first, second] = within(form).getAllByRole('textbox') as HTMLInputElement[];
  expect(document.activeElement).toBe(first);
  expect(screen.getByText(`Your draft is kept: “${amarasDraft}”`)).toBeTruthy();
  await user.keyboard('11:42{Enter}');
  expect(document.activeElement).toBe(second);
  expect(within(form).getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
  await user.keyboard('{Escape}');
  const back = await field();
  expect([back.value, document.activeElement === back]).toEqual([amarasDraft, true]);
  expect(asked('sending.response')).toEqual([]);

  fireEvent.keyDown(back, { key: '5', code: 'Digit5', altKey: true });
  const again = await screen.findByRole('form', { name: 'Fill the blanks' });
  const [kept, next] = within(again).getAllByRole('textbox') as HTMLInputElement[];
  expect([kept?.value, document.activeElement === next]).toEqual(['11:42', true]);
  await user.keyboard('a door{Enter}');
  await waitFor(() => expect(asked('sending.response')).toHaveLength(1));
  const [sent] = asked('sending.response') as { values: Record<string, string> }[];
  expect(Object.values(sent?.values ?? {})).toEqual(['11:42', 'a door']);
  await waitFor(() => expect(again.isConnected).toBe(false));
  expect((await field()).value).toBe(amarasDraft);
});

test('a send that core refuses for a blank opens the blanks', async () => {
  const { core, asked } = open('c-amara', {}, (made) => {
    const { render } = made.handlers.responses;
    made.handlers.responses.render = async (input, call) => ({
      ...(await render(input, call)),
      text: 'It comes on {{date}}.',
      spans: [{ start: 12, end: 20, id: 'date', blank: true }],
      blanks: [{ id: 'date', label: 'date', last: null }],
    });
  });
  const box = await ready(amarasDraft);
  await pinsThere(asked);
  core.failNext('sending.response', { kind: 'invalid', issues: [{ path: 'values.date', message: 'blank' }] });
  fireEvent.keyDown(box, { key: '2', code: 'Digit2', altKey: true });
  const form = await screen.findByRole('form', { name: 'Fill the blanks' });
  expect(within(form).getByRole('textbox', { name: 'date, 1 of 1' })).toBe(document.activeElement);
  expect(asked('sending.response')).toHaveLength(1);
});

test('/ opens the responses at the caret; Enter puts one in place of what was typed', async () => {
  const { user } = open('c-siobhan');
  const box = await ready('');
  await user.click(box);
  await user.keyboard('Well /goodb');
  const list = await screen.findByRole('listbox', { name: 'Responses for “goodb”' });
  await waitFor(() =>
    expect(
      within(list)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['1Goodbye']),
  );
  expect(box.getAttribute('aria-activedescendant')).toBe(within(list).getByRole('option').id);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(box.value).toMatch(/^Well Thank you for writing/));
  expect(document.activeElement).toBe(box);
});

test('an unknown /word is never sent to the customer', async () => {
  const { user, asked } = open('c-siobhan');
  const box = await ready('');
  await user.click(box);
  await user.keyboard('/zzzz');
  expect(await screen.findByText('No response matches “zzzz”.')).toBeTruthy();
  await user.keyboard('{Enter}');
  await act(async () => {});
  expect(asked('sending.text')).toEqual([]);
  expect(box.value).toBe('/zzzz');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  expect(document.activeElement).toBe(box);
});

test('a link is opened by core only, and a refusal is said in words', async () => {
  const { core, user, asked } = open('c-siobhan');
  await ready('');
  core.failNext('app.openLink', { kind: 'invalid', issues: [{ path: 'url', message: 'host' }] });
  act(() => core.conversations.customerSays('c-siobhan', 'Look: https://shop.example/a and javascript:alert(1)'));
  const link = await screen.findByRole('button', { name: 'https://shop.example/a' });
  expect(document.querySelector('.log a')).toBeNull();
  await user.click(link);
  expect(await screen.findByText(/not on the list of allowed sites/)).toBeTruthy();
  expect(asked('app.openLink')).toEqual([{ url: 'https://shop.example/a' }]);
});

test('even a fault of the app’s own leaves the text', async () => {
  const { core, user } = open();
  const box = await ready(amarasDraft);
  core.failNext('sending.text', { kind: 'unexpected', reference: 'r-1' });
  await user.click(box);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/fault of its own/)).toBeTruthy();
  expect(box.value).toBe(amarasDraft);
});
