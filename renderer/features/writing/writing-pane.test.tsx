import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import { composerStore } from '../conversation/composer-store.ts';
import { WritingPane } from './writing-pane.tsx';
import { WritingSaid } from './writing-said.tsx';
import { type WritingDraft, writingStore } from './writing-store.ts';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  writingStore.forgetAll();
  composerStore.forgetAll();
});

const open = (draft: WritingDraft, prepare?: Parameters<typeof atWork>[2]): AtWork => {
  work = atWork(
    <>
      <WritingSaid />
      <WritingPane />
    </>,
    {},
    prepare,
  );
  act(() => writingStore.open(draft));
  return work;
};
const field = (name: string): Promise<HTMLInputElement> => screen.findByRole('textbox', { name });
const text = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Text' });
const save = async (): Promise<void> => work?.user.click(screen.getByRole('button', { name: /^Save/ }));

test('what was typed in the composer becomes one of mine; the name has the focus, and saving says so', async () => {
  const { user, asked } = open({ text: 'We deliver on {{day}}.', conversationId: 'c-amara' });
  await waitFor(async () => expect(document.activeElement).toBe(await field('Name')));
  await user.keyboard('Delivery day');
  await user.type(await field('Shortcut'), '/dd');
  await user.type(await field('Tags'), '#parcel, day');
  await save();
  expect(await screen.findByText('Saved: Delivery day')).toBeTruthy();
  expect(asked('writing.savePersonal')).toEqual([
    {
      responseId: null,
      name: 'Delivery day',
      text: 'We deliver on {{day}}.',
      tags: ['parcel', 'day'],
      shortcut: 'dd',
      language: null,
    },
  ]);
  expect(writingStore.read()).toBeNull();
});

test('the preview fills in this customer, and marks what stays blank', async () => {
  open({ text: 'Hello {{CUSTOMER_NAME}}, {{orderNumber}} is with {{who}}.', conversationId: 'c-amara' });
  const preview = await screen.findByRole('region', { name: 'Preview' });
  await waitFor(() => expect(preview.textContent).toContain('Hello Amara Okafor, 4471-2093 is with who.'));
  expect(within(preview).getByText('who').className).toBe('blank');
});

test('a name is put where the caret is; a blank can be named at once', async () => {
  const { user } = open({ text: 'Dear , bye', conversationId: 'c-amara' });
  const box = await text();
  box.focus();
  box.setSelectionRange(5, 5);
  await user.click(screen.getByRole('button', { name: 'Insert The customer’s name' }));
  await waitFor(() => expect(box.value).toBe('Dear {{CUSTOMER_NAME}}, bye'));
  await user.click(screen.getByRole('button', { name: 'Insert A blank to fill by hand' }));
  await waitFor(() => expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('what'));
});

test('the length stands for each channel, and says for which it is too long', async () => {
  open({ text: 'x'.repeat(912), conversationId: null });
  expect(await screen.findByText('Too long for SMS: 912 of 765')).toBeTruthy();
  expect(screen.getByText('Instagram 1,000')).toBeTruthy();
});

test('what is missing is said at its field, and nothing is asked of core', async () => {
  const { asked } = open({ conversationId: null });
  await field('Name');
  await save();
  expect(await screen.findByText('A name is needed.')).toBeTruthy();
  expect(screen.getByText('There is no text yet.')).toBeTruthy();
  expect(asked('writing.savePersonal')).toEqual([]);
});

test('a name that is taken is said at the name; a fault at the foot; both keep every letter', async () => {
  const { user, core } = open({ name: 'Left in the shed', text: 'Hello', conversationId: null });
  await field('Name');
  await save();
  expect(await screen.findByText('One of yours has this name already.')).toBeTruthy();
  await user.type(await field('Name'), ' 2');
  core.failNext('writing.savePersonal', { kind: 'unexpected', reference: 'ref-9' });
  await save();
  expect(await screen.findByText('Not saved.')).toBeTruthy();
  expect((await field('Name')).value).toBe('Left in the shed 2');
  expect((await text()).value).toBe('Hello');
});

test('Esc asks in place; staying keeps what was typed, letting go closes', async () => {
  const { user } = open({ text: 'Hello', conversationId: null });
  await field('Name');
  await user.keyboard('{Escape}');
  const stay = await screen.findByRole('button', { name: 'Keep writing' });
  await waitFor(() => expect(document.activeElement).toBe(stay));
  await user.click(stay);
  expect((await text()).value).toBe('Hello');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Let it go' }));
  expect(writingStore.read()).toBeNull();
});

