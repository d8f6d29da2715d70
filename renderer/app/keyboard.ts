import { useEffect, useRef } from 'react';
import type { common } from '../i18n/en/common.ts';

/** Where a shortcut stands in the sheet. */
export type ShortcutGroup = 'answer' | 'list' | 'move' | 'conversation' | 'everywhere';

/** Every action that has a key; its name is the word `common:shortcut.<id>`, with a dash for the dot. */
export type ShortcutId =
  Exclude<keyof typeof common.shortcut, ShortcutGroup> extends infer K ? Dotted<K & string> : never;
type Dotted<K extends string> = K extends `${infer Area}-${infer Act}` ? `${Area}.${Act}` : never;

/** A key: `Mod` is Ctrl, on a Mac Command. `Digit` and `Preset` stand for 1…9 and 1…5. */
export interface Shortcut {
  id: ShortcutId;
  group: ShortcutGroup;
  /** What is pressed together, the last one by `KeyboardEvent.key`, digits by `Digit`. */
  keys: readonly string[];
  /** Works while the focus is in a text too; without a modifier a key belongs to the text. */
  inText: boolean;
  /** Only shown in the sheet; the part that owns it listens itself. */
  local?: true;
  /** Goes on while the key is held. Every other action needs a press of its own: a held key must not park or send twice. */
  repeats?: true;
}

/** The default keys. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'responses.open', group: 'answer', keys: ['/'], inText: true, local: true },
  { id: 'responses.pin', group: 'answer', keys: ['Alt', 'Digit'], inText: true },
  { id: 'responses.search', group: 'answer', keys: ['Mod', 'F'], inText: true },
  { id: 'composer.send', group: 'answer', keys: ['Enter'], inText: true, local: true },
  { id: 'composer.newline', group: 'answer', keys: ['Shift', 'Enter'], inText: true, local: true },
  { id: 'composer.focus', group: 'answer', keys: ['R'], inText: false },
  { id: 'list.choose', group: 'list', keys: ['ArrowDown'], inText: true, local: true },
  { id: 'list.insert', group: 'list', keys: ['Enter'], inText: true, local: true },
  { id: 'list.send', group: 'list', keys: ['Mod', 'Enter'], inText: true, local: true },
  { id: 'list.stay', group: 'list', keys: ['Shift', 'Enter'], inText: true, local: true },
  { id: 'list.pick', group: 'list', keys: ['Digit'], inText: true, local: true },
  { id: 'list.tag', group: 'list', keys: ['#'], inText: true, local: true },
  { id: 'list.language', group: 'list', keys: ['/lang'], inText: true, local: true },
  { id: 'list.close', group: 'list', keys: ['Escape'], inText: true, local: true },
  { id: 'inbox.next', group: 'move', keys: ['Alt', 'ArrowDown'], inText: true, repeats: true },
  { id: 'inbox.previous', group: 'move', keys: ['Alt', 'ArrowUp'], inText: true, repeats: true },
  { id: 'inbox.position', group: 'move', keys: ['Mod', 'Digit'], inText: true },
  { id: 'inbox.longest', group: 'move', keys: ['Mod', 'J'], inText: true },
  { id: 'inbox.accept', group: 'conversation', keys: ['Mod', 'Enter'], inText: false },
  { id: 'transfer.open', group: 'conversation', keys: ['Mod', 'Shift', 'T'], inText: true },
  { id: 'transfer.preset', group: 'conversation', keys: ['Alt', 'Shift', 'Preset'], inText: true },
  { id: 'conversation.park', group: 'conversation', keys: ['Mod', 'Shift', 'P'], inText: true },
  { id: 'screen.conversations', group: 'everywhere', keys: ['Mod', 'Shift', 'I'], inText: true },
  { id: 'screen.responses', group: 'everywhere', keys: ['Mod', 'Shift', 'L'], inText: true },
  { id: 'screen.settings', group: 'everywhere', keys: ['Mod', ','], inText: true },
  { id: 'presence.queue', group: 'everywhere', keys: ['Mod', 'Shift', 'Q'], inText: true },
  { id: 'sheet.open', group: 'everywhere', keys: ['?'], inText: false },
];

/** Called with the digit that was pressed for `Digit` and `Preset`, else with 0; answering false lets the key through. */
export type ShortcutHandler = (digit: number) => unknown;

