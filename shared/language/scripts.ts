/** A script that only one language among those of our customers is written in, or that its own letters tell from its neighbours. */
const scripts: readonly { script: string; letters: RegExp }[] = [
  { script: 'latin', letters: /\p{Script=Latin}/u },
  { script: 'kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { script: 'hangul', letters: /\p{Script=Hangul}/u },
  { script: 'han', letters: /\p{Script=Han}/u },
  { script: 'thai', letters: /\p{Script=Thai}/u },
  { script: 'greek', letters: /\p{Script=Greek}/u },
  { script: 'hebrew', letters: /\p{Script=Hebrew}/u },
  { script: 'arabic', letters: /\p{Script=Arabic}/u },
  { script: 'cyrillic', letters: /\p{Script=Cyrillic}/u },
  { script: 'devanagari', letters: /\p{Script=Devanagari}/u },
];

const letter = /\p{L}/u;
/** Letters that Persian and Urdu have and Arabic has not; those that Ukrainian and Belarusian have and Russian has not. */
const notArabic = /[پچژگکیےٹڈ]/u;
const ukrainian = /[іїєґ]/iu;
const notRussian = /[іїєґўђјљњћџѓќѕ]/iu;

/** How many letters of a text each script has. */
export function scriptsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of text) {
    if (!letter.test(sign)) continue;
    const script = scripts.find(({ letters }) => letters.test(sign))?.script ?? 'other';
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/**
 * What the letters alone say: the language where its script or its own letters tell it, `latin` where only words can, null where
 * the text has too few letters, is in several scripts, or is in one that several of our languages share.
 */
export function languageOfScript(text: string): string | null {
  const counts = scriptsOf(text);
  // A sign of these stands for a syllable or a word: a product's name in Latin letters makes a Chinese sentence no less Chinese.
  for (const script of ['han', 'kana', 'hangul']) counts.set(script, 3 * (counts.get(script) ?? 0));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (...names: string[]): number => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) / total;
  if (total === 0) return null;
  const eastern = share('kana', 'han', 'hangul', 'thai');
  if (eastern >= 0.4) {
    if (share('hangul') >= 0.3) return 'ko';
    if (share('thai') >= 0.3) return 'th';
    // One sign of kana among many of Han is a decoration, not a sentence.
    if (share('kana') / eastern >= 0.1) return 'ja';
    return share('han') >= 0.3 && total >= 9 ? 'zh' : null;
  }
  if (total < 3) return null;
  if (share('greek') >= 0.6) return 'el';
  if (share('hebrew') >= 0.6) return 'he';
  if (share('devanagari') >= 0.6) return 'hi';
  if (share('arabic') >= 0.6) return notArabic.test(text) ? null : 'ar';
  if (share('cyrillic') >= 0.6) return ukrainian.test(text) ? 'uk' : notRussian.test(text) ? null : 'ru';
  return share('latin') >= 0.8 ? 'latin' : null;
}
