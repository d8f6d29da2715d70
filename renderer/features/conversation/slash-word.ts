import type { Stretch } from './text-edit.ts';

/** What was typed after a `/` that asks for responses: from the slash to the caret. */
export interface SlashWord extends Stretch {
  query: string;
}

const longest = 60;
const mostWords = 6;
/** What a word begins after: the start of a line, a space, or the signs that end a sentence where none is written. */
const before = /^$|[\s\u3002\u3001\uff01\uff1f\u300d\u300f\uff09]$/u;
/** What no query holds: another slash, two spaces, or the end of a sentence with words after it. */
const prose = /[/\uff0f]|\s\s|[.,;:!?]\s/u;

/**
 * The `/…` that the caret stands behind, or null. The slash begins a word (`1/2`, addresses and dates have theirs inside one);
 * the words after it may be up to six. A space right after the slash, two spaces, another slash, the end of a sentence and a
 * new line end it: then it was only a slash. The full-width `／` of Japanese keyboards counts too.
 */
export function slashAt(text: string, caret: number): SlashWord | null {
  const line = text.slice(caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1, caret);
  const at = Math.max(line.lastIndexOf('/'), line.lastIndexOf('\uff0f'));
  if (at < 0 || !before.test(line.slice(0, at))) return null;
  const query = line.slice(at + 1);
  if (query.length > longest || /^\s/u.test(query) || prose.test(query)) return null;
  if (query.trim().split(/\s+/u).length > mostWords) return null;
  return { start: caret - query.length - 1, end: caret, query };
}
