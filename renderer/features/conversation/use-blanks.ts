import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { useTell } from '../../bridge/api.ts';
import { composerStore } from './composer-store.ts';
import type { Composing } from './composings.ts';
import { withHoles } from './response-holes.ts';
import { responseParts } from './response-text.tsx';
import { useEngagement } from './use-engagement.ts';
import { useSending } from './use-sending.ts';

/** The press that opened the blanks may bounce: an Enter so soon after it, with no key and no value between, does nothing. */
const bounceMs = 250;

/** The filling of one response's blanks. */
export interface Blanks {
  form: RefObject<HTMLFormElement | null>;
  /** How many have a value; a value from earlier in the conversation counts, and is marked. */
  filled: number;
  /** The first blank without a value. */
  empty: { id: string; label: string } | undefined;
  /** Whether this value came from earlier in the conversation and was not touched yet. */
  isEarlier(id: string): boolean;
  /** UTF-16 units of the whole text as it would be sent now. */
  length: number;
  busy: boolean;
  /** The keyboard has been in this field. */
  visited(id: string): void;
  send(): void;
  insert(): void;
  press(event: KeyboardEvent): void;
}

/** Keys and acts of the blanks: Enter leads to the next one that wants attention, then sends; Ctrl+Enter sends; Esc goes back. */
export function useBlanks(row: InboxRow, filling: NonNullable<Composing['filling']>): Blanks {
  const { conversationId, textLimit } = row;
  const { response, values } = filling;
  const { responseId, blanks } = response;
  const form = useRef<HTMLFormElement>(null);
  const openedAt = useRef(performance.now());
  const openedWith = useRef(values);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const sending = useSending(conversationId);
  const engage = useEngagement(conversationId);
  const { mutate: remember } = useTell('responses', 'remember');
  const has = (id: string): boolean => (values[id] ?? '').trim() !== '';
  const empty = blanks.find((blank) => !has(blank.id));
  const text = responseParts(response)
    .map((part) => (part.kind === 'blank' ? (values[part.id] ?? '') : part.text))
    .join('');
  const isEarlier = (id: string): boolean => {
    const last = blanks.find((blank) => blank.id === id)?.last;
    return has(id) && values[id] === last && !seen.has(id);
  };

  const fields = (): HTMLInputElement[] => [...(form.current?.querySelectorAll<HTMLInputElement>('input.blank') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first hole takes the focus when another response opens
  useEffect(() => {
    openedAt.current = performance.now();
    openedWith.current = values;
    const all = fields();
    const first = all.find((field) => field.value.trim() === '') ?? all[0];
    first?.focus();
    first?.select();
  }, [responseId]);

  const send = (): void => {
    if (empty || busy || textLength(text) > textLimit || response.misfit !== null) return;
    setBusy(true);
    void sending.filled(response, values, filling.from).then((gone) => {
      setBusy(false);
      if (gone) composerStore.filled(conversationId, responseId);
    });
  };
  const goOn = (from: HTMLInputElement): void => {
    const all = fields();
    const at = all.indexOf(from);
    const later = [...all.slice(at + 1), ...all.slice(0, at)];
    const next = later.find((field) => field.value.trim() === '' || isEarlier(field.name));
    if (next) next.focus();
    else if (from.value.trim() !== '') send();
  };
  return {
    form,
    filled: blanks.filter((blank) => has(blank.id)).length,
    empty,
    isEarlier,
    length: textLength(text),
    busy,
    visited: (id) => setSeen((before) => (before.has(id) ? before : new Set(before).add(id))),
    send,
    insert() {
      const { text: put, hole } = withHoles(response, values);
      const own = Object.fromEntries(Object.entries(values).filter(([id]) => has(id)));
      if (Object.keys(own).length > 0) remember({ conversationId, values: own });
      engage(responseId, 'inserted');
      if (filling.from) composerStore.replace(conversationId, filling.from, put, hole);
      else composerStore.insert(conversationId, put, hole);
      composerStore.filled(conversationId, responseId);
    },
    press(event) {
      // SECURITY: Enter that ends an input method's composition fills the blank, it never sends. 229 is Safari's sign.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        composerStore.stopFilling(conversationId);
      }
      // A form whose Send is disabled is not submitted by Enter, so Enter in a field is answered here.
      if (event.key !== 'Enter') openedAt.current = Number.NEGATIVE_INFINITY;
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      const untouched = values === openedWith.current;
      if (event.repeat || (untouched && performance.now() - openedAt.current < bounceMs)) return;
      if ((event.ctrlKey || event.metaKey) && !empty) send();
      else goOn(event.target);
    },
  };
}
