const cjkRun = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu;
const cjk = /^[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Text as it is compared: compatibility forms and accents folded, small letters; ß as ss, as people type it. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');

/**
 * The words of a text, folded. Runs of Chinese characters and kana, which have no spaces, become overlapping pairs
 * (a single one stays single).
 */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const token of fold(text).match(word) ?? []) {
    for (const run of token.match(cjkRun) ?? []) {
      if (!cjk.test(run) || run.length === 1) found.push(run);
      else for (let at = 0; at < run.length - 1; at++) found.push(run.slice(at, at + 2));
    }
  }
  return found;
}
