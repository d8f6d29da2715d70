import type { ResponseRow } from '#shared/contract/responses.ts';
import { responseParts } from './response-text.tsx';
import type { Stretch } from './text-edit.ts';

type Filled = Pick<ResponseRow, 'text' | 'spans' | 'blanks'>;

/** The text of a response with values in its blanks. What is still blank stays as `{{…}}`; `hole` is the first of these. */
export function withHoles(
  row: Filled,
  values: Readonly<Record<string, string>> = {},
): { text: string; hole: Stretch | undefined } {
  let text = '';
  let hole: Stretch | undefined;
  for (const part of responseParts(row)) {
    const value = part.kind === 'blank' ? values[part.id] : undefined;
    const open = part.kind === 'blank' && !value?.trim();
    const written = part.kind === 'blank' ? (open ? holeOf(part.written, part.text) : (value ?? '')) : part.text;
    if (open) hole ??= { start: text.length, end: text.length + written.length };
    text += written;
  }
  return { text, hole };
}

/** A blank as it is typed: its author's `{{…}}`, else made from its label. */
const holeOf = (written: string, label: string): string =>
  written.startsWith('{{') ? written : `{{${label.replaceAll(/[{}]/g, '')}}}`;
