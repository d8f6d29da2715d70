import { readFile } from 'node:fs/promises';
import { session } from '../session.ts';

/** Electron's `net`: requests of the main process. */
export const net = {
  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith('file:')) return new Response(new Uint8Array(await readFile(new URL(url))));
    const handler = session.defaultSession.protocol.handlerOf(url);
    return handler ? handler(new Request(input, init)) : fetch(input, init);
  },
  isOnline: (): boolean => true,
  online: true,
};
