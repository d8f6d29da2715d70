import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to an element when it appears: to the safe answer of a question. Leaves it alone from then on. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
