import { useSyncExternalStore } from 'react';
import { personalLibrary } from '#shared/contract/responses.ts';
import type { Source } from '#shared/contract/writing.ts';

/** What a new response begins with, or which one is to be changed. `conversationId` fills the preview. */
export interface WritingDraft {
  text?: string;
  name?: string;
  responseId?: string;
  /** Whose response it is, where the caller knows; else it is found out. */
  source?: 'library' | 'personal';
  conversationId: string | null;
  /** What gets the focus back when the form closes; else what has it now. */
  opener?: Element | null;
}

/** What stands in the fields, as it is typed. `place` is `personal` or the id of a library. */
export interface WritingFields {
  name: string;
  text: string;
  tags: string;
  shortcut: string;
  language: string;
  place: string;
}

/** A response that is being written. */
export interface Writing {
  /** Another one for every opening. */
  turn: number;
  responseId: string | null;
  source: 'library' | 'personal' | null;
  conversationId: string | null;
  fields: WritingFields;
  /** What stood in the fields before the person touched them; null while the response is still being read. */
  began: WritingFields | null;
  /** The library's version that was read; null for a new or a personal one. */
  version: number | null;
  contentType: Source['contentType'];
  /** What the library's response declares to be filled in. */
  declared: Source['substitutions'];
  /** Somebody saved this since: both stand side by side until the person decides. */
  theirs: Source | null;
  /** Leaving would lose what was typed: the question stands in place. `next` is what wants to be opened instead. */
  leaving: { next: WritingDraft | null } | null;
}

const blankFields: WritingFields = { name: '', text: '', tags: '', shortcut: '', language: '', place: personalLibrary };

let open: Writing | null = null;
let turns = 0;
let opener: Element | null = null;
let lastSaved = '';
let owner: string | undefined;
const ears = new Set<() => void>();

function put(next: Writing | null): void {
  open = next;
  for (const hear of ears) hear();
}

function begin(draft: WritingDraft): void {
  turns += 1;
  opener = draft.opener ?? document.activeElement;
  lastSaved = '';
  const fresh = draft.responseId === undefined;
  const fields = { ...blankFields, name: draft.name ?? '', text: draft.text ?? '' };
  put({
    turn: turns,
    responseId: draft.responseId ?? null,
    source: draft.source ?? null,
    conversationId: draft.conversationId,
    fields,
    began: fresh ? blankFields : null,
    version: null,
    contentType: 'text/plain',
    declared: [],
    theirs: null,
    leaving: null,
  });
}

const names = ['name', 'text', 'tags', 'shortcut', 'language', 'place'] as const;

/** Whether the person would lose something by leaving. Where it would be saved to alone is nothing to lose. */
export const isChanged = ({ fields, began }: Writing): boolean =>
  began !== null && names.some((name) => name !== 'place' && fields[name] !== began[name]);

/**
 * The response that is being written in this window, one at a time. It outlives the screen that it was opened from, and
 * nothing typed is let go without a question.
 */
export const writingStore = {
  read: (): Writing | null => open,

  /** Opens the form; a changed one that is open already is asked about first. */
  open(draft: WritingDraft): void {
    if (open && isChanged(open)) put({ ...open, leaving: { next: draft } });
    else begin(draft);
  },

  /** The person changed fields. */
  change(fields: Partial<WritingFields>): void {
    if (open) put({ ...open, fields: { ...open.fields, ...fields }, leaving: null });
  },

  /** What is to be changed has been read, or saved: it is what the fields are compared with from now on. */
  took(
    turn: number,
    read: Partial<Pick<Writing, 'responseId' | 'source' | 'version' | 'contentType' | 'declared' | 'theirs'>>,
    fields?: WritingFields,
    /** What of it is kept, where that is not all of it. */
    kept?: WritingFields,
  ): void {
    if (open?.turn !== turn) return;
    const shown = fields ?? open.fields;
    put({ ...open, ...read, fields: shown, began: kept ?? shown });
  },

  /** Somebody else saved it since; what was typed stays as it is. Null puts the comparison away. */
  compare(turn: number, theirs: Source | null): void {
    if (open?.turn === turn) put({ ...open, theirs });
  },

  /** Keeps what is typed, over a version that the person has seen; the comparison stays until it is saved. */
  knows(turn: number, version: number): void {
    if (open?.turn === turn) put({ ...open, version });
  },

  /** Leaves; what was changed is asked about in place first. */
  leave(): void {
    if (open && isChanged(open)) put({ ...open, leaving: { next: null } });
    else put(null);
  },

  /** The person stays. */
  stay(): void {
    if (open) put({ ...open, leaving: null });
  },

  /** Lets go of what was typed, by the person's word, and opens what was waiting. */
  discard(): void {
    const next = open?.leaving?.next ?? null;
    put(null);
    if (next) begin(next);
  },

  /** It is saved: the form closes, unless another one has been opened since. */
  done(turn: number, name: string): void {
    if (open?.turn !== turn) return;
    lastSaved = name;
    put(null);
  },

  /** What the form was opened from. */
  opener: (): Element | null => opener,

  /** Says whose window this is: another person starts clean. */
  ownedBy(userId: string): void {
    if (owner !== undefined && owner !== userId) writingStore.forgetAll();
    owner = userId;
  },

  /** Forgets everything of this window. */
  forgetAll(): void {
    opener = null;
    lastSaved = '';
    put(null);
  },

  listen(hear: () => void): () => void {
    ears.add(hear);
    return () => void ears.delete(hear);
  },
};

/** What is being written, if anything is. */
export const useWriting = (): Writing | null => useSyncExternalStore(writingStore.listen, writingStore.read);

/** The name of what was saved last, until the next one is begun; empty for none. */
export const useLastSaved = (): string => useSyncExternalStore(writingStore.listen, () => lastSaved);
