import { fold } from './words.ts';

/** Another way to write a word of a query, and what it is worth of the word itself, up to 1; `whole` wants the whole word. */
export interface Variant {
  text: string;
  worth: number;
  whole?: boolean;
}

const arabic = /^[\u0621-\u064a\u0671-\u06d3]/u;
const hebrew = /^[\u05d0-\u05ea]/u;
const korean = /^[\u3131-\u3163]/u;
const particles = '에서 으로 까지 부터 한테 에게 을 를 은 는 이 가 의 에 로 도 만 와 과'.split(' ').map(fold);
const latin = /^[a-z]+$/u;
const articles = ['ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك', 'ولل'];
const prefixes = ['ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וה', 'שה', 'מה', 'ול', 'וב', 'כש'];
const elisions = /^(?:l|d|j|n|s|m|t|c|qu)(?=[aeiouyh])/u;
/** Endings that people leave out or add without a thought, longest first, for languages with Latin letters. */
const endings = ['ungen', 'ing', 'ung', 'ed', 'es', 'er', 'en', 'em', 's', 'e', 'n', 'd', 'y', 'i', 'a', 'o'];

/** The spellings of one query word that are looked up besides it. Few, because each is a look into the dictionary. */
export function variants(word: string): Variant[] {
  if (latin.test(word)) return [...umlauts(word), ...elision(word), ...inflected(word)];
  if (arabic.test(word)) return affixed(word, articles, 2);
  if (hebrew.test(word)) return affixed(word, prefixes, 2);
  if (/^[a-z]/u.test(word)) return umlauts(word);
  if (korean.test(word)) return withoutParticle(word);
  return /^\d/u.test(word) ? bare(word) : [];
}

/** ue, oe, ae for ü, ö, ä and the other way round, all at once and one by one. */
function umlauts(word: string): Variant[] {
  if (word.length < 4) return [];
  const found = new Set<string>();
  found.add(word.replace(/([aou])e/gu, '$1'));
  found.add(word.replaceAll('aa', 'a'));
  for (const at of places(word, /[aou]e/gu)) found.add(word.slice(0, at + 1) + word.slice(at + 2));
  for (const at of places(word, /[aou](?!e)/gu).slice(0, 4))
    found.add(`${word.slice(0, at + 1)}e${word.slice(at + 1)}`);
  found.delete(word);
  return [...found].filter((text) => text.length >= 3).map((text) => ({ text, worth: 0.95 }));
}

const places = (word: string, pattern: RegExp): number[] => [...word.matchAll(pattern)].map((found) => found.index);

function elision(word: string): Variant[] {
  const text = word.replace(elisions, '');
  return text !== word && text.length >= 4 ? [{ text, worth: 0.8 }] : [];
}

/** refunded → refund, refunding: the stem alone, and with another ending in place of this one. */
function inflected(word: string): Variant[] {
  const found: Variant[] = [];
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue;
    const stem = word.slice(0, -ending.length);
    found.push({ text: stem, worth: 0.8, whole: true });
    // stopped → stop, Doppelkonsonant
    if (ending.length > 1 && stem.length > 4 && stem.at(-1) === stem.at(-2))
      found.push({ text: stem.slice(0, -1), worth: 0.8, whole: true });
    if (found.length >= 4) break;
  }
  if (word.length >= 6 && word.endsWith('ies')) found.push({ text: `${word.slice(0, -3)}y`, worth: 0.8, whole: true });
  return found;
}

/** With and without the articles, conjunctions and prepositions that are written as part of a word. */
function affixed(word: string, affixes: readonly string[], least: number): Variant[] {
  const found: Variant[] = [];
  if (word.length >= least) for (const affix of affixes) found.push({ text: affix + word, worth: 0.95 });
  for (const affix of affixes) {
    if (!word.startsWith(affix)) continue;
    const text = word.slice(affix.length);
    const sure = affix.length > 1;
    if (text.length < (sure ? least : 3)) continue;
    found.push({ text, worth: sure ? 0.95 : 0.75 });
    if (sure) for (const other of affixes) if (other !== affix) found.push({ text: other + text, worth: 0.9 });
  }
  return found;
}

/** 영수증을 → 영수증. The other way round is the beginning of a word. */
function withoutParticle(word: string): Variant[] {
  const found = particles.filter((one) => word.endsWith(one) && word.length - one.length >= 4);
  return found.map((one) => ({ text: word.slice(0, -one.length), worth: 0.85 }));
}

function bare(word: string): Variant[] {
  const text = word.replace(/^0+(?=\d)/u, '');
  // 03 is the 3 of 03.2, but not the beginning of 31.
  return text === word ? [] : [{ text, worth: 0.9, whole: true }];
}

const separators = ['.', '-', '/', '&'];

/** Codes that differ from the typed one only in their signs: 5-7 → 5.7, 57; 032 → 03.2 (each without leading zeros). */
export function otherCodes(word: string): Variant[] {
  const found: Variant[] = [];
  if (/^[\p{L}\d]+(?:[.\-/&][\p{L}\d]+)+$/u.test(word)) {
    for (const sign of separators) found.push({ text: word.replace(/[.\-/&]/gu, sign), worth: 0.8 });
    found.push({ text: word.replace(/[.\-/&]/gu, ''), worth: 0.55 });
  } else if (/^\d{2,6}$/u.test(word) || /^[a-z]{2,3}$/u.test(word) || /^[a-z]{1,4}\d{1,4}$/u.test(word))
    for (let at = 1; at < word.length; at++)
      for (const sign of /^\d/u.test(word) ? separators.slice(0, 3) : ['&', '-', '.'])
        found.push({
          text: `${word.slice(0, at).replace(/^0+(?=\d)/u, '')}${sign}${word.slice(at).replace(/^0+(?=\d)/u, '')}`,
          worth: 0.55,
        });
  return found.filter(({ text }) => text !== word);
}
