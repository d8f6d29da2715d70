import { useEffect, useState } from 'react';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { couldBeText } from './digit-intent.ts';

/** A digit that was typed into a query: the row that stood at its number when the key went down. */
export interface DigitPress {
  base: string;
  digit: number;
  row: ResponseRow;
}

/**
 * Decides what a digit was meant for. It is typed first, so that nothing is lost; once core has answered for the query with
 * it, and no name, tag or shortcut goes on so, it was the number of a row. Another letter meanwhile makes it text.
 */
export function useDigitPick(
  query: string,
  answer: { ready: boolean; found: readonly ResponseRow[]; failed: boolean },
  pick: (press: DigitPress) => void,
): (press: DigitPress | null) => void {
  const [press, setPress] = useState<DigitPress | null>(null);
  useEffect(() => {
    if (!press || query === press.base) return;
    const typed = query === `${press.base}${press.digit}`;
    if (typed && !answer.ready) return;
    setPress(null);
    if (typed && !answer.failed && !couldBeText(query, answer.found)) pick(press);
  });
  return setPress;
}
