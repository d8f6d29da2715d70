import { strokes } from './hangul.ts';

// Letters that decompose to nothing simpler by Unicode's tables, but that people type as others.
const others: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ے: 'ي',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  ʹ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '™': ' ',
  '®': ' ',
  '©': ' ',
  '״': '',
  '׳': '',
};

/** What is not typed, or typed or not as one likes: Latin, Hebrew and Arabic marks, tatweel, nukta, Thai and Lao tones, joiners. */
const droppedRanges = [
  0xad, 0xad, 0x300, 0x36f, 0x483, 0x487, 0x591, 0x5bd, 0x5bf, 0x5bf, 0x5c1, 0x5c2, 0x5c4, 0x5c5, 0x5c7, 0x5c7, 0x610,
  0x61a, 0x640, 0x640, 0x64b, 0x65f, 0x670, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e8, 0x6ea, 0x6ed, 0x93c, 0x93c, 0x9bc, 0x9bc,
  0xe47, 0xe4c, 0xe4e, 0xe4e, 0xec8, 0xecc, 0x1ab0, 0x1aff, 0x1dc0, 0x1dff, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060,
  0x2064, 0x2066, 0x2069, 0x20d0, 0x20ff, 0x30fc, 0x30fc, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff,
];

function isDropped(unit: number): boolean {
  for (let at = 0; at < droppedRanges.length; at += 2)
    if (unit >= (droppedRanges[at] as number) && unit <= (droppedRanges[at + 1] as number)) return true;
  return false;
}

const digitZeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
];

function foldLetter(letter: string): string {
  const other = others[letter];
  if (other !== undefined) return other;
  const unit = letter.charCodeAt(0);
  if (letter.length > 1 || unit < 0x660) return letter;
  if (unit >= 0x30a1 && unit <= 0x30f6) return String.fromCharCode(unit - 0x60);
  for (const zero of digitZeros) if (unit >= zero && unit < zero + 10) return String(unit - zero);
  return strokes(unit) ?? letter;
}

/** One character (a code point) as it is compared: '' when it is ignored, more than one letter where people type more. */
export function foldCharacter(character: string): string {
  const known = others[character];
  if (known !== undefined) return known;
  const unit = character.charCodeAt(0);
  const korean = strokes(unit);
  if (korean !== undefined) return korean;
  const apart = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  // Voicing marks of kana are letters to those who type them: they stay on.
  const plain = /[\u3099\u309a]/u.test(apart) ? character.normalize('NFKC') : apart;
  let folded = '';
  for (const letter of plain) if (!isDropped(letter.charCodeAt(0))) folded += foldLetter(letter);
  return folded;
}
