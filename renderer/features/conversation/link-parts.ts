/** A stretch of a message: plain words, or a web address that may be opened. */
export interface TextPart {
  text: string;
  url: string | null;
}

const address = /https:\/\/[^\s<>"'`\p{Cc}\p{Cf}]+/giu;
const trailing = /[.,;:!?)\]}»”’…]+$/u;

/**
 * Splits hostile text into words and https addresses; nothing is dropped or changed, so the parts joined are the text.
 * SECURITY: https only, no user name or password in it, and no invisible or direction-changing character inside.
 */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const written = match[0].replace(trailing, '');
    if (!isOpenable(written)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), url: null });
    parts.push({ text: written, url: written });
    from = match.index + written.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), url: null });
  return parts;
}

/** Whether an address may be offered for opening. */
export function isOpenable(text: string): boolean {
  if (text.length > 2048) return false;
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  } catch {
    return false;
  }
}
