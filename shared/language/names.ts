import { codesOf, languageNames } from './known.ts';

/** A language that a name says, and the name without it. */
export interface Marker {
  language: string;
  base: string;
}

const brackets = '[(\\[{（［【〔「《<]';
const closing = '[)\\]}）］】〕」》>]';
const dash = '\\s+[-–—|/·:]\\s*|\\s*[–—|:]\\s+';
const code = '[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*';

/** Where a marker may stand: in brackets at either end, or set off by a separator. Each has `marker` and `base`. */
const bracketed = [
  new RegExp(`^\\s*${brackets}(?<marker>[^()\\[\\]{}（）［］【】]{2,24})${closing}\\s*(?<base>.*)$`, 'su'),
  new RegExp(`^(?<base>.*?)\\s*${brackets}(?<marker>[^()\\[\\]{}（）［］【】]{2,24})${closing}\\s*$`, 'su'),
];
const setOff = [
  new RegExp(`^(?<base>.*\\S)(?:${dash})(?<marker>[^-–—|/·:]{2,24})$`, 'su'),
  new RegExp(`^(?<marker>[^-–—|/·:]{2,24}?)(?:${dash})(?<base>\\S.*)$`, 'su'),
];
/** Names without spaces, as systems give them: `greet_en`, `DE_Greeting`, `greeting-fr`. */
const joined = [
  /^(?<base>\S*[^\s_])_(?<marker>[A-Za-z]{2}[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))$/u,
  new RegExp(`^(?<base>\\S*[^\\s_])_(?<marker>${code})$`, 'u'),
  /^(?<marker>[A-Za-z]{2}(?:-[A-Za-z]{2})?)_(?<base>[^\s_]\S*)$/u,
  new RegExp(`^(?<base>\\S*[^\\s-])-(?<marker>${code})$`, 'u'),
];

type Strictness = 'brackets' | 'set-off' | 'underscore' | 'hyphen';

/**
 * Codes that are also words, departments or abbreviations (`IT`, `NO`, `HR`, `ID`, `CS`, `PT` …). Without a region `never` ones are
 * taken for no language at all, `doubtful` ones only in capitals within brackets or in names such as `greet_it`.
 */
const never = new Set([
  'no',
  'hr',
  'id',
  'ms',
  'ca',
  'is',
  'am',
  'so',
  'my',
  'to',
  'or',
  'as',
  'be',
  'et',
  'hi',
  'cs',
  'sl',
  'sk',
]);
const doubtful = new Set(['it', 'he', 'el', 'th', 'pt', 'da', 'fi', 'ar', 'lt', 'lv', 'sv', 'vi', 'bg']);

function languageOfCode(text: string, base: string, how: Strictness): string | null {
  if (!/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(text)) return null;
  const [primary = '', ...rest] = text.split(/[-_]/);
  const language = codesOf.get(primary.toLowerCase());
  if (!language) return null;
  const upper = primary === primary.toUpperCase();
  if (!upper && primary !== primary.toLowerCase()) return null;
  // `de-AT`, `pt_BR`, `zh-Hans`: nobody writes that and means a word.
  if (rest.length === 1 && /^([A-Za-z]{2}|[A-Z][a-z]{3})$/.test(rest[0] as string)) return language;
  if (rest.length > 0 || never.has(primary.toLowerCase())) return null;
  const isDoubtful = doubtful.has(primary.toLowerCase());
  if (how === 'brackets') return upper || !isDoubtful ? language : null;
  if (how === 'underscore') return language;
  if (how === 'set-off') return upper && !isDoubtful ? language : null;
  // `opt-in` and `parlez-en` are words: a hyphen sets off a code only in capitals, or where the whole name is in small letters.
  const small = base === base.toLowerCase() && !base.includes('-') && base.length >= 4;
  return !isDoubtful && (upper ? base !== base.toUpperCase() || base.length > 3 : small) ? language : null;
}

function languageOfName(text: string, how: Strictness): string | null {
  const name = languageNames.get(text.trim().toLowerCase().replace(/\s+/g, ' '));
  if (!name || how === 'hyphen' || how === 'underscore') return name && how === 'underscore' ? name : null;
  // Without brackets a name of a language begins with a capital (or has none): `Nails – polish` is none.
  return how === 'brackets' || text.trim()[0] === text.trim()[0]?.toUpperCase() ? name : null;
}

/**
 * The language that a name marks itself with, as its BCP 47 primary tag, and the name without the marker: `Greeting (DE)`,
 * `[fr] Hello`, `Hello – English`, `greet_en`, `挨拶（日本語）`. Codes and names come from a closed list, and a code counts only in
 * brackets or set off at an end, so that "IT support", "NO refund" and "opt-in" are none. Null where there is none, or more than one.
 */
export function languageMarker(name: string): Marker | null {
  if (name.length > 300) return null;
  for (const [patterns, how] of [
    [bracketed, 'brackets'],
    [setOff, 'set-off'],
    [joined.slice(0, 3), 'underscore'],
    [joined.slice(3), 'hyphen'],
  ] as const) {
    for (const pattern of patterns) {
      const { marker = '', base = '' } = pattern.exec(name)?.groups ?? {};
      const text = base.replace(/^[\s_–—|:-]+|[\s_–—|:-]+$/g, '');
      if (text === '') continue;
      const language = languageOfCode(marker.trim(), text, how) ?? languageOfName(marker, how);
      if (language) return { language, base: text };
    }
  }
  return null;
}
