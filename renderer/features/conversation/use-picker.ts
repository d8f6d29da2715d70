import { type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useId, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Language } from '#shared/contract/responses.ts';
import { composerStore, useComposing } from './composer-store.ts';
import type { PickerEntry } from './picker-entries.ts';
import { type PickerIntent, pickerIntent, steppedTo } from './picker-keys.ts';
import type { SlashWord } from './slash-word.ts';
import { useDigitPick } from './use-digit-pick.ts';
import { type PickerNote, usePickerActs } from './use-picker-acts.ts';
import { type PickerRows, usePickerRows } from './use-picker-rows.ts';
import { useSlash } from './use-slash.ts';
import { useVariant, type Variant } from './use-variant.ts';

/** The picker that `/` opens in the composer. */
export interface PickerState extends Omit<PickerRows, 'found'> {
  open: boolean;
  /** The `/…` that it is open for. */
  word: SlashWord | null;
  query: string;
  chosen: number;
  scope: 'queue' | 'all';
  language: Language | null;
  variant: Variant;
  note: PickerNote;
  busy: boolean;
  listId: string;
  optionId(index: number): string;
  choose(index: number): void;
  /** Does what Enter would do with this row. */
  take(index: number): void;
  /** Sends the chosen row. */
  send(): void;
  widen(scope: 'queue' | 'all'): void;
  /** Puts a whole tag in place of the `#…` at the caret. */
  tag(tag: string): void;
  /** Answers the keys that belong to the picker; true when it took the key. */
  press(event: KeyboardEvent<HTMLTextAreaElement>): boolean;
  /** Types the `/` for somebody who pressed the button. */
  start(): void;
  /** The `/…` that still looks for a response, also after nothing was found for it; else null. */
  asks: string | null;
  /** What the text field says about the list to assistive technology. */
  field: TextareaHTMLAttributes<HTMLTextAreaElement>;
}

/** From how many words on a query for which nothing is found is taken for a sentence. */
const sentence = 3;

