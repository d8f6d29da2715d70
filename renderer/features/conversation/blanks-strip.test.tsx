import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ResponseRow } from '#shared/contract/responses.ts';
import type { AtWork } from '../../testing/at-work.tsx';
import { composerStore } from './composer-store.ts';
import { activeRow, atComposer, response, rowsFor, serve } from './picker-rig.tsx';

let work: AtWork | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  work?.leave();
  composerStore.forgetAll();
});
let count = 0;
const settled = (): Promise<void> => act(async () => {});
/** Opens the blanks of one response by the picker: `Well, /name`, Ctrl+Enter. Ids differ, as presses are guarded by them. */
async function fill(row: Partial<ResponseRow> & { text: string }) {
  count += 1;
  const made = response({ responseId: `blank-${count}`, name: 'Fillable', ...row });
  const opened = await atComposer((core) => serve(core, [made]));
  work = opened;
  await opened.user.keyboard('Well, /filla');
  await rowsFor('filla');
  fireEvent.keyDown(opened.box, { key: 'Enter', ctrlKey: true });
  const form = await screen.findByRole('form', { name: 'Fill the blanks' });
  const fields = within(form).getAllByRole<HTMLInputElement>('textbox');
  const box = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: /^Message to/ });
  return { ...opened, form, fields, box };
}
const last = (id: string, value: string | null) => ({ id, label: id, last: value });

test('k texts and k + 1 keys: open, Enter from blank to blank, the last one sends; the draft stays', async () => {
  const one = await fill({ text: 'It is in {{town}} until {{day}}.' });
  expect(document.activeElement).toBe(one.fields[0]);
  expect(screen.getByText('Your draft is kept: “Well,”')).toBeTruthy();
  await one.user.keyboard('York{Enter}');
  expect(document.activeElement).toBe(one.fields[1]);
  await one.user.keyboard('Friday{Enter}');
  await waitFor(() => expect(one.asked('sending.response')).toHaveLength(1));
  expect(one.asked('sending.response')[0]).toMatchObject({ values: { town: 'York', day: 'Friday' } });
  await waitFor(async () => expect((await one.box()).value).toBe('Well, '));
});

test('values from earlier stand there, selected, count as filled and say so; Enter goes through them before it sends', async () => {
  const one = await fill({
    text: 'It is in {{town}} until {{day}}.',
    blanks: [last('town', 'York'), last('day', 'Friday')],
  });
  const [town, day] = one.fields as [HTMLInputElement, HTMLInputElement];
  expect(within(one.form).getByText('2 of 2 filled')).toBeTruthy();
  expect(within(one.form).getByText('From earlier in this chat')).toBeTruthy();
  expect(within(one.form).getByRole('button', { name: 'Send' })).toHaveProperty('disabled', false);
  expect([town.selectionStart, town.selectionEnd, town.getAttribute('aria-description')]).toEqual([
    0,
    4,
    'From earlier in this chat',
  ]);
  await one.user.keyboard('Leeds{Enter}');
  expect([town.value, document.activeElement === day]).toEqual(['Leeds', true]);
  expect(one.asked('sending.response')).toEqual([]);
  await one.user.keyboard('{Enter}');
  await waitFor(() => expect(one.asked('sending.response')).toHaveLength(1));
  expect(one.asked('sending.response')[0]).toMatchObject({ values: { town: 'Leeds', day: 'Friday' } });
});

test('the key that opened the blanks, pressed twice or held, does not send what stands in them', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const one = await fill({ text: 'In {{town}}.', blanks: [last('town', 'York')] });
  const [town] = one.fields as [HTMLInputElement];
  fireEvent.keyDown(town, { key: 'Enter', ctrlKey: true });
  fireEvent.keyDown(town, { key: 'Enter', ctrlKey: true, repeat: true });
  await settled();
  expect(one.asked('sending.response')).toEqual([]);
  fireEvent.keyDown(town, { key: 'Control' });
  fireEvent.keyDown(town, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(one.asked('sending.response')).toHaveLength(1));
});

test('Enter that ends a composition fills the blank and sends nothing', async () => {
  const one = await fill({ text: '{{town}} です。' });
  await one.user.keyboard('東京');
  for (const sign of [{ isComposing: true }, { keyCode: 229 }])
    for (const name of ['Enter', 'Escape']) fireEvent.keyDown(one.fields[0] as HTMLElement, { key: name, ...sign });
  await settled();
  expect(one.asked('sending.response')).toEqual([]);
  expect(one.form.isConnected).toBe(true);
});

test('Esc gives the draft back as it was, and what was typed into the blanks is there when they open again', async () => {
  const one = await fill({ text: 'It is in {{town}} until {{day}}.' });
  await one.user.keyboard('York{Escape}');
  const box = await one.box();
  expect([box.value, document.activeElement === box]).toEqual(['Well, /filla', true]);
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  const again = await screen.findByRole('form', { name: 'Fill the blanks' });
  const [town, day] = within(again).getAllByRole<HTMLInputElement>('textbox');
  expect([town?.value, document.activeElement === day]).toEqual(['York', true]);
});

