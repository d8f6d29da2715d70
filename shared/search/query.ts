/** What a query asks for: words, and tags that must all be there. */
export interface ReadQuery {
  words: string;
  tags: string[];
}

/** No more of a query than this is looked at. */
export const longestQuery = 200;
export const mostWords = 20;

/**
 * Reads what a person typed: `#refund` anywhere is a tag, the rest are words. At most 20 words in the first 200 characters are
 * looked at, however long the input is. A `#` before a digit or alone is part of the words.
 */
export function readQuery(text: string): ReadQuery {
  const tags: string[] = [];
  const words: string[] = [];
  const pieces = text
    .slice(0, longestQuery)
    .split(/[\s\u3000]+/u)
    .filter((piece) => piece !== '');
  for (const piece of pieces.slice(0, mostWords)) {
    const tag = /^[#＃]([\p{L}_][^#＃]*)$/u.exec(piece)?.[1];
    if (tag === undefined) words.push(piece);
    else tags.push(tag);
  }
  // A space at the end says that the last word is complete.
  const complete = words.length > 0 && /\s$/u.test(text.slice(0, longestQuery)) ? ' ' : '';
  return { words: words.join(' ') + complete, tags };
}
