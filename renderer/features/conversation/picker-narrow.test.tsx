import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AtWork } from '../../testing/at-work.tsx';
import { composerStore } from './composer-store.ts';
import { activeRow, atComposer, response, rowsFor, said, serve, shelf } from './picker-rig.tsx';

let work: AtWork | undefined;
afterEach(() => {
  work?.leave();
  composerStore.forgetAll();
});
const open = async (...args: Parameters<typeof atComposer>) => {
  const opened = await atComposer(...args);
  work = opened;
  return opened;
};
const settled = (): Promise<void> => act(async () => {});
const searched = (one: AtWork): string[] =>
  one.asked('responses.search').map((input) => (input as { text: string }).text);
const languages = [
  { language: 'en', count: 840 },
  { language: 'de', count: 311 },
  { language: 'ja', count: 204 },
];
const withLanguages: Parameters<typeof atComposer>[0] = (core) =>
  serve(core, shelf, { languages, customerLanguage: { language: 'en', from: 'detected' } });

test('a digit after a word picks the row that stood at its number', async () => {
  const one = await open();
  await one.user.keyboard('Well /trace');
  await rowsFor('trace');
  await one.user.keyboard('2');
  await waitFor(() => expect(one.box.value).toBe('Well The parcel is lost.'));
});

test('a digit right after the slash picks, unless a name begins so', async () => {
  const one = await open();
  await one.user.keyboard('/');
  await rowsFor('');
  await one.user.keyboard('2');
  await waitFor(() => expect(one.box.value).toBe('The parcel is lost.'));
  await one.user.clear(one.box);
  await one.user.keyboard('/');
  await rowsFor('');
  await one.user.keyboard('5');
  await waitFor(async () => expect(await rowsFor('5')).toEqual(['Delivery in 5-7 days']));
  await one.user.keyboard('-7');
  expect(await rowsFor('5-7')).toEqual(['Delivery in 5-7 days']);
  expect(one.box.value).toBe('/5-7');
});

test('an administrator’s code is typed as it is', async () => {
  const one = await open();
  await one.user.keyboard('/03.2');
  await waitFor(async () => expect(await rowsFor('03.2')).toEqual(['03.2 Refund to the card']));
  await settled();
  expect(one.box.value).toBe('/03.2');
});

test('Alt with a digit picks for certain, a held one once; where no row stands nothing is pinned or sent', async () => {
  const one = await open();
  await one.user.keyboard('/trace');
  await rowsFor('trace');
  fireEvent.keyDown(one.box, { key: '9', code: 'Digit9', altKey: true });
  await settled();
  expect([one.box.value, one.asked('sending.response')]).toEqual(['/trace', []]);
  for (const repeat of [false, true]) fireEvent.keyDown(one.box, { key: '¡', code: 'Digit1', altKey: true, repeat });
  await waitFor(() => expect(one.box.value).toBe('I have opened a trace, Amara.'));
  expect(one.asked('sending.response')).toEqual([]);
});

test('a digit that picks what cannot be inserted says so and is taken out again', async () => {
  const rows = [
    response({ responseId: 'a', name: 'Thing one', text: 'One.' }),
    response({ responseId: 'b', name: 'Thing template', text: 'Two.', kind: 'template' }),
  ];
  const one = await open((core) => serve(core, rows));
  await one.user.keyboard('/thing');
  await rowsFor('thing');
  await one.user.keyboard('2');
  await waitFor(() => expect(one.box.value).toBe('/thing'));
  await waitFor(() => expect(activeRow(one.box)).toBe('Thing template'));
});

test('half a tag narrows at once; the chips show it, and complete it by the pointer', async () => {
  const rows = [
    response({ responseId: 'a', name: 'Late', text: 'Late.', tags: ['delivery'] }),
    response({ responseId: 'b', name: 'Money', text: 'Money.', tags: ['delay'] }),
  ];
  const one = await open((core) =>
    serve(core, rows, {
      tags: [
        { tag: 'delivery', count: 9 },
        { tag: 'delay', count: 2 },
      ],
    }),
  );
  await one.user.keyboard('/#del');
  expect(await rowsFor('#del')).toEqual(['Late']);
  expect(searched(one).at(-1)).toBe('#delivery');
  const chips = screen.getByRole('group', { name: 'Narrowed to' });
  expect(within(chips).getByText('#delivery')).toBeTruthy();
  await one.user.click(within(chips).getByRole('button', { name: 'Narrow to the tag delay' }));
  await waitFor(() => expect(one.box.value).toBe('/#delay '));
  expect(await rowsFor('#delay')).toEqual(['Money']);
  expect([document.activeElement === one.box, one.box.selectionStart]).toEqual([true, 8]);
});

test('/lang narrows this conversation’s responses to a language, and takes only its own words out', async () => {
  const one = await open(withLanguages);
  await one.user.keyboard('Well /lang ');
  const list = await screen.findByRole('listbox', { name: 'Languages' });
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['1Automatic', '2EnglishThe customer’s language, from what was written840', '3German311', '4Japanese204']);
  await one.user.keyboard('de');
  await waitFor(() => expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1));
  await one.user.keyboard('{Enter}');
  await waitFor(() => expect(one.box.value).toBe('Well '));
  expect(one.asked('sending.text')).toEqual([]);
  expect(said()).toContain('Responses: German only');
  await one.user.keyboard('/goodb');
  await waitFor(() =>
    expect(one.asked('responses.search').at(-1)).toMatchObject({ text: 'goodb', filter: { language: 'de' } }),
  );
  expect(screen.getByRole('button', { name: 'DE. Language of the responses: German only' })).toBeTruthy();
  await one.user.click(await screen.findByRole('button', { name: 'Take off: German only' }));
  await waitFor(() =>
    expect(one.asked('responses.search').at(-1)).toMatchObject({ text: 'goodb', filter: { language: null } }),
  );
  expect(document.activeElement).toBe(one.box);
});

test('a digit picks a language, and another conversation keeps its own', async () => {
  const one = await open(withLanguages);
  await one.user.keyboard('/lang ');
  await screen.findByRole('listbox', { name: 'Languages' });
  await one.user.keyboard('4');
  await waitFor(() => expect(one.box.value).toBe(''));
  expect([composerStore.read('c-siobhan').language, composerStore.read('c-amara').language]).toEqual(['ja', null]);
});

test('the language button says what holds and how the customer’s language is known', async () => {
  const one = await open(withLanguages);
  await one.user.click(await screen.findByRole('button', { name: /Automatic, English first/ }));
  const menu = await screen.findByRole('menu');
  expect(within(menu).getByText('The customer’s language, from what was written')).toBeTruthy();
  await one.user.click(within(menu).getByRole('menuitem', { name: /^German/ }));
  expect(await screen.findByRole('button', { name: /German only/ })).toBeTruthy();
});

test('lang as a word of the library is searched', async () => {
  const one = await open((core) =>
    serve(core, [response({ responseId: 'l', name: 'Lange Wartezeit', text: 'Es dauert.' })], { languages }),
  );
  await one.user.keyboard('/lange wart');
  expect(await rowsFor('lange wart')).toEqual(['Lange Wartezeit']);
  await waitFor(() => expect(said()).toContain('1 response'));
});
