import { regions } from '#shared/contract/regions.ts';

const trustedHosts = new Set([...regions.map((region) => `login.${region.host}`), 'help.genesys.cloud']);

/** What may be done with an address outside: opened at once, opened after the person agreed to the host, or refused. */
export type LinkVerdict = 'open' | 'ask' | 'refuse';

/** SECURITY: https without credentials only; our platform's login hosts open at once, every other host is asked about. */
export function judgeLink(address: string): LinkVerdict {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'refuse';
  }
  if (url.protocol !== 'https:' || url.username || url.password || !url.hostname.includes('.')) return 'refuse';
  return trustedHosts.has(url.hostname) && url.port === '' ? 'open' : 'ask';
}
