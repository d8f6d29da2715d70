import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { composerStore } from '../conversation/composer-store.ts';
import { type Writing, writingStore } from './writing-store.ts';

const isField = (element: Element): boolean => /^(INPUT|TEXTAREA)$/.test(element.tagName);

/**
 * Where the keyboard goes in the form: to the first field that is still empty, else to the text; back to the field it came
 * from after a question; and to what opened the form when that closes. Returns what hears the focus move.
 */
export function useWritingFocus(
  form: RefObject<HTMLElement | null>,
  { began, fields, leaving, theirs, conversationId }: Writing,
): (event: FocusEvent) => void {
  const lastAt = useRef(-1);
  const shown = began !== null && leaving === null && theirs === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the fields appear again, never while one types
  useEffect(() => {
    if (!shown) return;
    const all = [...(form.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const first = all.find((field) => field.tagName === (fields.name === '' ? 'INPUT' : 'TEXTAREA'));
    (all[lastAt.current] ?? first)?.focus();
  }, [shown]);
  useEffect(
    () => () => {
      const opener = writingStore.opener();
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      if (document.activeElement === document.body && conversationId !== null) composerStore.focus(conversationId);
    },
    [conversationId],
  );
  return ({ target, currentTarget }) => {
    if (isField(target)) lastAt.current = [...currentTarget.querySelectorAll('input, textarea')].indexOf(target);
  };
}