const handlers = new Map<ShortcutId, ShortcutHandler[]>();

/** Whether this machine's Mod key is Command. */
export const isMac = (): boolean => /mac/i.test(navigator.platform);

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The digit on the key's own place, so that Alt and Shift do not turn it into another sign. */
const digitOf = (event: KeyboardEvent): number => Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0);

/** Whether the event presses this shortcut: the digit (0 for keys without one), or undefined. */
export function pressed(shortcut: Shortcut, event: KeyboardEvent): number | undefined {
  const last = shortcut.keys.at(-1) ?? '';
  const wants = (name: string): boolean => shortcut.keys.slice(0, -1).includes(name);
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const otherMod = isMac() ? event.ctrlKey : event.metaKey;
  // `?` and `/` need Shift on some layouts, so a bare sign does not ask about it.
  const bareSign = shortcut.keys.length === 1 && !/^[A-Za-z]/.test(last);
  if (otherMod || wants('Mod') !== mod || wants('Alt') !== event.altKey) return undefined;
  if (!bareSign && wants('Shift') !== event.shiftKey) return undefined;
  if (last === 'Digit' || last === 'Preset') {
    const digit = digitOf(event);
    return digit > 0 && (last === 'Digit' || digit <= 5) ? digit : undefined;
  }
  return event.key.toLowerCase() === last.toLowerCase() ? 0 : undefined;
}

/** Hears every key of the window; returns the function that stops. The newest handler of an action is asked first. */
export function listenToKeys(target: Document = document): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    for (const shortcut of shortcuts) {
      if (shortcut.local || (!shortcut.inText && inText(event.target))) continue;
      const digit = pressed(shortcut, event);
      const mine = digit === undefined ? [] : (handlers.get(shortcut.id) ?? []);
      // The key stays ours while it is held, so that nothing else answers it.
      if (event.repeat && !shortcut.repeats && mine.length > 0) {
        event.preventDefault();
        return;
      }
      for (const handler of mine.toReversed()) {
        if (handler(digit ?? 0) === false) continue;
        event.preventDefault();
        return;
      }
    }
  };
  target.addEventListener('keydown', hear);
  return () => target.removeEventListener('keydown', hear);
}

/** Answers an action while the component is there. `null` leaves it to others. */
export function useShortcut(id: ShortcutId, handler: ShortcutHandler | null): void {
  const newest = useRef(handler);
  newest.current = handler;
  const off = handler === null;
  useEffect(() => {
    if (off) return;
    const mine: ShortcutHandler = (digit) => newest.current?.(digit);
    handlers.set(id, [...(handlers.get(id) ?? []), mine]);
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((one) => one !== mine),
      );
    };
  }, [id, off]);
}

/** The key caps of an action as a person reads them. */
export function keyCaps(
  id: ShortcutId,
  words: (typeof common)['keys'] | Record<keyof typeof common.keys, string>,
): string[] {
  const shortcut = shortcuts.find((one) => one.id === id);
  const names: Record<string, string> = {
    Mod: isMac() ? '⌘' : words.ctrl,
    Alt: isMac() ? '⌥' : words.alt,
    Shift: words.shift,
    Enter: words.enter,
    Escape: words.escape,
    ArrowDown: words.down,
    ArrowUp: words.up,
    Digit: '1…9',
    Preset: '1…5',
  };
  return (shortcut?.keys ?? []).map((key) => names[key] ?? key);
}

/** Presses an action without its key, as a menu does; answers whether somebody took it. */
export function trigger(id: ShortcutId, digit = 0): boolean {
  return (handlers.get(id) ?? []).toReversed().some((handler) => handler(digit) !== false);
}

/** Opens the sheet of keys. */
export const openShortcuts = (): boolean => trigger('sheet.open');
