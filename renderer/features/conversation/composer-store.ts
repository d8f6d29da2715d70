import { useSyncExternalStore } from 'react';
import type { Language, ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import type { SlashWord } from './slash-word.ts';
import { cutOut, insertAt, nextHole, type Stretch, withoutSent } from './text-edit.ts';

/** What is being written to one conversation. `typed` is the truth of this window as soon as `loaded` or touched. */
export interface Composing {
  typed: string;
  /** What core keeps of it. */
  stored: string;
  /** Whether there is something to keep: the kept draft has been read, or the agent was faster than it. */
  loaded: boolean;
  /** Whether the kept draft has been read. */
  restored: boolean;
  selection: Stretch;
  /** Something else than the keyboard changed text or caret, or gave the composer back: it takes focus and caret. */
  placed: boolean;
  /** The text of a press that core has not recorded yet: it stays in the field until it is. */
  leaving: { attemptId: string; text: string } | null;
  /** A response whose blanks are being filled in the composer's place; `from` is the `/…` that brought it there. */
  filling: { response: ResponseRow; values: Record<string, string>; from: SlashWord | null } | null;
  /** What was typed into blanks and not used yet, by response: closing them costs nothing. */
  halfFilled: Readonly<Record<string, Record<string, string>>>;
  /** The `/…` that the picker is open for: what is inserted from elsewhere takes its place. */
  asking: Stretch | null;
  /** The text before the last insertion, as long as nothing was typed since. */
  undo: { typed: string; selection: Stretch } | null;
  /** The language that responses are narrowed to; null: the customer's first, all shown. */
  language: Language | null;
  /** Why the last press sent nothing; `name` is the response's name, null for typed text. */
  refusal: { failure: Failure; name: string | null } | null;
}

const empty: Composing = {
  typed: '',
  stored: '',
  loaded: false,
  restored: false,
  selection: { start: 0, end: 0 },
  placed: false,
  leaving: null,
  filling: null,
  halfFilled: {},
  asking: null,
  undo: null,
  language: null,
  refusal: null,
};

const kept = new Map<string, Composing>();
const ears = new Set<() => void>();
let owner: string | undefined;

function change(conversationId: string, next: Partial<Composing>): void {
  kept.set(conversationId, { ...read(conversationId), ...next });
  for (const hear of ears) hear();
}

function read(conversationId: string): Composing {
  return kept.get(conversationId) ?? empty;
}

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/**
 * What the parts of the screen know together about composing, by conversation: the panel inserts at the composer's caret,
 * the blanks take its place, a refused press is put into words beside it. Text only ever shrinks when core has taken it.
 */
export const composerStore = {
  read,

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
    kept.set(conversationId, { ...read(conversationId), stored });
  },

  /** The conversations that something was written to. */
  ids: (): string[] => [...kept.keys()],

  /** The caret moved; nobody has to hear of it. */
  select(conversationId: string, start: number, end: number): void {
    const now = read(conversationId);
    // The field has not yet taken the caret that was given to it: what it tells is of before.
    if (now.placed) return;
    const next = { ...now, selection: { start, end } };
    // Only the picker behind a `/` follows the caret.
    if (/[/\uff0f]/u.test(now.typed) && (start !== now.selection.start || end !== now.selection.end))
      change(conversationId, next);
    else kept.set(conversationId, next);
  },

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
    kept.set(conversationId, { ...now, selection: { start, end }, asking: null });
    composerStore.insert(conversationId, inserted, hole);
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
    composerStore.erase(conversationId, { start, end });
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
    kept.set(conversationId, { ...now, asking });
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
    change(conversationId, { leaving: null, typed: rest, selection: { start: rest.length, end: rest.length } });
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

  /**
   * Opens the blanks of a response in the composer's place. They begin with what was put into blanks of the same name in this
   * conversation, over that with what was typed before they were closed, over that with `values`.
   */
  fill(
    conversationId: string,
    response: ResponseRow,
    values: Record<string, string> = {},
    from: SlashWord | null = null,
  ): void {
    const last = response.blanks.flatMap((blank) => (blank.last?.trim() ? [[blank.id, blank.last] as const] : []));
    const before = read(conversationId).halfFilled[response.responseId];
    const filling = { response, values: { ...Object.fromEntries(last), ...before, ...values }, from };
    change(conversationId, { filling, refusal: null });
  },

  /** One blank's value. */
  setValue(conversationId: string, id: string, value: string): void {
    const { filling, halfFilled } = read(conversationId);
    if (!filling) return;
    const values = { ...filling.values, [id]: value };
    const { responseId } = filling.response;
    change(conversationId, { filling: { ...filling, values }, halfFilled: { ...halfFilled, [responseId]: values } });
  },

  /** Puts the blanks away and gives the composer back, its draft untouched. */
  stopFilling(conversationId: string): void {
    change(conversationId, { filling: null, placed: true });
  },

  /** The filled response has left or was inserted: its values are used up, and the `/…` that brought it goes. */
  filled(conversationId: string, responseId: string): void {
    const { filling, halfFilled } = read(conversationId);
    change(conversationId, { halfFilled: without(halfFilled, responseId) });
    if (filling?.response.responseId !== responseId) return;
    if (filling.from) composerStore.cut(conversationId, filling.from);
    composerStore.stopFilling(conversationId);
  },

  /** Says whose window this is: another person starts clean. */
  ownedBy(userId: string): void {
    if (owner !== undefined && owner !== userId) composerStore.forgetAll();
    owner = userId;
  },

  /** Forgets everything of this window; what core keeps stays. */
  forgetAll(): void {
    kept.clear();
    for (const hear of ears) hear();
  },

  listen(hear: () => void): () => void {
    ears.add(hear);
    return () => void ears.delete(hear);
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
