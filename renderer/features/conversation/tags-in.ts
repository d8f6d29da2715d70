/** A `#word` of a query, and the tag it is taken for: the most used one that begins so, else what was typed. */
export interface TypedTag {
  typed: string;
  tag: string;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The tags, most used first, that begin with what was typed after `#`. */
export const tagsLike = (typed: string, known: readonly string[]): string[] =>
  known.filter((tag) => folded(tag).startsWith(folded(typed)));

/**
 * Takes the `#words` of a query for tags, so that half a tag narrows already. `text` is the query as it is searched, with the
 * whole tags in it; a bare `#` narrows nothing. `open` is what stands behind a `#` at the very end, still being typed.
 */
export function tagsIn(
  query: string,
  known: readonly string[],
): { text: string; tags: TypedTag[]; open: string | null } {
  const tags: TypedTag[] = [];
  const words = query.trim().split(/\s+/u).filter(Boolean);
  const text = words.flatMap((word) => {
    if (!word.startsWith('#')) return [word];
    const typed = word.slice(1);
    if (typed === '') return [];
    const same = known.find((tag) => folded(tag) === folded(typed));
    const tag = same ?? tagsLike(typed, known)[0] ?? typed;
    tags.push({ typed, tag });
    return [`#${tag}`];
  });
  const last = /\s$/u.test(query) ? undefined : words.at(-1);
  return { text: text.join(' '), tags, open: last?.startsWith('#') ? last.slice(1) : null };
}
