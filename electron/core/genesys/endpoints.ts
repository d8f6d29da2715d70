import { regions } from '#shared/contract/regions.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Endpoints } from './platform.ts';

/** The addresses of a region, or undefined for one that does not exist. Source: SDK 262, PureCloudRegionHosts. */
export function endpointsOf(regionId: string): Endpoints | undefined {
  const region = regions.find((each) => each.id === regionId);
  return region && { api: `https://api.${region.host}`, login: `https://login.${region.host}` };
}

const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether an address is on this machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && loopbackHosts.has(new URL(url).hostname);
}

/**
 * SECURITY: a session talks to a region of the list, or, in practice only, to this machine. Throws `unexpected` otherwise:
 * whoever could name other addresses would be handed the token.
 */
export function assertKnown(endpoints: Endpoints, loopbackAllowed: boolean): void {
  const known = regions.some(
    ({ host }) => endpoints.api === `https://api.${host}` && endpoints.login === `https://login.${host}`,
  );
  const practice = loopbackAllowed && isLoopback(endpoints.api) && isLoopback(endpoints.login);
  if (!known && !practice) throw new Failed({ kind: 'unexpected', reference: 'unknown-endpoints' });
}

/** SECURITY: the token goes to this origin and no other, whatever a configuration file talked the SDK into. */
export function assertOrigin(url: string, origin: string): void {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(origin).origin)
    throw new Failed({ kind: 'unexpected', reference: 'foreign-origin' });
}

/** SECURITY: notification sockets live on the region's own domain (`wss://streaming.{host}/…`), or on this machine in practice. */
export function socketAllowed(url: string, endpoints: Endpoints): boolean {
  if (!URL.canParse(url)) return false;
  const target = new URL(url);
  if (isLoopback(endpoints.api)) return isLoopback(url) && (target.protocol === 'ws:' || target.protocol === 'wss:');
  const domain = new URL(endpoints.api).hostname.replace(/^api\./, '');
  return target.protocol === 'wss:' && target.hostname.endsWith(`.${domain}`);
}

/**
 * SECURITY: files lie where the platform says, often on hosts of a store. Only https addresses with a name are followed, so that
 * nobody is led to this machine or into the network around it by number; in practice only this machine.
 */
export function assertFetchable(url: string, endpoints: Endpoints): void {
  if (URL.canParse(url)) {
    const { protocol, hostname, username, password } = new URL(url);
    const bare = username === '' && password === '';
    if (isLoopback(endpoints.api)) {
      if (bare && isLoopback(url) && (protocol === 'http:' || protocol === 'https:')) return;
    } else if (bare && protocol === 'https:' && !isLoopback(url) && /\.[a-z][a-z0-9-]*\.?$/.test(hostname)) return;
  }
  throw new Failed({ kind: 'unexpected', reference: 'foreign-file' });
}
