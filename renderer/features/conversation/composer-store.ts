import { useSyncExternalStore } from 'react';
import type { Language } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { type Composing, composings } from './composings.ts';
import { fillingActs } from './filling-acts.ts';
import { textActs } from './text-acts.ts';
import { withoutSent } from './text-edit.ts';

const { read, change, note } = composings;
let owner: string | undefined;

/**
 * What the parts of the screen know together about composing, by conversation: the panel inserts at the composer's caret,
 * the blanks take its place, a refused press is put into words beside it. Text only ever shrinks when core has taken it.
 */
export const composerStore = {
  ...composings,
  ...textActs,
  ...fillingActs,

  /** The agent typed. */
  type(conversationId: string, typed: string, caret: number): void {
    const selection = { start: caret, end: caret };
    change(conversationId, { typed, loaded: true, selection, refusal: null, undo: null });
  },

  /** The kept draft came. What was typed while it was on its way stands behind it: neither is lost. */
  restore(conversationId: string, draft: string): void {
    const now = read(conversationId);
    if (now.restored) return;
    const typed = draft !== '' && now.typed !== '' ? `${draft}\n${now.typed}` : draft + now.typed;
    const shift = typed.length - now.typed.length;
    const selection = { start: now.selection.start + shift, end: now.selection.end + shift };
    change(conversationId, { typed, stored: draft, loaded: true, restored: true, selection });
  },

  /** Core has taken this text. */
  stored(conversationId: string, stored: string): void {
    note(conversationId, { stored });
  },

  /** The caret moved; nobody has to hear of it. */
  select(conversationId: string, start: number, end: number): void {
    const now = read(conversationId);
    // The field has not yet taken the caret that was given to it: what it tells is of before.
    if (now.placed) return;
    const selection = { start, end };
    // Only the picker behind a `/` follows the caret.
    if (/[/\uff0f]/u.test(now.typed) && (start !== now.selection.start || end !== now.selection.end))
      change(conversationId, { selection });
    else note(conversationId, { selection });
  },

  /** Narrows the responses of this conversation to a language, or to none. */
  speak(conversationId: string, language: Language | null): void {
    change(conversationId, { language });
  },

  /** Asks the composer to take the focus where its caret is. */
  focus(conversationId: string): void {
    change(conversationId, { placed: true });
  },

  /** The composer has taken the focus. */
  settled(conversationId: string): void {
    change(conversationId, { placed: false });
  },

  /** A press took this text along; it stays in the field until `left`. */
  leave(conversationId: string, attemptId: string, text: string): void {
    change(conversationId, { leaving: { attemptId, text }, refusal: null });
  },

  /** Core has recorded the attempt: the text is the transcript's now. */
  left(conversationId: string, attemptId: string): void {
    const { leaving, typed } = read(conversationId);
    if (leaving?.attemptId !== attemptId) return;
    const rest = withoutSent(typed, leaving.text);
    const selection = { start: rest.length, end: rest.length };
    change(conversationId, { leaving: null, typed: rest, selection, undo: null });
  },

  /** Nothing was sent; the text stays. */
  refuse(conversationId: string, failure: Failure, name: string | null, attemptId?: string): void {
    const { leaving } = read(conversationId);
    change(conversationId, {
      refusal: { failure, name },
      leaving: attemptId !== undefined && leaving?.attemptId === attemptId ? null : leaving,
    });
  },

  /** The agent has read the refusal, or a later press went out. */
  settle(conversationId: string): void {
    if (read(conversationId).refusal) change(conversationId, { refusal: null });
  },

  /** Says whose window this is: another person starts clean. */
  ownedBy(userId: string): void {
    if (owner !== undefined && owner !== userId) composings.forgetAll();
    owner = userId;
  },
};

/** What is being written to a conversation, as the screen needs it. */
export function useComposing(conversationId: string): Composing {
  return useSyncExternalStore(composerStore.listen, () => read(conversationId));
}

/** The language that the responses of a conversation are narrowed to, by `/lang` or the composer's button; null: to none. */
export function useAnswerLanguage(conversationId: string | null): Language | null {
  return useSyncExternalStore(composerStore.listen, () =>
    conversationId === null ? null : read(conversationId).language,
  );
}
