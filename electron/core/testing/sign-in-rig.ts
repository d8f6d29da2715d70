import { type SignInDeps, signIn } from '../genesys/oauth.ts';
import type { TokenSet } from '../genesys/token-source.ts';
import type { HttpResponse, Loopback, Network } from '../ports.ts';
import { FakeClock } from './fake-clock.ts';
import { RecordingLog } from './memory-stores.ts';

/** Gets the authorize address and the redirect with its state, and does to the redirect what it likes. */
export type BrowserDoes = (authorize: URL, redirect: URL) => Promise<void>;

/** Sign-in against a practice organisation, with a browser that the test plays. */
export class SignInRig {
  readonly clock = new FakeClock();
  readonly log = new RecordingLog();
  readonly #place: { api: string; login: string; clientId: string; userId: string };
  readonly #network: Network;
  readonly #loopback: Loopback;

  constructor(
    place: { api: string; login: string; clientId: string; userId: string },
    network: Network,
    loopback: Loopback,
  ) {
    this.#place = place;
    this.#network = network;
    this.#loopback = loopback;
  }

  signIn(does: BrowserDoes, more: Partial<SignInDeps> = {}): Promise<TokenSet> {
    return signIn({
      endpoints: { api: this.#place.api, login: this.#place.login },
      clientId: this.#place.clientId,
      browser: {
        open: async (url) => {
          const authorize = new URL(url);
          const redirect = new URL(authorize.searchParams.get('redirect_uri') ?? '');
          redirect.searchParams.set('state', authorize.searchParams.get('state') ?? '');
          await does(authorize, redirect);
        },
      },
      loopback: this.#loopback,
      network: this.#network,
      clock: this.clock,
      log: this.log,
      signal: new AbortController().signal,
      loopbackAllowed: true,
      ...more,
    });
  }

  get(url: URL | string, headers: Record<string, string> = {}): Promise<HttpResponse> {
    return this.#network.fetch({ method: 'GET', url: `${url}`, headers, timeoutMs: 5_000 });
  }

  /** What the platform sends the browser to once the person has signed in there. */
  async redirectOf(authorize: URL): Promise<URL> {
    authorize.searchParams.set('login_hint', this.#place.userId);
    return new URL((await this.get(authorize)).headers.location ?? '');
  }
}
