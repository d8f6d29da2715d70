// What administrators put before a name: 03.2, 12), A-17:, KYC-03, [DE], FAQ:
const numbers = /^\s*[#(]?\d{1,6}(?:[.\-/]\d{1,6}){0,4}[a-z]?[.):\]]?(?:\s*[:|–—-])?\s+(?=\S)/iu;
const codes = /^\s*[#(]?\p{L}{1,6}[-_.]?\d{1,6}(?:[.\-/]\d{1,6}){0,4}[):\]]?(?:\s*[:|–—-])?\s+(?=\S)/u;
const labels = /^\s*(?:\[[^\]]{1,12}\]|\p{Lu}{2,6}\s*[:|–—])\s*(?=\S)/u;

/** How many characters at the beginning of a name are numbering or a code that does not belong to the name proper. */
export function numberingLength(name: string): number {
  const start = name.slice(0, 60);
  const found = numbers.exec(start) ?? codes.exec(start) ?? labels.exec(start);
  const length = found?.[0].length ?? 0;
  return length > 0 && /\p{L}/u.test(name.slice(length)) ? length : 0;
}
