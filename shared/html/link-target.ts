/** Control characters: a browser ignores some of them within an address, so that `java\nscript:` is one. */
const ignored = /\p{Cc}/gu;

/** Spaces as an address writes them, but for those in the name of a `{{substitution}}`. */
const spaced = (address: string): string =>
  address.replace(/\{\{[^{}]*\}\}|\s/g, (found) => (found.startsWith('{{') ? found : '%20'));

/**
 * What is shown of a link's target: web addresses as they are, of `mailto:` and `tel:` the address; null for everything else
 * (relative, `javascript:`, `data:`, `file:` …), which a customer could not use or must not get.
 */
export function linkTarget(href: string): string | null {
  const address = href.slice(0, 4_000).replace(ignored, '').trim();
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return /^\/\/[^/\s]/.test(rest) ? spaced(address) : null;
    case 'mailto':
    case 'tel':
      return rest.replace(/[?#].*$/s, '').trim() || null;
    case '':
      return /^\/\/[^/\s]+\.[^/\s]/.test(address) ? `https:${spaced(address)}` : null;
    default:
      return null;
  }
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)/, '')
    .replace(/\/$/, '');

/** Whether a link's text says its target already. */
export const saysTarget = (text: string, target: string): boolean =>
  bare(text) === bare(target) ||
  (/^[+\d]/.test(target) && text.replace(/[^+\d]/g, '') === target.replace(/[^+\d]/g, ''));
