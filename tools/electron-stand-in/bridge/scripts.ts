import { makeHalf } from './half.ts';
import { startPageWorld } from './page-world.ts';
import { type PreloadFacts, startPreloadWorld } from './preload-world.ts';
import { makeValueCodec } from './values.ts';

/** The isolated world's name in Chromium, as Electron calls it. */
export const WORLD = 'Electron Isolated Context';

/** SECURITY: in strict code a page's callback cannot reach its caller; modules are strict, these texts are not. */
function strict(code: (...values: never[]) => unknown): string {
  return `(() => { 'use strict'; return ${code}; })()`;
}

/** Gives the script that the page's world runs first in every document. */
export function pageScript(secret: string): string {
  return `${strict(startPageWorld)}(${strict(makeHalf)}, ${JSON.stringify(secret)});`;
}

/** Gives the script that the isolated world runs first in every document: the bridge, and within it the preload. */
export function preloadScript(facts: PreloadFacts, source: string, file: string): string {
  const preload = `(function (require, module, exports, process) {${source}\n})`;
  const name = file.replaceAll(/[^\w./-]/g, '_');
  const parts = [strict(makeHalf), strict(makeValueCodec), JSON.stringify(facts), preload];
  return `${strict(startPreloadWorld)}(${parts.join(', ')});
//# sourceURL=${name}`;
}

/** Gives the expression that hands a text to the isolated world: on a channel, or (null) as an encoded message. */
export function receiveExpression(receiver: string, channel: string | null, text: string): string {
  // A template literal needs the fewest escapes, so that a long JSON text is hardly touched.
  const escaped = text.replaceAll(/[\\`$\r]/g, (letter) => (letter === '\r' ? '\\r' : `\\${letter}`));
  return `${receiver}(${JSON.stringify(channel)},\`${escaped}\`)`;
}
