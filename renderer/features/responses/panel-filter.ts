import type { Filter, ResponseRow } from '#shared/contract/responses.ts';

/** Whether a filter holds anything back. */
export const isNarrow = ({ tags, language, fitting }: Filter): boolean =>
  tags.length > 0 || language !== null || fitting;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether two tags are one: case and accents aside, as core compares them. */
export const sameTag = (a: string, b: string): boolean => fold(a) === fold(b);

/** The rows that pass a filter: for pins, recents and suggestions, which core gives whole. */
export function narrowed(rows: readonly ResponseRow[], filter: Filter): readonly ResponseRow[] {
  if (!isNarrow(filter)) return rows;
  return rows.filter(
    (row) =>
      filter.tags.every((tag) => row.tags.some((own) => sameTag(own, tag))) &&
      (filter.language === null || row.language === filter.language) &&
      (!filter.fitting || (row.misfit === null && !row.tooLong)),
  );
}

/** A filter with a tag more, or without it where it had it. */
export const withTag = (filter: Filter, tag: string): Filter => {
  const rest = filter.tags.filter((other) => !sameTag(other, tag));
  return { ...filter, tags: rest.length < filter.tags.length ? rest : [...rest, tag].slice(-10) };
};
