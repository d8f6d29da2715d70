import { type Composing, composings } from './composings.ts';
import type { SlashWord } from './slash-word.ts';
import { cutOut, insertAt, nextHole, type Stretch } from './text-edit.ts';

const { read, change, note } = composings;

/** What others than the keyboard do to the text that is being written: the panel, the picker, the blanks. Nothing typed is lost. */
export const textActs = {
  /** Puts a text at the caret, over an open `/…`, and asks the composer to take the focus there, on its first hole if it has one. */
  insert(conversationId: string, inserted: string, hole?: Stretch): void {
    const now = read(conversationId);
    const over = now.asking?.end === now.selection.end ? now.asking : now.selection;
    const { text, caret } = insertAt(now.typed, over, inserted);
    const from = caret - inserted.length;
    change(conversationId, {
      typed: text,
      loaded: true,
      selection: hole ? { start: from + hole.start, end: from + hole.end } : { start: caret, end: caret },
      placed: true,
      filling: null,
      asking: null,
      undo: { typed: now.typed, selection: now.selection },
      refusal: null,
    });
  },

  /** Puts text over a stretch, as the picker does with what was typed after `/`. */
  replace(conversationId: string, { start, end }: Stretch, inserted: string, hole?: Stretch): void {
    const now = read(conversationId);
    note(conversationId, { selection: { start, end }, asking: null });
    textActs.insert(conversationId, inserted, hole);
    change(conversationId, { undo: { typed: now.typed, selection: now.selection } });
  },

  /** Puts text before an open `/…`, which stays where the caret is. */
  insertBefore(conversationId: string, { start, end }: Stretch, inserted: string): void {
    const { typed } = read(conversationId);
    const { text } = insertAt(typed.slice(0, start), { start, end: start }, inserted);
    const before = /\s$/u.test(text) ? text : `${text} `;
    const caret = end + before.length - start;
    const whole = before + typed.slice(start);
    change(conversationId, { typed: whole, selection: { start: caret, end: caret }, placed: true, undo: null });
  },

  /** Takes a `/…` out, if it still stands there. */
  cut(conversationId: string, { start, end, query }: SlashWord): void {
    const { typed } = read(conversationId);
    if (typed.slice(start + 1, end) !== query || !/^[/\uff0f]/u.test(typed.slice(start))) return;
    textActs.erase(conversationId, { start, end });
  },

  /** Takes a stretch out and stands where it was. */
  erase(conversationId: string, stretch: Stretch): void {
    const { text, caret } = cutOut(read(conversationId).typed, stretch);
    change(conversationId, { typed: text, selection: { start: caret, end: caret }, placed: true, undo: null });
  },

  /** Says for which `/…` the picker is open. */
  ask(conversationId: string, asking: Stretch | null): void {
    const now = read(conversationId);
    if (now.asking?.start === asking?.start && now.asking?.end === asking?.end) return;
    note(conversationId, { asking });
  },

  /** Chooses a row of the picker. */
  pick(conversationId: string, picked: Composing['picked']): void {
    change(conversationId, { picked });
  },

  /** Lets the picker search all libraries, or only the queue's again. */
  widen(conversationId: string, wide: boolean): void {
    change(conversationId, { wide });
  },

  /** The picker's `/…` is gone: nothing is chosen any more. */
  unpick(conversationId: string): void {
    const { picked, wide } = read(conversationId);
    if (picked || wide) change(conversationId, { picked: null, wide: false });
  },

  /** Takes the last insertion back; false where something was typed since. */
  undo(conversationId: string): boolean {
    const { undo } = read(conversationId);
    if (undo) change(conversationId, { ...undo, undo: null, placed: true });
    return undo !== null;
  },

  /** Leads to the first hole of the text, if it has one. */
  goToHole(conversationId: string): void {
    const hole = nextHole(read(conversationId).typed, 0);
    if (hole) change(conversationId, { selection: hole, placed: true });
  },
};
