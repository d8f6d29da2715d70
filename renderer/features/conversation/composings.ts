import type { Language, ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import type { SlashWord } from './slash-word.ts';
import type { Stretch } from './text-edit.ts';

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
  /** The row of the picker that was chosen for a query, and the language of it that is shown: it outlives the blanks. */
  picked: { query: string; key: string; variant: string | null } | null;
  /** All libraries are searched, not only the queue's. */
  wide: boolean;
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
  picked: null,
  wide: false,
  undo: null,
  language: null,
  refusal: null,
};

const kept = new Map<string, Composing>();
const ears = new Set<() => void>();

/** What is being written, by conversation: where the acts on it read and write. */
export const composings = {
  read: (conversationId: string): Composing => kept.get(conversationId) ?? empty,

  /** Changes some of it, and everybody hears. */
  change(conversationId: string, next: Partial<Composing>): void {
    composings.note(conversationId, next);
    for (const hear of ears) hear();
  },

  /** Changes some of it that nobody has to hear of. */
  note(conversationId: string, next: Partial<Composing>): void {
    kept.set(conversationId, { ...composings.read(conversationId), ...next });
  },

  /** The conversations that something was written to. */
  ids: (): string[] => [...kept.keys()],

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
