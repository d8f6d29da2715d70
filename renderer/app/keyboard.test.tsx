import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { common } from '../i18n/en/common.ts';
import { showApp } from '../testing/show.tsx';
import { keyCaps, listenToKeys, pressed, type Shortcut, shortcuts, trigger, useShortcut } from './keyboard.ts';

afterEach(cleanup);

const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);
const by = (id: Shortcut['id']): Shortcut => shortcuts.find((one) => one.id === id)!;

test('modifiers must match exactly, and digits go by their place on the keyboard', () => {
  expect(pressed(by('inbox.next'), press({ key: 'ArrowDown', altKey: true }))).toBe(0);
  expect(pressed(by('inbox.next'), press({ key: 'ArrowDown' }))).toBeUndefined();
  expect(pressed(by('inbox.next'), press({ key: 'ArrowDown', altKey: true, shiftKey: true }))).toBeUndefined();
  expect(pressed(by('responses.pin'), press({ key: '¡', code: 'Digit1', altKey: true }))).toBe(1);
  expect(
    pressed(by('responses.pin'), press({ key: '1', code: 'Digit1', altKey: true, shiftKey: true })),
  ).toBeUndefined();
  expect(pressed(by('transfer.preset'), press({ key: '!', code: 'Digit1', altKey: true, shiftKey: true }))).toBe(1);
  expect(
    pressed(by('transfer.preset'), press({ key: '^', code: 'Digit6', altKey: true, shiftKey: true })),
  ).toBeUndefined();
  expect(pressed(by('sheet.open'), press({ key: '?', shiftKey: true }))).toBe(0);
});

test('no two actions have the same keys, where a list of responses has keys of its own', () => {
  const keys = shortcuts.map((one) => `${one.group === 'list' ? 'list ' : ''}${one.keys.join('+')}`);
  expect(new Set(keys).size).toBe(keys.length);
});

function Part({ onKey, label }: { onKey: (() => unknown) | null; label: string }) {
  useShortcut('composer.focus', onKey);
  return <input aria-label={label} />;
}

test('the newest handler is asked first, a refusal goes on, and a bare key belongs to the text that has the focus', async () => {
  const stop = listenToKeys();
  const older = vi.fn();
  const newer = vi.fn((): unknown => undefined);
  const user = userEvent.setup();
  const { rerender } = render(
    <>
      <Part onKey={older} label="a" />
      <Part onKey={newer} label="b" />
    </>,
  );
  await user.keyboard('r');
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
  newer.mockReturnValue(false);
  await user.keyboard('r');
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([1, 2]);
  await user.type(screen.getByLabelText('a'), 'r');
  expect(older.mock.calls.length).toBe(1);
  rerender(<Part onKey={null} label="a" />);
  expect(trigger('composer.focus')).toBe(false);
  stop();
});

function Both({ parks, steps }: { parks(): void; steps(): void }) {
  useShortcut('conversation.park', parks);
  useShortcut('inbox.next', steps);
  return null;
}

test('a held key moves on, but commands nothing twice', () => {
  const stop = listenToKeys();
  const parks = vi.fn();
  const steps = vi.fn();
  render(<Both parks={parks} steps={steps} />);
  const hold = (init: KeyboardEventInit): KeyboardEvent[] =>
    [false, true, true].map((repeat) => {
      const event = new KeyboardEvent('keydown', { ...init, repeat, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event;
    });
  const held = hold({ key: 'P', ctrlKey: true, shiftKey: true });
  expect(parks).toHaveBeenCalledTimes(1);
  expect(held.map((event) => event.defaultPrevented)).toEqual([true, true, true]);
  hold({ key: 'ArrowDown', altKey: true });
  expect(steps).toHaveBeenCalledTimes(3);
  stop();
});

test('key caps read as on the keyboard', () => {
  expect(keyCaps('transfer.preset', common.keys)).toEqual(['Alt', 'Shift', '1…5']);
  expect(keyCaps('inbox.next', common.keys)).toEqual(['Alt', '↓']);
});

test('? opens the sheet of keys with every action in it, Esc closes it', async () => {
  const { user } = showApp();
  await screen.findByRole('button', { name: /account of/ });
  await user.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(sheet.querySelectorAll('dt')).toHaveLength(shortcuts.length);
  expect(sheet.textContent).not.toMatch(/shortcut\./);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
