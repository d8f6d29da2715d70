/** A word with one slip that changes it, anywhere in it: two letters swapped, one lost, one wrong, or one too many. */
export function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  // A wrong letter of the word's own alphabet: a Latin one in a Russian word is not what fingers do.
  const letter = word.charAt(Math.floor(random() * word.length));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const slips = [
    before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    before + after,
    before + letter + after,
  ];
  const typed = slips[Math.floor(random() * 4)] ?? before + letter + word.slice(at);
  return typed === word ? before + after : typed;
}
