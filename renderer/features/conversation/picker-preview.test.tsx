import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AtWork } from '../../testing/at-work.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { composerStore } from './composer-store.ts';
import { atComposer, response, rowsFor, said, serve, shelf } from './picker-rig.tsx';

let work: AtWork | undefined;
afterEach(() => {
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

test('what cannot be sent or inserted says why in words, and stays', async () => {
  const rows = [
    response({
      responseId: 'tpl',
      name: 'Thing template',
      text: 'Your parcel.',
      kind: 'template',
      template: { header: 'Parcel', footer: 'Halden & Row', buttons: ['Track it'] },
    }),
    response({ responseId: 'long', name: 'Thing long', text: 'x'.repeat(2100), tooLong: true }),
    response({ responseId: 'off', name: 'Thing elsewhere', text: 'No.', misfit: 'channel' }),
    response({
      responseId: 'file',
      name: 'Thing with files',
      text: 'See the picture.',
      assets: [
        { assetId: 'a', name: 'map.png', contentType: 'image/png', bytes: 1, fits: true },
        { assetId: 'b', name: 'terms.pdf', contentType: 'application/pdf', bytes: 1, fits: false },
      ],
    }),
  ];
  const one = await open((core) => serve(core, rows));
  await one.user.keyboard('/thing');
  await rowsFor('thing');
  const view = screen.getByRole('region', { name: 'Preview' });
  for (const text of ['Parcel', 'Halden & Row', 'Track it']) expect(within(view).getByText(text)).toBeTruthy();
  key(one.box, 'Enter');
  expect(said()).toContain('Not inserted. The text of a template is fixed: it can only be sent.');
  expect(one.box.value).toBe('/thing');
  key(one.box, 'ArrowDown');
  key(one.box, 'Enter', { ctrlKey: true });
  expect(said()).toContain('It cannot be sent: 2,100 characters, Web allows 2,000.');
  key(one.box, 'ArrowDown');
  key(one.box, 'Enter', { ctrlKey: true });
  expect(said()).toContain('It cannot be sent: Web does not take it.');
  key(one.box, 'ArrowDown');
  expect(within(view).getByText('Sent along: map.png')).toBeTruthy();
  expect(within(view).getByText('Not sent along, Web does not take it: terms.pdf')).toBeTruthy();
  await settled();
  expect(sent(one)).toEqual([]);
  key(one.box, 'Home');
  key(one.box, 'Enter', { ctrlKey: true });
  await waitFor(() => expect(sent(one)).toEqual(['tpl']));
});

test('the languages of a response turn with Alt+arrow, and what is shown is what goes out', async () => {
  const rows = [
    response({
      responseId: 'en',
      name: 'Lost',
      text: 'It is lost.',
      variants: [{ responseId: 'de', language: 'de' }],
    }),
    response({ responseId: 'de', name: 'Verloren', text: 'Es ist verloren.', language: 'de' }),
  ];
  const one = await open((core) => serve(core, rows));
  await one.user.keyboard('/lost');
  await rowsFor('lost');
  key(one.box, 'ArrowRight', { altKey: true });
  expect(await screen.findByText('Es ist verloren.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'DE, German' }).getAttribute('aria-pressed')).toBe('true');
  key(one.box, 'ArrowRight', { altKey: true });
  expect(await screen.findByText('It is lost.')).toBeTruthy();
  await one.user.click(screen.getByRole('button', { name: 'DE, German' }));
  expect(document.activeElement).toBe(one.box);
  key(one.box, 'Enter');
  await waitFor(() => expect(one.box.value).toBe('Es ist verloren.'));
});

test('a language that cannot be read is said, and nothing of it goes out', async () => {
  const rows = [
    response({ responseId: 'en', name: 'Lost', text: 'Lost.', variants: [{ responseId: 'gone', language: 'de' }] }),
  ];
  const one = await open((core) => serve(core, rows));
  await one.user.keyboard('/lost');
  await rowsFor('lost');
  key(one.box, 'ArrowRight', { altKey: true });
  expect(await screen.findByText('Not loaded.')).toBeTruthy();
  for (const more of [{}, { ctrlKey: true }]) key(one.box, 'Enter', more);
  await settled();
  expect([one.box.value, sent(one)]).toEqual(['/lost', []]);
});

test('a search that fails is said, and the text stays', async () => {
  const one = await open();
  one.core.failNext('responses.search', { kind: 'unexpected', reference: 'r-1' });
  await one.user.keyboard('/x');
  expect(await screen.findByText('Not loaded.')).toBeTruthy();
  key(one.box, 'Enter');
  await settled();
  expect([one.box.value, one.asked('sending.text')]).toEqual(['/x', []]);
});

test('a response that was suggested is reported when it is put in', async () => {
  const row = response({ responseId: 's', name: 'Suggested one', text: 'As suggested.' });
  const one = await open((core) => {
    serve(core, shelf);
    core.handlers.suggestions.list = async () => ({ state: 'ready', items: [{ suggestionId: 'sug-1', atMs: 1, row }] });
  });
  await one.user.keyboard('/');
  await waitFor(async () => expect((await rowsFor(''))[0]).toBe('Suggested one'));
  key(one.box, 'Enter');
  await waitFor(() =>
    expect(one.asked('suggestions.engage')).toEqual([
      { conversationId: 'c-siobhan', suggestionId: 'sug-1', how: 'inserted' },
    ]),
  );
});
