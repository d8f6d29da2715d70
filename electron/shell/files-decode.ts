import type { ChosenFile } from '#core/ports.ts';

/** As much of a file as is looked at to tell its encoding. */
const sample = 4096;

/**
 * A file's bytes as text; a UTF-8 byte-order mark is left out. Anything but UTF-8 is `damaged`, also UTF-16, whose bytes
 * without a mark are mostly valid UTF-8 with a null byte at every other place.
 */
export function decodeFile(name: string, bytes: Uint8Array): ChosenFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { name, text, damaged: looksLikeUtf16(bytes) };
  } catch {
    return { name, text: new TextDecoder('utf-8').decode(bytes), damaged: true };
  }
}

/** With a mark the decoder has refused it already: neither FF nor FE is ever part of UTF-8. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sample);
  const nulls = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const pairs = head.length / 2;
  return pairs >= 2 && Math.max(even, odd) > pairs * 0.4 && Math.min(even, odd) < pairs * 0.1;
}
