import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { AtWork } from '../../testing/at-work.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { composerStore } from './composer-store.ts';
import { activeRow, atComposer, response, rowsFor, said, serve, shelf } from './picker-rig.tsx';

let work: AtWork | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  work?.leave();
  composerStore.forgetAll();
  writingStore.leave();
});
const open = async (...args: Parameters<typeof atComposer>) => {
  const opened = await atComposer(...args);
  work = opened;
  return opened;
};
const key = (box: HTMLElement, name: string, more: object = {}): boolean =>
  fireEvent.keyDown(box, { key: name, ...more });
const settled = (): Promise<void> => act(async () => {});
const sent = (one: AtWork): unknown[] =>
  one.asked('sending.response').map((input) => (input as { responseId: string }).responseId);

test('without a word: pinned, then recent, each once; the arrows, Home, End and the page keys choose', async () => {
  const { user, box } = await open();
  await user.keyboard('/');
  expect(await rowsFor('')).toEqual(shelf.slice(0, 4).map(({ name }) => name));
  expect(activeRow(box)).toBe('Courier trace opened');
  key(box, 'ArrowDown');
  expect(activeRow(box)).toBe('Trace result: lost');
  key(box, 'End');
  expect(activeRow(box)).toBe('03.2 Refund to the card');
  key(box, 'ArrowDown', { repeat: true });
  expect(activeRow(box)).toBe('Courier trace opened');
  key(box, 'PageDown');
  expect(activeRow(box)).toBe('03.2 Refund to the card');
  key(box, 'PageUp');
  expect(activeRow(box)).toBe('Courier trace opened');
  key(box, 'ArrowUp');
  key(box, 'Home');
  expect(activeRow(box)).toBe('Courier trace opened');
  expect(box.value).toBe('/');
});

test('a query of several words goes on finding, and is what is taken out', async () => {
  const { user, box } = await open();
  await user.keyboard('Well, /courier trace');
  expect(await rowsFor('courier trace')).toEqual(['Courier trace opened']);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(box.value).toBe('Well, I have opened a trace, Amara.'));
  expect(document.activeElement).toBe(box);
  expect(said()).toContain('Inserted: Courier trace opened');
});

test('Enter that follows by mistake at once does not send what was just put in; a later one does', async () => {
  const one = await open();
  await one.user.keyboard('/goodb');
  await rowsFor('goodb');
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  key(one.box, 'Enter');
  await waitFor(() => expect(one.box.value).toBe('Goodbye, Amara.'));
  key(one.box, 'Enter');
  await settled();
  expect(one.asked('sending.text')).toEqual([]);
  key(one.box, 'End');
  key(one.box, 'Enter');
  await waitFor(() => expect(one.asked('sending.text')).toHaveLength(1));
});

test('Ctrl+Enter sends at once, once, and leaves the rest of the draft', async () => {
  const one = await open();
  await one.user.keyboard('Well, /lost');
  await rowsFor('lost');
  for (const repeat of [false, false, true]) key(one.box, 'Enter', { ctrlKey: true, repeat });
  await waitFor(() => expect(one.box.value).toBe('Well, '));
  expect(sent(one)).toEqual(['lost']);
  expect(await screen.findByText('The parcel is lost.')).toBeTruthy();
  expect(one.asked('sending.text')).toEqual([]);
});

test('a send that core refuses leaves everything as it was typed', async () => {
  const { core, user, box } = await open();
  await user.keyboard('Well, /goodb');
  await rowsFor('goodb');
  core.failNext('sending.response', { kind: 'conflict', what: 'not-connected' });
  key(box, 'Enter', { metaKey: true });
  expect(await screen.findByText(/This chat is not connected/)).toBeTruthy();
  expect(box.value).toBe('Well, /goodb');
  expect(activeRow(box)).toBe('Goodbye');
});

test('Shift+Enter puts one in and stays for the next; Esc takes the asking words out then', async () => {
  const { user, box } = await open();
  await user.keyboard('Hello. /trace');
  await rowsFor('trace');
  key(box, 'Enter', { shiftKey: true });
  key(box, 'Enter', { shiftKey: true, repeat: true });
  await waitFor(() => expect(box.value).toBe('Hello. I have opened a trace, Amara. /trace'));
  expect(box.selectionStart).toBe(box.value.length);
  expect(activeRow(box)).toBe('Trace result: lost');
  key(box, 'Enter', { shiftKey: true });
  await waitFor(() => expect(box.value).toBe('Hello. I have opened a trace, Amara. The parcel is lost. /trace'));
  key(box, 'Enter', { shiftKey: true });
  await waitFor(() => expect(box.value).toContain('It is in {{town}} until {{day}}. /trace'));
  key(box, 'Escape');
  await waitFor(() => expect(box.value).not.toContain('/trace'));
  expect(screen.queryByRole('listbox')).toBeNull();
  await waitFor(() => expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{town}}'));
});

