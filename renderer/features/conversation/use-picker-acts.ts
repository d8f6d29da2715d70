import { useCallback, useState } from 'react';
import type { Language, ResponseRow } from '#shared/contract/responses.ts';
import { writingStore } from '../writing/writing-store.ts';
import { composerStore } from './composer-store.ts';
import { type Unfit, whyNotInserted, whyNotSent } from './response-fit.ts';
import { withHoles } from './response-holes.ts';
import type { SlashWord } from './slash-word.ts';
import { cutOut } from './text-edit.ts';
import { useEngagement } from './use-engagement.ts';
import { useSending } from './use-sending.ts';

/** What the last act came to, for the person to read and hear. */
export type PickerNote =
  | { kind: 'not-inserted'; row: ResponseRow; why: 'template' | 'empty' }
  | { kind: 'not-sent'; row: ResponseRow; why: Unfit }
  | { kind: 'inserted'; row: ResponseRow }
  | { kind: 'narrowed'; language: Language | null }
  | null;

/** What can be done with a response of the picker. `base` is the row it was chosen as, `row` the variant that is shown. */
export interface PickerActs {
  note: PickerNote;
  forgetNote(): void;
  /** Something is on its way out: nothing else is done meanwhile. */
  busy: boolean;
  /** Puts it over the `/…`; answers whether it did. */
  insert(base: ResponseRow, row: ResponseRow, word: SlashWord): boolean;
  /** Puts it before the `/…`, which stays. */
  insertAndStay(base: ResponseRow, row: ResponseRow, word: SlashWord): boolean;
  /** Sends it, the rest of the draft untouched; with blanks it opens them. The `/…` goes once core has it. */
  send(base: ResponseRow, row: ResponseRow, word: SlashWord): void;
  /** Narrows to a language. */
  speak(language: Language | null, word: SlashWord): void;
  /** Opens the form of a new response with the draft in it. */
  save(word: SlashWord): void;
}

/** The acts of one conversation's picker. */
export function usePickerActs(conversationId: string): PickerActs {
  const sending = useSending(conversationId);
  const engage = useEngagement(conversationId);
  const [note, setNote] = useState<PickerNote>(null);
  const [busy, setBusy] = useState(false);

  const put = (base: ResponseRow, row: ResponseRow, how: (text: ReturnType<typeof withHoles>) => void): boolean => {
    const why = whyNotInserted(row);
    if (why) {
      setNote({ kind: 'not-inserted', row, why });
      return false;
    }
    how(withHoles(row));
    engage(base.responseId, 'inserted');
    setNote({ kind: 'inserted', row });
    return true;
  };
  return {
    note,
    forgetNote: useCallback(() => setNote(null), []),
    busy,
    insert: (base, row, word) =>
      put(base, row, ({ text, hole }) => composerStore.replace(conversationId, word, text, hole)),
    insertAndStay: (base, row, word) =>
      put(base, row, ({ text }) => composerStore.insertBefore(conversationId, word, text)),
    send(base, row, word) {
      const why = whyNotSent(row);
      // Back from its blanks the same row is chosen, in the same language.
      composerStore.pick(conversationId, { query: word.query, key: base.responseId, variant: row.responseId });
      if (why) setNote({ kind: 'not-sent', row, why });
      else if (row.blanks.length > 0) composerStore.fill(conversationId, row, {}, word);
      if (why || row.blanks.length > 0) return;
      setBusy(true);
      void sending.filled(row, {}, word).then((gone) => {
        setBusy(false);
        if (!gone) return;
        composerStore.cut(conversationId, word);
        engage(base.responseId, 'sent');
      });
    },
    speak(language, word) {
      composerStore.speak(conversationId, language);
      setNote({ kind: 'narrowed', language });
      composerStore.cut(conversationId, word);
    },
    save: (word) =>
      writingStore.open({ text: cutOut(composerStore.read(conversationId).typed, word).text.trim(), conversationId }),
  };
}