test('one of the library is read anew, and what only I see of it is kept beside it', async () => {
  const { user, asked } = open({ responseId: 'r-trace', source: 'library', conversationId: null });
  const box = await text();
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect((await field('Tags')).value).toBe('courier parcel');
  await user.type(box, ' Soon.');
  await user.type(await field('Shortcut'), 'trc');
  await save();
  await waitFor(() => expect(writingStore.read()).toBeNull());
  expect(asked('writing.saveToLibrary')).toEqual([
    expect.objectContaining({ responseId: 'r-trace', libraryId: 'lib-delivery', version: 3 }),
  ]);
  expect(asked('responses.label')).toEqual([{ responseId: 'r-trace', shortcut: 'trc', tags: ['courier', 'parcel'] }]);
});

test('saved to the library but the shortcut refused: it says both, and saving again makes no second one', async () => {
  const { user, asked } = open({ name: 'Brand new', text: 'Hello', conversationId: null });
  await user.click(await screen.findByRole('button', { name: /Where to/ }));
  await user.click(await screen.findByRole('option', { name: 'Refunds' }));
  await user.type(await field('Shortcut'), 'bye');
  await save();
  expect(await screen.findByText('The response is saved. Its shortcut and tags are not.')).toBeTruthy();
  expect(screen.getByText('“Goodbye” has this shortcut.')).toBeTruthy();
  await user.type(await field('Shortcut'), '2');
  await save();
  await waitFor(() => expect(writingStore.read()).toBeNull());
  expect(asked('writing.saveToLibrary')).toHaveLength(1);
  expect(asked('responses.label')).toHaveLength(2);
});

test('who may not write to libraries is told which permission is missing', async () => {
  open({ conversationId: null }, ({ handlers }) => {
    const { overview } = handlers.responses;
    handlers.responses.overview = async (input, call) => ({
      ...(await overview(input, call)),
      may: { add: false, edit: false, remove: false },
    });
  });
  expect(await screen.findByText(/Missing: responses:response:add/)).toBeTruthy();
});

test('a response that cannot be read says why and is read again', async () => {
  const { user } = open({ responseId: 'r-trace', source: 'library', conversationId: null }, (core) =>
    core.failNext('writing.source', { kind: 'offline' }),
  );
  expect(await screen.findByText(/no line to Genesys Cloud/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Read again' }));
  expect((await text()).value).toMatch(/^I have opened an urgent trace/);
});

async function conflict(): Promise<AtWork> {
  const at = open({ responseId: 'r-else', source: 'library', conversationId: null });
  const box = await text();
  await at.user.type(box, ' Really?');
  const recipe = at.core.catalogue.find('r-else');
  if (!recipe) throw new Error('the sample has this response');
  at.core.catalogue.put({ ...recipe, text: 'Is there nothing else?' });
  await save();
  await screen.findByText('Somebody saved this response while you were writing.');
  return at;
}

test('a version conflict shows both with what differs marked; going back keeps what was typed', async () => {
  const { user } = await conflict();
  const theirs = screen.getByRole('region', { name: 'Theirs, version 4' });
  expect(theirs.textContent).toContain('Is there nothing else?');
  expect(within(theirs).getByText('nothing').tagName).toBe('DEL');
  const back = screen.getByRole('button', { name: 'Back to editing' });
  await waitFor(() => expect(document.activeElement).toBe(back));
  await user.click(back);
  expect((await text()).value).toMatch(/today\? Really\?$/);
});

test('Keep mine saves over theirs knowingly', async () => {
  const { user, asked } = await conflict();
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(writingStore.read()).toBeNull());
  expect(asked('writing.saveToLibrary').map((input) => (input as { version: number }).version)).toEqual([3, 4]);
});

test('Take theirs puts their words into the fields and saves nothing', async () => {
  const { user, asked } = await conflict();
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect((await text()).value).toBe('Is there nothing else?');
  expect(asked('writing.saveToLibrary')).toHaveLength(1);
});

test('the one who keeps theirs meanwhile again is compared again', async () => {
  const { user, core } = await conflict();
  const recipe = core.catalogue.find('r-else');
  if (recipe) core.catalogue.put({ ...recipe, text: 'Third words.' });
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(await screen.findByRole('region', { name: 'Theirs, version 5' })).toBeTruthy();
  expect(writingStore.read()?.fields.text).toMatch(/Really\?$/);
});

test('the focus goes back to where it came from', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  const { user } = open({ conversationId: null, opener: button });
  await field('Name');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement).toBe(button));
  button.remove();
});