test('Esc closes and leaves what was typed; Tab inserts, Ctrl+Z takes it back', async () => {
  const { user, box } = await open();
  await user.keyboard('/goodb');
  await rowsFor('goodb');
  key(box, 'Escape');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box.value).toBe('/goodb');
  await user.keyboard('y');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.clear(box);
  await user.keyboard('Well /goodb');
  await rowsFor('goodb');
  key(box, 'Tab');
  await waitFor(() => expect(box.value).toBe('Well Goodbye, Amara.'));
  key(box, 'z', { ctrlKey: true });
  await waitFor(() => expect(box.value).toBe('Well /goodb'));
});

test('an input method’s keys belong to it', async () => {
  const { user, box, asked } = await open();
  await user.keyboard('/goodb');
  await rowsFor('goodb');
  for (const sign of [{ isComposing: true }, { keyCode: 229 }])
    for (const name of ['Enter', 'Tab', 'Escape', 'ArrowDown', '1']) key(box, name, sign);
  await settled();
  expect([box.value, asked('sending.response')]).toEqual(['/goodb', []]);
  expect(screen.getByRole('listbox')).toBeTruthy();
});

test('what is shown for the letters before is never acted on', async () => {
  let answer: (() => void) | undefined;
  const { user, box, asked } = await open((core) => {
    serve(core, shelf);
    const { search } = core.handlers.responses;
    core.handlers.responses.search = async (input, call) => {
      if (input.text === 'goodb') await new Promise<void>((done) => (answer = done));
      return search(input, call);
    };
  });
  await user.keyboard('/go');
  await rowsFor('go');
  await user.keyboard('odb');
  await waitFor(() => expect(answer).toBeTruthy());
  for (const more of [{}, { ctrlKey: true }, { shiftKey: true }]) key(box, 'Enter', more);
  key(box, 'Tab');
  key(box, '1', { altKey: true, code: 'Digit1' });
  await settled();
  expect([box.value, asked('sending.response'), asked('sending.text')]).toEqual(['/goodb', [], []]);
  await act(async () => answer?.());
  await rowsFor('goodb');
  key(box, 'Enter');
  await waitFor(() => expect(box.value).toBe('Goodbye, Amara.'));
});

test('nothing found: said, the other libraries and a new response are offered, and Enter sends nothing', async () => {
  const one = await open((core) => {
    serve(core, shelf);
    const { search } = core.handlers.responses;
    core.handlers.responses.search = async (input, call) =>
      input.scope === 'all'
        ? { rows: [response({ responseId: 'far', name: 'From afar', text: 'Afar.' })], total: 1, forgiven: false }
        : search(input, call);
  });
  await one.user.keyboard('Hello /zzzz');
  expect(await screen.findByText('No response matches “zzzz”.')).toBeTruthy();
  expect(said()).toContain('No responses');
  expect(await rowsFor('zzzz')).toEqual(['Search all libraries', 'Save a new response']);
  key(one.box, 'ArrowDown');
  key(one.box, 'Enter');
  expect(writingStore.read()?.fields.text).toBe('Hello');
  key(one.box, 'ArrowUp');
  key(one.box, 'Enter');
  await waitFor(async () => expect(await rowsFor('zzzz')).toEqual(['From afar']));
  expect([one.box.value, one.asked('sending.text')]).toEqual(['Hello /zzzz', []]);
});

test('a sentence that begins with a slash closes the list; sending it is asked about once', async () => {
  const one = await open();
  await one.user.keyboard('/fyi we looked');
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  key(one.box, 'Enter');
  expect(
    await screen.findByText('“/fyi we looked” still looks for a response. Send again to send it as text.'),
  ).toBeTruthy();
  await settled();
  expect(one.asked('sending.text')).toEqual([]);
  key(one.box, 'Enter');
  await waitFor(() => expect(one.asked('sending.text')).toHaveLength(1));
});

test('the Send button does not send an open /word either', async () => {
  const one = await open();
  await one.user.keyboard('Hello /trace');
  await rowsFor('trace');
  await one.user.click(screen.getByRole('button', { name: 'Send' }));
  await settled();
  expect(one.asked('sending.text')).toEqual([]);
  expect(await screen.findByText(/still looks for a response/)).toBeTruthy();
});

test('rows that come meanwhile do not put another one under the finger; a new /word begins at the top', async () => {
  let rows = shelf.slice(0, 3);
  const one = await open((core) => {
    serve(core, shelf);
    core.handlers.responses.search = async () => ({ rows, total: rows.length, forgiven: false });
  });
  await one.user.keyboard('/trace');
  await rowsFor('trace');
  key(one.box, 'ArrowDown');
  expect(activeRow(one.box)).toBe('Trace result: lost');
  rows = [response({ responseId: 'new', name: 'Trace of the day', text: 'New.' }), ...rows];
  act(() => one.core.touch('responses'));
  await waitFor(async () => expect((await rowsFor('trace'))[0]).toBe('Trace of the day'));
  expect(activeRow(one.box)).toBe('Trace result: lost');
  key(one.box, 'Enter');
  await waitFor(() => expect(one.box.value).toBe('The parcel is lost.'));
  await one.user.clear(one.box);
  await one.user.keyboard('/trace');
  await rowsFor('trace');
  expect(activeRow(one.box)).toBe('Trace of the day');
});
