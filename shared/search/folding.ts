import { foldCharacter } from './fold-unit.ts';
import { roomy } from './growing.ts';

// Folded forms by code unit, computed a block of 256 at a time when first met: 0 is ignored, `several` looks into `longer`.
const several = 0xffff;
const blocks: (Uint16Array | undefined)[] = [];
const longer = new Map<number, string>();

function blockOf(unit: number): Uint16Array {
  const block = new Uint16Array(256);
  for (let at = 0; at < 256; at++) {
    const one = (unit & 0xff00) | at;
    // U+FFFF is no character, and here the sign that more than one follows.
    const folded = one < 0x20 || one === several ? ' ' : foldCharacter(String.fromCharCode(one));
    if (folded.length <= 1) block[at] = folded.length === 0 ? 0 : folded.charCodeAt(0);
    else {
      block[at] = several;
      longer.set(one, folded);
    }
  }
  blocks[unit >>> 8] = block;
  return block;
}

/** Half-width kana, whose voicing marks stand alone. */
const halfWidth = /[\uff61-\uff9f]/u;

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** Folded text as UTF-16 units; one instance is used again and again, so that reading a text allocates nothing. */
export class Folded {
  units = new Uint16Array(1024);
  length = 0;

  /** Folds a text of any kind; lone surrogates and controls become gaps. */
  read(text: string): void {
    const composed = halfWidth.test(text) ? text.normalize('NFKC') : text.normalize('NFC');
    this.length = 0;
    this.units = roomy(this.units, composed.length * 2 + 16);
    for (let at = 0; at < composed.length; at++) {
      const unit = composed.charCodeAt(at);
      if (isSurrogate(unit)) {
        if (this.#pair(composed.codePointAt(at) as number)) at++;
        continue;
      }
      const folded = ((blocks[unit >>> 8] ?? blockOf(unit)) as Uint16Array)[unit & 0xff] as number;
      if (folded === several) this.#push(longer.get(unit) as string);
      else if (folded !== 0) {
        if (this.length === this.units.length) this.units = roomy(this.units, this.length + 1);
        this.units[this.length++] = folded;
      }
    }
  }

  toString(): string {
    let text = '';
    for (let at = 0; at < this.length; at += 4096)
      text += String.fromCharCode(...this.units.subarray(at, Math.min(this.length, at + 4096)));
    return text;
  }

  #pair(point: number): boolean {
    if (point <= 0xffff) {
      this.#push(' ');
      return false;
    }
    const character = String.fromCodePoint(point);
    const folded = foldCharacter(character);
    // Letters beyond the first plane stay (rare Chinese characters); pictures do not.
    this.#push(folded.length < 2 || /[\p{L}\p{N}]/u.test(folded) ? folded : ' ');
    return true;
  }

  #push(folded: string): void {
    this.units = roomy(this.units, this.length + folded.length);
    for (let at = 0; at < folded.length; at++) this.units[this.length++] = folded.charCodeAt(at);
  }
}
