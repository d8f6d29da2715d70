/** What a folded UTF-16 unit is to the reader of words. */
export const gap = 0;
export const letter = 1;
export const digit = 2;
/** Chinese characters and kana: written without spaces, read in pairs. */
export const pairwise = 3;
/** Thai, Lao, Khmer, Burmese: written without spaces, read in threes. */
export const threewise = 4;

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return pairwise;
  if ((unit >= 0x3041 && unit <= 0x309f) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff))
    return pairwise;
  if (unit === 0x3005 || unit === 0x3007) return pairwise;
  if ((unit >= 0xe00 && unit <= 0xede) || (unit >= 0x1780 && unit <= 0x17d3) || (unit >= 0x1000 && unit <= 0x109f))
    return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? threewise : gap;
  const character = String.fromCharCode(unit);
  if (/\p{Nd}/u.test(character)) return digit;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? letter : gap;
}

const blocks: (Uint8Array | undefined)[] = [];

/** The kind of a folded unit: gap, letter, digit, pairwise or threewise. */
export function kind(unit: number): number {
  let block = blocks[unit >>> 8];
  if (block === undefined) {
    block = new Uint8Array(256);
    for (let at = 0; at < 256; at++) block[at] = kindOf((unit & 0xff00) | at);
    blocks[unit >>> 8] = block;
  }
  return block[unit & 0xff] as number;
}
