import { languageMarker } from '#shared/language/names.ts';

const hashtag = /(?<=^|[\s([{])#([^\s#,;()[\]{}]{1,40})(?=$|[\s,;)\]}])/gu;

/** How tags and names are compared: without regard to case, accents, width and spaces at the ends. */
export const same = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

/** The tags in a name (`Refund #vip`), each once; a bare number is none (`Ticket #1`). */
export function tagsIn(name: string): string[] {
  if (!name.includes('#')) return [];
  const tags = new Map<string, string>();
  for (const [, tag = ''] of name.matchAll(hashtag)) if (!/^\p{N}+$/u.test(tag)) tags.set(same(tag), tag);
  return [...tags.values()];
}

/** A response's name without hashtags and language marker, and the language that the marker says. */
export function readName(name: string): { base: string; language: string | null } {
  const untagged = name.includes('#') ? name.replace(hashtag, '').trim() : name;
  const marked = languageMarker(untagged);
  const base = same(marked?.base ?? untagged).replace(/\s+/g, ' ');
  return { base: base || same(name), language: marked?.language ?? null };
}

/** `en_US` or `pt-BR` as the primary tag; null where it is none. */
export function primaryTag(language: string | null | undefined): string | null {
  const tag = /^([A-Za-z]{2,3})(?:$|[-_])/.exec(language?.trim() ?? '')?.[1];
  return tag?.toLowerCase() ?? null;
}
