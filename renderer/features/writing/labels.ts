import { Shortcut, Tag } from '#shared/contract/responses.ts';

/** A shortcut and tags as they were typed, read; `wrong` names what no response can have. */
export interface Labels {
  shortcut: string | null;
  tags: string[];
  wrong: { shortcut: boolean; tags: boolean };
}

const mostTags = 20;

/** Reads a shortcut (empty is none) and tags between spaces, commas or semicolons; a `#` before a tag is no part of it. */
export function readLabels(typed: { shortcut: string; tags: string }): Labels {
  const shortcut = typed.shortcut.trim().replace(/^\//u, '');
  const byFold = new Map<string, string>();
  for (const word of typed.tags.split(/[\s,;]+/u)) {
    const tag = word.replace(/^#+/u, '');
    if (tag !== '') byFold.set(tag.toLowerCase(), tag);
  }
  const tags = [...byFold.values()];
  return {
    shortcut: shortcut === '' ? null : shortcut,
    tags,
    wrong: {
      shortcut: shortcut !== '' && !Shortcut.safeParse(shortcut).success,
      tags: tags.length > mostTags || tags.some((tag) => !Tag.safeParse(tag).success),
    },
  };
}
