import type { ResponseRow } from '#shared/contract/responses.ts';

/** Why a response cannot be sent as it stands. */
export type Unfit = 'channel' | 'empty' | 'too-long';

/** Why a response cannot be sent, or null. One with blanks is measured when they are filled. */
export function whyNotSent(row: Pick<ResponseRow, 'misfit' | 'tooLong' | 'blanks'>): Unfit | null {
  if (row.misfit !== null) return row.misfit;
  return row.tooLong && row.blanks.length === 0 ? 'too-long' : null;
}

/** Why a response cannot be put into the composer, or null: the platform puts a template together, so its text is fixed. */
export function whyNotInserted(row: Pick<ResponseRow, 'kind' | 'text'>): 'template' | 'empty' | null {
  if (row.kind === 'template') return 'template';
  return row.text.trim() === '' ? 'empty' : null;
}
