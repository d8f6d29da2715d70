import type { ResponseRow } from '#shared/contract/responses.ts';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const joined = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether the last word of a query, which ends in a digit, can be part of a name, tag or shortcut that was found: `03` of
 * `03.2 Refund`, `kyc3` of `KYC 3`, `5-7`. Where it cannot, the digit was no letter but the number of a row.
 */
export function couldBeText(query: string, found: readonly Pick<ResponseRow, 'name' | 'tags' | 'shortcut'>[]): boolean {
  const typed = plain(query).trim().split(/\s+/u).at(-1) ?? '';
  const bare = joined(typed);
  if (bare === '') return true;
  return found.some(({ name, tags, shortcut }) =>
    [name, shortcut ?? '', ...tags].some((text) => {
      const words = plain(text).split(/\s+/u).filter(Boolean);
      // From each word on, so that `kyc3` is found in `Check: KYC-3` and in `KYC 3`, but `trace2` not in `Trace to 2 shops`.
      return (
        words.some((_, index) => joined(words.slice(index).join('')).startsWith(bare)) ||
        (typed.length > 1 && plain(text).includes(typed))
      );
    }),
  );
}
