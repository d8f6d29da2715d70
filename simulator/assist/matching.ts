import type { CannedResponse } from '../responses/store.ts';

/** Words that say nothing about what is meant are rare in no text; shorter ones are not looked at. */
const shortest = 3;
/** How many responses a word may stand in before it is too common to mean anything. */
const commonest = 0.12;

/** The words of a text, folded; scripts without spaces give their pairs of characters. */
export function wordsOf(text: string): Set<string> {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\{\{[^{}]*\}\}|<[^>]*>/g, ' ');
  const words = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
      for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2));
    else if (word.length >= shortest) words.add(word);
  }
  return words;
}

interface Entry {
  response: CannedResponse;
  name: Set<string>;
  all: Set<string>;
}

/** Which canned responses have to do with what a customer wrote: shared words, rarer ones counting more, those of the name double. */
export class Matching {
  readonly #entries = new Map<string, Entry>();
  readonly #spread = new Map<string, number>();

  /** Takes the responses as they stand; those that did not change are not read again. */
  take(responses: Iterable<CannedResponse>): void {
    const seen = new Set<string>();
    for (const response of responses) {
      seen.add(response.id);
      if (this.#entries.get(response.id)?.response === response) continue;
      this.#drop(response.id);
      const name = wordsOf(response.name);
      const all = new Set([...name, ...response.texts.flatMap((text) => [...wordsOf(text.content.slice(0, 4_000))])]);
      this.#entries.set(response.id, { response, name, all });
      for (const word of all) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
    }
    for (const id of this.#entries.keys()) if (!seen.has(id)) this.#drop(id);
  }

  /** At most `most` responses, the best first; a single common word is not enough. */
  best(text: string, allowed: (response: CannedResponse) => boolean, most: number): CannedResponse[] {
    const total = this.#entries.size;
    const weights = new Map<string, number>();
    for (const word of wordsOf(text)) {
      const spread = this.#spread.get(word) ?? 0;
      if (spread > 0 && spread <= Math.max(3, total * commonest)) weights.set(word, Math.log(1 + total / spread));
    }
    if (weights.size === 0) return [];
    const scored = [...this.#entries.values()].flatMap(({ response, name, all }) => {
      if (!allowed(response)) return [];
      let score = 0;
      for (const [word, weight] of weights) if (all.has(word)) score += weight * (name.has(word) ? 2 : 1);
      return score > 0 ? [{ response, score }] : [];
    });
    const enough = Math.log(1 + total) * 0.8;
    return scored
      .filter((one) => one.score >= enough)
      .sort((a, b) => b.score - a.score || (a.response.id < b.response.id ? -1 : 1))
      .slice(0, most)
      .map((one) => one.response);
  }

  #drop(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    for (const word of entry.all) this.#spread.set(word, (this.#spread.get(word) ?? 1) - 1);
    this.#entries.delete(id);
  }
}
