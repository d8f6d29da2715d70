import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { sampleRow, sampleRows } from '../../testing/sample-inbox.ts';
import { composerStore } from '../conversation/composer-store.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { SidePanel } from './side-panel.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
  writingStore.forgetAll();
});

const sms = sampleRow({ conversationId: 'c-sms', channel: 'sms', textLimit: 765, language: 'de' });
const open = (id: string, prepare?: Parameters<typeof atWork>[2]): AtWork => {
  work = atWork(
    <>
      <ConversationPane conversationId={id} />
      <SidePanel conversationId={id} />
    </>,
    { rows: [...sampleRows(Date.now()), sms] },
    prepare,
  );
  return work;
};
const rowOf = async (name: string): Promise<HTMLElement> => {
  const title = (await screen.findAllByText(name, { selector: '.title' }))[0];
  return title?.closest('.resp') as HTMLElement;
};
const search = async (text: string): Promise<HTMLElement> => {
  const field = await screen.findByRole('searchbox', { name: 'Search responses' });
  fireEvent.change(field, { target: { value: text } });
  return field;
};
const menuOf = async (name: RegExp, item: RegExp): Promise<void> => {
  await work?.user.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);
  await work?.user.click(await screen.findByRole('menuitem', { name: item }));
};

test('what Agent Assist suggests stands on top; what is done with it is told once, and it can be put away', async () => {
  const { user, asked } = open('c-amara');
  const row = await rowOf('New lamp before the party');
  expect(row.className).toContain('resp-best');
  await user.click(within(row).getByRole('button', { name: 'Insert New lamp before the party' }));
  await waitFor(() =>
    expect(asked('suggestions.engage')).toEqual([
      { conversationId: 'c-amara', suggestionId: 's-r-lamp', how: 'inserted' },
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Put the suggestion New lamp before the party away' }));
  await waitFor(async () => expect((await rowOf('Held at the depot')).className).toContain('resp-best'));
  expect(asked('suggestions.engage')).toHaveLength(2);
});

test('without Agent Assist nothing is suggested and nothing is said of it', async () => {
  open('c-siobhan');
  await rowOf('Goodbye');
  expect(screen.queryByText('Suggested')).toBeNull();
});

test('a tag narrows to what has it; what narrows is taken off by keyboard', async () => {
  const { user, asked } = open('c-siobhan');
  await user.click(await screen.findByRole('button', { name: 'Narrow the list' }));
  await user.click(await screen.findByRole('menuitem', { name: /#money/ }));
  await waitFor(() =>
    expect(asked('responses.search').at(-1)).toMatchObject({
      text: '#money',
      filter: { tags: ['money'], language: null, fitting: false },
    }),
  );
  await waitFor(() => expect(document.querySelectorAll('.resp')).toHaveLength(3));
  const off = screen.getByRole('button', { name: 'Take off: #money' });
  off.focus();
  await user.keyboard('{Enter}');
  await rowOf('Goodbye');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('only what fits the channel leaves out what is too long for it and what it does not take', async () => {
  const { user } = open('c-sms');
  await search('r');
  const row = await rowOf('Returns, the whole policy');
  expect(within(row).getByText(/Longer than SMS allows: 1,838 \/ 765\./)).toBeTruthy();
  const send = within(row).getByRole('button', { name: /^Cannot send Returns, the whole policy: Longer than SMS/ });
  expect(send).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Narrow the list' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Fits SMS' }));
  await waitFor(() => expect(screen.queryByText('Returns, the whole policy')).toBeNull());
});

test('a search that nothing passes says that it was narrowed, and shows everything again', async () => {
  const { user } = open('c-sms');
  await search('policy');
  await user.click(await screen.findByRole('button', { name: 'Narrow the list' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Fits SMS' }));
  expect(await screen.findByText('Only what the list is narrowed to was searched.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  await rowOf('Returns, the whole policy');
});

test('a template says so, shows its parts, and is not inserted, neither by mouse nor by Enter', async () => {
  const { user } = open('c-lukas');
  const field = await search('Parcel on its way');
  const row = await rowOf('Parcel on its way');
  expect(within(row).getByText('Template')).toBeTruthy();
  expect(within(row).getByText('Follow the parcel · Change the day')).toBeTruthy();
  const insert = within(row).getByRole('button', { name: /^Cannot insert Parcel on its way: Sent as a template/ });
  expect(insert).toHaveProperty('disabled', true);
  field.focus();
  await user.keyboard('{Enter}');
  expect(composerStore.read('c-lukas').typed).toBe('');
});

test('files are counted, and those that do not go along are named', async () => {
  open('c-siobhan');
  await search('Care of the');
  const row = await rowOf('Care of the Ely lamp');
  expect(within(row).getByText('2 files')).toBeTruthy();
  expect(within(row).getByText('Sent along: ely-shade.jpg')).toBeTruthy();
  expect(within(row).getByText(/Not sent along.*ely-leaflet\.pdf/)).toBeTruthy();
});

test('a row in another language than the customer’s says so, and shows itself in theirs', async () => {
  const { user } = open('c-sms');
  await search('Sorry for');
  const row = await rowOf('Sorry for the wait');
  expect(within(row).getAllByText('English').length).toBeGreaterThan(0);
  await user.click(within(row).getByRole('button', { name: 'DE German' }));
  const german = await rowOf('Entschuldigung für die Wartezeit');
  await user.click(within(german).getByRole('button', { name: 'Insert Entschuldigung für die Wartezeit' }));
  expect(composerStore.read('c-sms').typed).toMatch(/^Es tut mir leid, dass Sie warten mussten/);
});

test('a library that could not be read is named with its reason and read again', async () => {
  const { user, asked } = open('c-siobhan');
  expect(await screen.findByText('Not read: Complaints and legal')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Not for this queue/ }));
  expect(await screen.findByText(/Missing: responses:library:view\./)).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Again' })[0] as HTMLElement);
  await waitFor(() => expect(asked('responses.sync')).toHaveLength(1));
});

test('reading shows how far it is, is stopped, and goes on', async () => {
  let state: 'running' | 'stopped' = 'running';
  const { user, asked, core } = open('c-siobhan', ({ handlers }) => {
    const { overview } = handlers.responses;
    handlers.responses.overview = async (input, call) => {
      const all = await overview(input, call);
      return { ...all, sync: { ...all.sync, state, done: 3, total: 9, read: 812 } };
    };
  });
  expect(await screen.findByText('Reading libraries: 3 of 9, 812 responses')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Libraries read' })).toHaveProperty('value', 3);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(asked('responses.stopSync')).toHaveLength(1));
  state = 'stopped';
  act(() => core.touch('responses'));
  expect(await screen.findByText(/^Stopped after 812\. The rest is as of/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(asked('responses.sync')).toHaveLength(1));
});

test('a shortcut that another has is said at its field, and nothing typed is lost', async () => {
  const { user, asked } = open('c-siobhan');
  await menuOf(/more for Courier trace opened/, /^Shortcut and tags/);
  const field = await screen.findByRole('textbox', { name: 'Shortcut' });
  await user.type(field, 'bye');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('“Goodbye” has this shortcut.')).toBeTruthy();
  expect(field).toHaveProperty('value', 'bye');
  await user.clear(field);
  await user.type(field, 'tr ace{Enter}');
  expect(await screen.findByText('At most 20 characters, without spaces, / and #.')).toBeTruthy();
  expect(asked('responses.label')).toHaveLength(1);
  await user.clear(field);
  await user.type(field, 'trc{Enter}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Shortcut' })).toBeNull());
  expect(asked('responses.label').at(-1)).toEqual({
    responseId: 'r-trace',
    shortcut: 'trc',
    tags: ['courier', 'parcel'],
  });
});

test('deleting asks in place; a refusal keeps the row and names the permission', async () => {
  const { user, core, asked } = open('c-siobhan');
  core.failNext('writing.removeFromLibrary', { kind: 'forbidden', permission: 'responses:response:delete' });
  await menuOf(/more for Ask for the postcode/i, /^Delete/);
  expect(await screen.findByText('Everybody who uses Delivery and tracking loses it.')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Keep it' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText(/Missing: responses:response:delete\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(asked('writing.removeFromLibrary')).toHaveLength(2));
  await waitFor(() => expect(screen.queryAllByText('Ask for the postcode')).toHaveLength(0));
});

test('what may not be changed has neither Edit nor Delete', async () => {
  const { user } = open('c-siobhan', ({ handlers }) => {
    const { overview } = handlers.responses;
    handlers.responses.overview = async (input, call) => ({
      ...(await overview(input, call)),
      may: { add: false, edit: false, remove: false },
    });
  });
  await user.click((await screen.findAllByRole('button', { name: /more for Goodbye/ }))[0] as HTMLElement);
  expect(await screen.findByRole('menuitem', { name: 'Copy text' })).toBeTruthy();
  expect(screen.queryByRole('menuitem', { name: 'Edit' })).toBeNull();
  expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
});

test('the choice keeps to its response while the list changes: Ctrl+Enter sends what was chosen', async () => {
  const { user, core, asked } = open('c-siobhan');
  const field = await search('');
  await rowOf('Goodbye');
  field.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(document.querySelector('.resp-chosen .title')?.textContent).toBe('Courier trace opened'));
  core.catalogue.unpin('r-wait');
  act(() => core.touch('responses'));
  await waitFor(() => expect(screen.queryByText('Sorry for the wait')).toBeNull());
  expect(document.querySelector('.resp-chosen .title')?.textContent).toBe('Courier trace opened');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked('sending.response')).toHaveLength(1));
  expect(asked('sending.response')[0]).toMatchObject({ responseId: 'r-trace' });
});

test('markup in a name or text stays text', async () => {
  open('c-siobhan');
  await search('onerror');
  const row = await rowOf('<img src=x onerror=alert(1)>');
  expect(row.querySelector('img, script')).toBeNull();
  expect(row.textContent).toContain('<script>alert(1)</script>');
});

test('Edit opens the form; a search without a match offers to write one of that name', async () => {
  const { user } = open('c-siobhan');
  await menuOf(/more for Goodbye/, /^Edit/);
  expect(writingStore.read()).toMatchObject({ responseId: 'r-bye', source: 'library', conversationId: 'c-siobhan' });
  writingStore.forgetAll();
  await search('gift wrap #money');
  await user.click(await screen.findByRole('button', { name: 'Write one' }));
  expect(writingStore.read()?.fields.name).toBe('gift wrap');
});

test('a search that fails says why and can be tried again', async () => {
  const { core } = open('c-siobhan');
  await rowOf('Goodbye');
  const { search: found } = core.handlers.responses;
  core.handlers.responses.search = () => Promise.reject(new Failed({ kind: 'timed-out', afterMs: 8000 }));
  core.failNext('responses.search', { kind: 'timed-out', afterMs: 8000 });
  await search('lamp');
  expect(await screen.findByText(/No answer for 8 s\./)).toBeTruthy();
  core.handlers.responses.search = found;
  fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
  await rowOf('New lamp before the party');
});
