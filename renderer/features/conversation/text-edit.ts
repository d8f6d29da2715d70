/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Text with another text put over a selection, and where the caret stands then. A space keeps words apart. */
export function insertAt(text: string, selection: Stretch, inserted: string): { text: string; caret: number } {
  const start = Math.min(selection.start, selection.end, text.length);
  const end = Math.min(Math.max(selection.start, selection.end), text.length);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const gapBefore = before !== '' && !/\s$/u.test(before) && inserted !== '' ? ' ' : '';
  const gapAfter = after !== '' && !/^[\s.,;:!?]/u.test(after) && inserted !== '' ? ' ' : '';
  const whole = before + gapBefore + inserted + gapAfter + after;
  return { text: whole, caret: start + gapBefore.length + inserted.length };
}

/** Text without a stretch; where a space stood on both sides, one stays. */
export function cutOut(text: string, { start, end }: Stretch): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const spare = /(^|\s)$/u.test(before) && /^[^\S\n]/u.test(after) ? 1 : 0;
  return { text: before + after.slice(spare), caret: start };
}

/** The next `{{…}}` at or after a place: where Tab goes while a text still has holes. */
export function nextHole(text: string, from: number): Stretch | null {
  const start = text.indexOf('{{', from);
  if (start < 0) return null;
  const close = text.indexOf('}}', start);
  return { start, end: close < 0 ? start + 2 : close + 2 };
}

/** The last `{{…}}` that begins before a place: where Shift+Tab goes. */
export function previousHole(text: string, before: number): Stretch | null {
  const start = before <= 0 ? -1 : text.lastIndexOf('{{', before - 1);
  return start < 0 ? null : nextHole(text, start);
}

/** The text once `sent` has left: what was typed meanwhile stays. */
export function withoutSent(typed: string, sent: string): string {
  return typed.startsWith(sent) ? typed.slice(sent.length).replace(/^\s+/u, '') : typed;
}