/** Watches the composer for `/` at the start of a word and answers it. */
export function usePicker(conversationId: string): PickerState {
  const { direction } = useLocale();
  const { picked, wide, language } = useComposing(conversationId);
  const slash = useSlash(conversationId);
  const acts = usePickerActs(conversationId);
  const listId = useId();
  const { word, open } = slash;
  const query = word?.query ?? '';
  const scope = wide ? 'all' : 'queue';
  const [stayed, setStayed] = useState(false);
  const { found, ...rows } = usePickerRows(conversationId, open, query, scope);
  const { entries, stale, waiting } = rows;
  // By its key, not its place: rows that come or go meanwhile do not put another one under the finger.
  const chosen =
    picked?.query === query
      ? Math.max(
          0,
          entries.findIndex(({ key }) => key === picked.key),
        )
      : 0;
  const entry = entries[chosen];
  const variant = useVariant(conversationId, entry?.kind === 'response' ? entry.row : undefined, query);
  const choose = (index: number): void => {
    const key = entries[index]?.key;
    acts.forgetNote();
    if (key !== undefined) composerStore.pick(conversationId, { query, key, variant: null });
  };

  const nowhere = word === null;
  useEffect(() => {
    if (!nowhere) return;
    composerStore.unpick(conversationId);
    setStayed(false);
  }, [nowhere, conversationId]);
  const start = open && word ? word.start : null;
  const end = word?.end ?? 0;
  useEffect(() => {
    composerStore.ask(conversationId, start === null ? null : { start, end });
    return () => composerStore.ask(conversationId, null);
  }, [conversationId, start, end]);
  const { forgetNote } = acts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said belongs to the query it was said for
  useEffect(() => {
    if (open) forgetNote();
  }, [open, query, forgetNote]);
  const answered = open && rows.text !== '' && !stale && !waiting;
  const prose = answered && !rows.failure && rows.total === 0 && rows.text.split(' ').length >= sentence;
  useEffect(() => {
    if (prose) slash.close('nothing');
  });

  const pressDigit = useDigitPick(query, { ready: answered, found, failed: rows.failure !== null }, ({ base, row }) => {
    if (!word || acts.insert(row, row, word)) return;
    // Not inserted, and the reason said: the digit was no letter either.
    composerStore.erase(conversationId, { start: word.end - 1, end: word.end });
    composerStore.pick(conversationId, { query: base, key: row.responseId, variant: null });
  });

  const doIt = (one: PickerEntry | undefined, how: 'insert' | 'stay' | 'send'): void => {
    if (!one || !word || stale || acts.busy) return;
    if (one.kind === 'language') acts.speak(one.choice.language, word);
    else if (one.kind === 'response') {
      const row = one === entry ? variant.row : one.row;
      if (!row) return;
      if (how === 'send') acts.send(one.row, row, word);
      else if (how === 'insert') acts.insert(one.row, row, word);
      else if (acts.insertAndStay(one.row, row, word)) {
        setStayed(true);
        const key = entries[Math.min(chosen + 1, entries.length - 1)]?.key ?? one.key;
        composerStore.pick(conversationId, { query, key, variant: null });
      }
    } else if (one.key === 'all') composerStore.widen(conversationId, true);
    else acts.save(word);
  };
  const pick = (index: number, sure: boolean): boolean => {
    const one = entries[index];
    if (!one || stale || acts.busy) return sure;
    if (!sure && one.kind === 'response') {
      pressDigit({ base: query, digit: index + 1, row: one.row });
      return false;
    }
    if (one !== entry) choose(index);
    doIt(one, 'insert');
    return true;
  };
  const close = (): void => {
    if (!stayed || !word) {
      slash.close('person');
      return;
    }
    // Something was put in: what asked for it has done its work.
    composerStore.cut(conversationId, word);
    composerStore.goToHole(conversationId);
  };
  const answer = (intent: PickerIntent): boolean => {
    const none = entries.length === 0;
    if (intent.do === 'close') close();
    else if (intent.do === 'pick') return pick(intent.index, intent.sure);
    // `/word` is no answer to a customer: Esc comes first.
    else if (none) return intent.do === 'insert' || intent.do === 'send' || intent.do === 'swallow';
    else if (intent.do === 'step') choose(steppedTo(chosen, intent.by, entries.length));
    else if (intent.do === 'first') choose(0);
    else if (intent.do === 'last') choose(entries.length - 1);
    else if (intent.do === 'variant') variant.step(intent.by);
    else if (intent.do !== 'swallow') doIt(entry, intent.do);
    return true;
  };

  return {
    ...rows,
    open,
    word: open ? word : null,
    query,
    chosen,
    scope,
    language,
    variant,
    note: acts.note,
    busy: acts.busy,
    listId,
    optionId: (index) => `${listId}-${index}`,
    choose,
    take: (index) => doIt(entries[index], 'insert'),
    send: () => doIt(entry, 'send'),
    widen: (to) => composerStore.widen(conversationId, to === 'all'),
    tag(tag) {
      if (!word) return;
      const { typed } = composerStore.read(conversationId);
      const before = `${typed.slice(0, word.start + 1 + query.lastIndexOf('#'))}#${tag} `;
      composerStore.type(conversationId, before + typed.slice(word.end), before.length);
      composerStore.focus(conversationId);
    },
    press(event) {
      const intent = open ? pickerIntent(event, direction === 'rtl') : null;
      if (!intent || !answer(intent)) return false;
      event.preventDefault();
      return true;
    },
    start() {
      const at = composerStore.read(conversationId).selection.end;
      if (open) composerStore.focus(conversationId);
      else composerStore.replace(conversationId, { start: at, end: at }, '/');
    },
    asks: open || slash.gaveUp ? query : null,
    field: open
      ? {
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-activedescendant': entry ? `${listId}-${chosen}` : undefined,
        }
      : {},
  };
}
