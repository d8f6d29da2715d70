import { useSyncExternalStore } from 'react';
import type { ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** What is being written to one conversation. `typed` is the truth of this window as soon as `loaded` or touched. */
export interface Composing {
  typed: string;
  /** What core keeps of it. */
  stored: string;
  /** Whether there is something to keep: the kept draft has been read, or the agent was faster than it. */
  loaded: boolean;
  /** Whether the kept draft has been read. */
  restored: boolean;
  selection: { start: number; end: number };
  /** Something else than the keyboard changed text or caret, or gave the composer back: it takes focus and caret. */
  placed: boolean;
  /** The text of a press that core has not recorded yet: it stays in the field until it is. */
  leaving: { attemptId: string; text: string } | null;
  /** A response whose blanks are being filled in the composer's place. */
  filling: { response: ResponseRow; values: Record<string, string> } | null;
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

/** Text with another text put over a selection, and where the caret stands then. A space keeps words apart. */
export function insertAt(
  text: string,
  selection: { start: number; end: number },
  inserted: string,
): { text: string; caret: number } {
  const start = Math.min(selection.start, selection.end, text.length);
  const end = Math.min(Math.max(selection.start, selection.end), text.length);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const gapBefore = before !== '' && !/\s$/u.test(before) && inserted !== '' ? ' ' : '';
  const gapAfter = after !== '' && !/^[\s.,;:!?]/u.test(after) && inserted !== '' ? ' ' : '';
  const whole = before + gapBefore + inserted + gapAfter + after;
  return { text: whole, caret: start + gapBefore.length + inserted.length };
}

/** The next `{{…}}` at or after a place: where Tab goes while a text still has holes. */
export function nextHole(text: string, from: number): { start: number; end: number } | null {
  const start = text.indexOf('{{', from);
  if (start < 0) return null;
  const close = text.indexOf('}}', start);
  return { start, end: close < 0 ? start + 2 : close + 2 };
}

/** The text once `sent` has left: what was typed meanwhile stays. */
export function withoutSent(typed: string, sent: string): string {
  return typed.startsWith(sent) ? typed.slice(sent.length).replace(/^\s+/u, '') : typed;
}

/**
 * What the parts of the screen know together about composing, by conversation: the panel inserts at the composer's caret,
 * the blanks take its place, a refused press is put into words beside it. Text only ever shrinks when core has taken it.
 */
export const composerStore = {
  read,

  /** The agent typed. */
  type(conversationId: string, typed: string, caret: number): void {
    change(conversationId, { typed, loaded: true, selection: { start: caret, end: caret }, refusal: null });
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
    const next = { ...now, selection: { start, end } };
    // Only the picker behind a `/` follows the caret.
    if (now.typed.includes('/') && (start !== now.selection.start || end !== now.selection.end))
      change(conversationId, next);
    else kept.set(conversationId, next);
  },

  /** Puts a text at the caret and asks the composer to take the focus there, on its first hole if it has one. */
  insert(conversationId: string, inserted: string, hole?: { start: number; end: number }): void {
    const now = read(conversationId);
    const { text, caret } = insertAt(now.typed, now.selection, inserted);
    const from = caret - inserted.length;
    change(conversationId, {
      typed: text,
      loaded: true,
      selection: hole ? { start: from + hole.start, end: from + hole.end } : { start: caret, end: caret },
      placed: true,
      filling: null,
      refusal: null,
    });
  },

  /** Puts text over a stretch, as the picker does with what was typed after `/`. */
  replace(
    conversationId: string,
    from: number,
    to: number,
    inserted: string,
    hole?: { start: number; end: number },
  ): void {
    change(conversationId, { selection: { start: from, end: to } });
    composerStore.insert(conversationId, inserted, hole);
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

  /** Opens the blanks of a response in the composer's place. */
  fill(conversationId: string, response: ResponseRow, values: Record<string, string> = {}): void {
    change(conversationId, { filling: { response, values }, refusal: null });
  },

  /** One blank's value. */
  setValue(conversationId: string, id: string, value: string): void {
    const { filling } = read(conversationId);
    if (filling) change(conversationId, { filling: { ...filling, values: { ...filling.values, [id]: value } } });
  },

  /** Puts the blanks away and gives the composer back, its draft untouched. */
  stopFilling(conversationId: string): void {
    change(conversationId, { filling: null, placed: true });
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
