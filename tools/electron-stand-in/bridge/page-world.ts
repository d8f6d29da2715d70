import type { Half, Packed } from './half.ts';

/**
 * The page's side: puts what the preload exposes on `window`, fixed for good. Runs before the page's first script, in
 * main frames only, as Electron's preload does. Self-contained: its source text runs in Chromium.
 */
export function startPageWorld(makeHalf: (secret: string, mine: string, theirs: string) => Half, secret: string): void {
  if (window.top !== window) return;
  const half = makeHalf(secret, 'page', 'preload');
  const define = Object.defineProperty;
  half.on.expose = ({ key, value }: { readonly key: string; readonly value: Packed }) => {
    define(globalThis, key, { value: half.unpack(value), enumerable: true, writable: false, configurable: false });
  };
  half.post({ t: 'hello' });
}
