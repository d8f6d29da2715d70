import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { SidePanel } from './side-panel.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
});

type Prepare = Parameters<typeof atWork>[2];
const open = (id: string | null = 'c-siobhan', prepare?: Prepare): AtWork => {
  work = atWork(
    <>
      <ConversationPane conversationId={id} />
      <SidePanel conversationId={id} />
    </>,
    {},
    prepare,
  );
  return work;
};
const rowOf = async (name: string): Promise<HTMLElement> => {
  const title = (await screen.findAllByText(name, { selector: '.title' }))[0];
  return title?.closest('.resp') as HTMLElement;
};
const box = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: /^Message to/ });

test('rows show the substituted text, their digit, their blanks, and two named buttons', async () => {
  open();
  const row = await rowOf('Photo from the courier');
  expect(within(row).getByText('2 blanks')).toBeTruthy();
  expect(within(row).getByRole('button', { name: 'Insert Photo from the courier' })).toBeTruthy();
  expect(within(row).getByRole('button', { name: 'Fill and send Photo from the courier' })).toBeTruthy();
  expect(within(row).getByRole('button', { name: '5, more for Photo from the courier' }).textContent).toBe('5');
  expect((await rowOf('Sorry for the wait')).textContent).toContain('I am sorry you had to wait, Amara.');
});

test('Insert puts the text at the caret and the focus into the composer', async () => {
  const { user } = open();
  const field = await box();
  await user.click(field);
  await user.keyboard('Hello. Bye.');
  field.setSelectionRange(6, 6);
  fireEvent.select(field);
  await user.click(await screen.findByRole('button', { name: 'Insert Anything else?' }));
  expect(field.value).toBe('Hello. Is there anything else that I can do for you today? Bye.');
  expect(document.activeElement).toBe(field);
  expect(field.selectionStart).toBe('Hello. Is there anything else that I can do for you today?'.length);
});

test('Insert of a response with blanks selects the first hole', async () => {
  const { user } = open();
  const field = await box();
  await user.click((await screen.findAllByRole('button', { name: 'Insert Photo from the courier' }))[0] as HTMLElement);
  expect(field.value).toMatch(/^The courier took a photo at /);
  expect(field.selectionStart).toBe('The courier took a photo at '.length);
  expect(field.selectionEnd).toBeGreaterThan(field.selectionStart);
});

test('one click sends, a double click sends once, the draft stays', async () => {
  const { user, asked } = open();
  const field = await box();
  await user.click(field);
  await user.keyboard('my draft');
  await user.dblClick(await screen.findByRole('button', { name: 'Send Voucher for the trouble' }));
  await waitFor(() => expect(asked('sending.response')).toHaveLength(1));
  expect(await screen.findByText(/added a £10 voucher/, { selector: '.bubble' })).toBeTruthy();
  expect(field.value).toBe('my draft');
  expect(asked('sending.response')).toHaveLength(1);
});

test('from the search field: letters find, arrows choose, Enter inserts, Ctrl+Enter sends', async () => {
  const { user, asked } = open();
  const field = await box();
  await rowOf('Goodbye');
  fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
  const search = screen.getByRole('searchbox', { name: 'Search responses' });
  expect(document.activeElement).toBe(search);
  await user.keyboard('trace');
  await waitFor(() => expect(document.querySelectorAll('.resp')).toHaveLength(2));
  expect(document.querySelector('.resp-chosen .title')?.textContent).toBe('Courier trace opened');
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.querySelector('.resp-chosen .title')?.textContent).toBe('Trace result: lost'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked('sending.response')).toHaveLength(1));
  expect(document.activeElement).toBe(search);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field.value).toMatch(/^The courier has confirmed/));
  expect(document.activeElement).toBe(field);
});

