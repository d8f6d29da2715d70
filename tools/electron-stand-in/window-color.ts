import type { Protocol } from './cdp/connection.ts';

/** Reads Electron's `#RGB`, `#RRGGBB` and `#AARRGGBB`; anything else is white. */
export function parseColor(text: string): Protocol.DOM.RGBA {
  const short = /^#[0-9a-f]{3}$/i.test(text) ? `#${[...text.slice(1)].map((digit) => digit + digit).join('')}` : text;
  const long = /^#([0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(short);
  const [a, r, g, b] = (long?.slice(1) ?? ['ff', 'ff', 'ff', 'ff']).map((part) => Number.parseInt(part ?? 'ff', 16));
  return { r: r ?? 255, g: g ?? 255, b: b ?? 255, a: (a ?? 255) / 255 };
}
