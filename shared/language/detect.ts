import { detectAll } from 'tinyld/light';
import { votesOf } from './common-words.ts';
import { languageOfScript } from './scripts.ts';

/** A longer text tells no more, and a text of any length must cost next to nothing. */
const longest = 800;
/** What is no language: addresses, e-mail, numbers and codes with digits, and what is in double braces. */
const noise = /\{\{[^{}]*\}\}|\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+|[\p{L}\p{M}#-]*\p{N}[\p{L}\p{N}\p{M}.:/-]*/giu;
/** Languages of Latin letters that only their own letters tell; the library would take them for another. */
const ownLetters: readonly [string, RegExp][] = [
  ['cs', /[řůě]/iu],
  ['vi', /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu],
];

/**
 * The language of what somebody wrote, as its BCP 47 primary tag; null where it is too short, mixed or unclear, since a wrong
 * answer is worse than none. Scripts decide first, then words that one language alone uses, then the letter statistics of
 * tinyld. Pure, bounded time (the first 800 UTF-16 units), never throws.
 */
export function detectLanguage(text: string): string | null {
  const clean = text.slice(0, longest).normalize('NFC').replace(noise, ' ');
  const script = languageOfScript(clean);
  return script === 'latin' ? latinLanguage(clean) : script;
}

function latinLanguage(text: string): string | null {
  for (const [language, letters] of ownLetters) if (letters.test(text)) return language;
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const votes = votesOf(words);
  const [first, second] = votes;
  const [best, next] = detectAll(text);
  // Two languages speak in it: nobody can say which one the writer would like. A single stray word is no second language.
  const others = Math.max(0, ...votes.slice(1).map(({ own }) => own));
  if (first && others * 2 > first.own && (others > 1 || best?.lang !== first.language)) return null;
  const ahead = best !== undefined && best.accuracy >= 0.05 && best.accuracy > 1.3 * (next?.accuracy ?? 0);
  if (first && best?.lang === first.language && first.score >= 0.5 && (first.own > 0 || ahead)) return best.lang;
  // The words against the statistics, or alone: only where they are clear, or are all there is.
  if (first && first.own > 0 && (first.score >= 2 || words.length <= 2))
    return first.score >= 2 * (second?.score ?? 0) ? first.language : null;
  if (first && first.own > 0) return null;
  if (!best || words.length < 2 || text.replace(/[^\p{L}]/gu, '').length < 10) return null;
  return ahead && (best.accuracy >= 0.5 || words.length >= 4) ? best.lang : null;
}