test('a search without a match says where was searched and how to go on', async () => {
  const { user, asked } = open();
  await user.type(await screen.findByRole('searchbox'), 'zzzz');
  expect(await screen.findByText('No response matches “zzzz”')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Search all libraries' }));
  await waitFor(() => expect(asked('responses.search').at(-1)).toMatchObject({ text: 'zzzz', scope: 'all' }));
  expect(await screen.findByText(/Every library was searched/)).toBeTruthy();
});

test('a library folds open and is read page by page', async () => {
  const { user, asked } = open();
  const library = await screen.findByRole('button', { name: /^Delivery and tracking/ });
  expect(library.getAttribute('aria-expanded')).toBe('false');
  await user.click(library);
  await waitFor(() => expect(asked('responses.list')).toHaveLength(1));
  expect(asked('responses.list')[0]).toMatchObject({ offset: 0, limit: 100 });
  expect((await screen.findAllByRole('button', { name: /^Insert Courier trace opened/ })).length).toBeGreaterThan(1);
});

test('a missing permission is named, and can be passed on', async () => {
  open('c-siobhan', (core) => {
    core.handlers.responses.overview = () =>
      Promise.reject(new Failed({ kind: 'forbidden', permission: 'responses:library:view' }));
  });
  expect(await screen.findByText('You lack responses:library:view')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy for your administrator' })).toBeTruthy();
});

test('a queue without libraries says so and offers the others', async () => {
  const { user } = open('c-siobhan', (core) => {
    const { overview } = core.handlers.responses;
    core.handlers.responses.overview = async (input, call) => {
      const all = await overview(input, call);
      const libraries = all.libraries.map((library) => ({ ...library, forQueue: false }));
      return { ...all, queueMode: 'None', pins: [], recents: [], libraries };
    };
  });
  expect(await screen.findByText('This queue allows no libraries')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all libraries' }));
  expect(await screen.findByRole('button', { name: /^Refunds/ })).toBeTruthy();
  expect(screen.queryByText('This queue allows no libraries')).toBeNull();
});

test('how far reading has come, and why it failed, stand at the foot', async () => {
  open('c-siobhan', (core) => {
    const { overview } = core.handlers.responses;
    core.handlers.responses.overview = async (input, call) => ({
      ...(await overview(input, call)),
      sync: { state: 'failed', done: 10, total: 20, read: 900, atMs: null, failure: { kind: 'upstream', status: 503 } },
    });
  });
  expect(await screen.findByText(/Not refreshed\. Genesys Cloud had a fault\./)).toBeTruthy();
  await work?.user.click(screen.getByRole('button', { name: 'Again' }));
  await waitFor(() => expect(work?.asked('responses.sync')).toHaveLength(1));
});

test('a row is pinned from its menu', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'More for Ask for the postcode' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Pin to 3/ }));
  await waitFor(() => expect(asked('responses.pin')).toHaveLength(1));
  expect(asked('responses.pin')[0]).toMatchObject({ conversationId: 'c-siobhan', digit: 3 });
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: '3, more for Ask for the postcode' })[0]?.textContent).toBe('3'),
  );
});

test('where the chat cannot be answered, nothing can be inserted or sent', async () => {
  open('c-mateo');
  const send = await screen.findByRole('button', {
    name: 'Cannot send Goodbye: this chat cannot be answered',
  });
  expect(send).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Insert Goodbye' })).toHaveProperty('disabled', true);
});

test('the profile shows the attributes as text; each can be copied', async () => {
  const { user, asked } = open('c-siobhan', (core) => {
    const { profile } = core.handlers.conversations;
    core.handlers.conversations.profile = async (input, call) => ({
      ...(await profile(input, call)),
      attributes: [{ key: 'order', value: '<img src=x onerror=alert(1)>' }],
    });
  });
  await user.click(await screen.findByRole('tab', { name: 'Profile' }));
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  expect(document.querySelector('.panel img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Copy order' }));
  await waitFor(() => expect(asked('app.copy')).toEqual([{ text: '<img src=x onerror=alert(1)>' }]));
});

test('there are no dead tabs', async () => {
  open();
  const tabs = await screen.findAllByRole('tab');
  expect(tabs.map((tab) => tab.getAttribute('aria-label'))).toEqual(['Responses', 'Profile', 'Wrap-up']);
});