test('a refused send keeps every value', async () => {
  const one = await fill({ text: 'In {{town}}.' });
  one.core.failNext('sending.response', { kind: 'conflict', what: 'not-connected' });
  await one.user.keyboard('York{Enter}');
  expect(await screen.findByText(/This chat is not connected/)).toBeTruthy();
  expect(one.fields[0]?.value).toBe('York');
});

test('a name that stands twice is asked for once and follows; the length is live', async () => {
  const one = await fill({ text: '{{town}}, yes, {{town}}.' });
  expect(one.fields).toHaveLength(1);
  await one.user.keyboard('York');
  expect(one.form.querySelector('bdi')?.textContent).toBe('York');
  expect(within(one.form).getByText('16 / 2,000')).toBeTruthy();
});

test('Insert leaves the holes that are left as tab-stops, and remembers the rest for this conversation', async () => {
  const one = await fill({ text: 'It is in {{town}} until {{day}}, {{time}}.' });
  await one.user.keyboard('{Tab}Friday');
  await one.user.click(within(one.form).getByRole('button', { name: 'Insert' }));
  const box = await one.box();
  expect(box.value).toBe('Well, It is in {{town}} until Friday, {{time}}.');
  await waitFor(() => expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{town}}'));
  expect(screen.getByText('“town” is still blank')).toBeTruthy();
  await waitFor(() =>
    expect(one.asked('responses.remember')).toEqual([{ conversationId: 'c-siobhan', values: { day: 'Friday' } }]),
  );
  await one.user.keyboard('York');
  fireEvent.keyDown(box, { key: 'Tab' });
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{time}}');
});

test('a text with a hole is refused with the reason, and the caret goes there', async () => {
  const one = await fill({ text: 'In {{town}}.' });
  await one.user.click(within(one.form).getByRole('button', { name: 'Insert' }));
  const box = await one.box();
  one.core.failNext('sending.text', { kind: 'invalid', issues: [{ path: 'text', message: 'blank' }] });
  box.setSelectionRange(0, 0);
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(await screen.findByText(/A blank is still empty/)).toBeTruthy();
  await waitFor(() => expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('{{town}}'));
  expect(box.value).toBe('Well, In {{town}}.');
});

test('what the channel cannot take is said and cannot be sent, whatever is filled in', async () => {
  const one = await fill({ text: 'In {{town}}.' });
  act(() => composerStore.setValue('c-siobhan', 'town', 'x'.repeat(1999)));
  expect(within(one.form).getByText(/^Longer than Web allows/)).toBeTruthy();
  expect(within(one.form).getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true);
  fireEvent.keyDown(one.fields[0] as HTMLElement, { key: 'a' });
  fireEvent.keyDown(one.fields[0] as HTMLElement, { key: 'Enter' });
  await settled();
  expect(one.asked('sending.response')).toEqual([]);
});

test('blanks outside the text, such as a template’s header and links, are asked for too; a template is not inserted', async () => {
  const one = await fill({
    kind: 'template',
    text: 'For {{town}}.',
    template: { header: 'Order {{order}}', footer: null, buttons: ['Track it'] },
    blanks: [last('order', null), last('town', null)],
  });
  expect(one.fields).toHaveLength(2);
  expect(within(one.form).queryByRole('button', { name: 'Insert' })).toBeNull();
  await one.user.keyboard('York{Enter}');
  expect(document.activeElement).toBe(within(one.form).getByRole('textbox', { name: 'order, 1 of 2' }));
  await one.user.keyboard('7{Enter}');
  await waitFor(() => expect(one.asked('sending.response')[0]).toMatchObject({ values: { order: '7', town: 'York' } }));
});

test('a name in another case is the same blank', async () => {
  const one = await fill({ text: '{{Town}}, yes, {{town}}.', blanks: [last('Town', null)] });
  expect(one.fields).toHaveLength(1);
  await one.user.keyboard('York');
  expect(one.form.querySelector('bdi')?.textContent).toBe('York');
});

test('back from the blanks the same response is chosen, in the same language: the next press sends no other', async () => {
  const rows = [
    response({ responseId: 'first', name: 'Thing first', text: 'First.' }),
    response({
      responseId: 'en',
      name: 'Thing to fill',
      text: 'In {{town}}.',
      variants: [{ responseId: 'de', language: 'de' }],
    }),
    response({ responseId: 'de', name: 'Ding', text: 'Nach {{town}}.', language: 'de' }),
  ];
  const one = await atComposer((core) => serve(core, rows));
  work = one;
  await one.user.keyboard('/thing');
  await rowsFor('thing');
  fireEvent.keyDown(one.box, { key: 'ArrowDown' });
  fireEvent.keyDown(one.box, { key: 'ArrowRight', altKey: true });
  await screen.findByRole('heading', { name: 'Ding' });
  fireEvent.keyDown(one.box, { key: 'Enter', ctrlKey: true });
  await one.user.keyboard('York{Escape}');
  const box = await screen.findByRole('textbox', { name: /^Message to/ });
  expect(activeRow(box)).toBe('Thing to fill');
  expect(screen.getByRole('heading', { name: 'Ding' })).toBeTruthy();
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  const form = await screen.findByRole('form', { name: 'Fill the blanks' });
  expect(within(form).getByText('Ding')).toBeTruthy();
  expect(one.asked('sending.response')).toEqual([]);
});
