import { useCallback, useRef } from 'react';

/** The newest of a function under one unchanging identity, for rows that are drawn again only when they change. */
export function useSteady<A extends unknown[]>(newest: (...args: A) => void): (...args: A) => void {
  const held = useRef(newest);
  held.current = newest;
  return useCallback((...args: A) => held.current(...args), []);
}
