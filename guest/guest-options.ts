import { GuestError } from './guest-error.ts';
import { isSafeTransport } from './guest-socket.ts';
import { deriveApi } from './history.ts';
import type { GuestOptions } from './types.ts';

function parse(address: string, secure: 'wss:' | 'https:'): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new GuestError('invalid-options', `"${address}" is not an address.`);
  if (isSafeTransport(url, secure)) return url;
  throw new GuestError('invalid-options', `"${address}" has to begin with ${secure}// unless it is on this machine.`);
}

/** The socket's address with the deployment id, and the API base if one is given or can be derived. */
export function checkOptions(options: GuestOptions): { url: URL; api: string | undefined } {
  if (options.deploymentId === '') throw new GuestError('invalid-options', 'A deployment id is needed.');
  const url = parse(options.url, 'wss:');
  url.hash = '';
  url.searchParams.set('deploymentId', options.deploymentId);
  const api = options.api ?? deriveApi(url);
  if (api !== undefined) parse(api, 'https:');
  return { url, api };
}
