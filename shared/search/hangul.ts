// Hangul as the strokes on the keyboard, so that a half-typed syllable is the beginning of the whole one.
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const medials = ['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅗㅏ', 'ㅗㅐ', 'ㅗㅣ'].concat([
  'ㅛ',
  'ㅜ',
  'ㅜㅓ',
  'ㅜㅔ',
  'ㅜㅣ',
  'ㅠ',
  'ㅡ',
  'ㅡㅣ',
  'ㅣ',
]);
const finals = [
  '',
  'ㄱ',
  'ㄲ',
  'ㄱㅅ',
  'ㄴ',
  'ㄴㅈ',
  'ㄴㅎ',
  'ㄷ',
  'ㄹ',
  'ㄹㄱ',
  'ㄹㅁ',
  'ㄹㅂ',
  'ㄹㅅ',
  'ㄹㅌ',
].concat(['ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ']);
const mixed: Record<string, string> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
};

/** The letters of one Korean character (a syllable, or a letter of either block), in the order they are typed; else undefined. */
export function strokes(unit: number): string | undefined {
  if (unit >= 0xac00 && unit <= 0xd7a3) {
    const at = unit - 0xac00;
    const initial = initials[Math.floor(at / 588)] ?? '';
    return initial + (medials[Math.floor(at / 28) % 21] ?? '') + (finals[at % 28] ?? '');
  }
  if (unit >= 0x1100 && unit <= 0x1112) return initials[unit - 0x1100];
  if (unit >= 0x1161 && unit <= 0x1175) return medials[unit - 0x1161];
  if (unit >= 0x11a8 && unit <= 0x11c2) return finals[unit - 0x11a7];
  if (unit >= 0x3131 && unit <= 0x3163) return mixed[String.fromCharCode(unit)] ?? String.fromCharCode(unit);
  return undefined;
}
