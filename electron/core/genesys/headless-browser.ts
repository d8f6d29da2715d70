import type { Browser, HttpResponse, Network } from '../ports.ts';
import { isLoopback } from './endpoints.ts';

const longestChain = 5;

/**
 * Signs in to the practice organisation without a browser: follows the authorize address through its redirects to our own
 * listener. SECURITY: every hop must be on this machine, so it can never carry anything to a real login host.
 */
export class HeadlessBrowser implements Browser {
  readonly #network: Network;
  constructor(network: Network) {
    this.#network = network;
  }

  async open(address: string): Promise<void> {
    let url = address;
    for (let hop = 0; hop < longestChain; hop++) {
      if (!isLoopback(url)) throw new Error('headless sign-in left this machine');
      const answer = await this.#get(url);
      const next = answer.headers.location;
      if (answer.status < 300 || answer.status >= 400 || next === undefined) {
        if (answer.status >= 400 || hop === 0) throw new Error(`headless sign-in stopped with status ${answer.status}`);
        return;
      }
      url = new URL(next, url).href;
    }
    throw new Error('headless sign-in went round in circles');
  }

  #get(url: string): Promise<HttpResponse> {
    return this.#network.fetch({ method: 'GET', url, headers: { accept: 'text/html' }, timeoutMs: 10_000 });
  }
}
