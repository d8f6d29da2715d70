import type { ReactNode } from 'react';
import { marksIn } from './marks.ts';

/** A name with the words that were looked for marked where it holds them. */
export function Marked({ text, query }: { text: string; query: string }): ReactNode {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const { start, end } of marksIn(text, query)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
