import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import type { Clock, Log, Network, Secrets } from '../ports.ts';
import { toTokenSet } from './oauth.ts';
import { explainOAuth, oauthParty } from './oauth-client.ts';
import type { Endpoints } from './platform.ts';
import type { TokenSet, TokenSource } from './token-source.ts';

/** What a vault is built with. One vault belongs to one session: one client at one login host. */
export interface VaultDeps {
  secrets: Secrets;
  network: Network;
  clock: Clock;
  log: Log;
  endpoints: Endpoints;
  clientId: string;
  /** Whether tokens outlive the app (in the Secrets port). False in practice. */
  keep: boolean;
  /** Called once when the session is over for good: no renewal is possible or the platform refused it. */
  onEnded?(): void;
}

const secretName = 'genesys-session';
/** A token is renewed when less than this of its life is left. */
const renewBeforeMs = 60_000;

const Stored = z.object({
  login: z.string(),
  clientId: z.string(),
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  expiresAtMs: z.number(),
  scope: z.string(),
});

/**
 * Holds the tokens of one session and renews them: before they end, and after a 401. However many ask at the same time, one
 * renewal goes out. A rotated token is written down before the old one is let go of.
 */
export class TokenVault implements TokenSource {
  readonly #deps: VaultDeps;
  #tokens: TokenSet | undefined;
  #renewal: Promise<string> | undefined;
  #ended = false;

  constructor(deps: VaultDeps) {
    this.#deps = deps;
  }

  /** Takes up what was kept from an earlier run for this client and login host; false where nothing readable is. */
  async restore(): Promise<boolean> {
    const text = await this.#deps.secrets.read(secretName);
    if (text === undefined) return false;
    const stored = Stored.safeParse(parseJson(text));
    const { endpoints, clientId } = this.#deps;
    if (!stored.success || stored.data.login !== endpoints.login || stored.data.clientId !== clientId) return false;
    const { accessToken, refreshToken, expiresAtMs, scope } = stored.data;
    this.#tokens = { accessToken, refreshToken, expiresAtMs, scope };
    return true;
  }

  /** Takes new tokens over and keeps them. */
  async adopt(tokens: TokenSet): Promise<void> {
    this.#ended = false;
    try {
      if (this.#deps.keep) await this.#deps.secrets.write(secretName, this.#stored(tokens));
    } catch {
      // The platform has let go of the old token already: better a session until the app ends than none.
      this.#deps.log.warn('tokens.not-kept');
    }
    this.#tokens = tokens;
  }

  /** Forgets everything here and in the Secrets port. */
  async forget(): Promise<void> {
    this.#tokens = undefined;
    this.#ended = true;
    if (this.#deps.keep) await this.#deps.secrets.forget(secretName);
  }

  /** When the access token ends, null without one. */
  get expiresAtMs(): number | null {
    return this.#tokens?.expiresAtMs ?? null;
  }

  async current(): Promise<string> {
    const tokens = this.#required();
    const leftMs = tokens.expiresAtMs - this.#deps.clock.now();
    if (leftMs > renewBeforeMs) return tokens.accessToken;
    if (tokens.refreshToken === null) {
      if (leftMs > 0) return tokens.accessToken;
      return this.#end();
    }
    return this.#renew(tokens).catch((error: unknown) => {
      // A hiccup of the login host must not stop somebody whose token is still good.
      if (leftMs > 0 && this.#tokens === tokens) return tokens.accessToken;
      throw error;
    });
  }

  async renewed(used: string): Promise<string> {
    const tokens = this.#required();
    if (tokens.accessToken !== used) return tokens.accessToken;
    if (tokens.refreshToken === null) return this.#end();
    return this.#renew(tokens);
  }

  #renew(tokens: TokenSet): Promise<string> {
    this.#renewal ??= this.#refresh(tokens).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #refresh(tokens: TokenSet): Promise<string> {
    const { endpoints, clientId, network, log, clock } = this.#deps;
    const party = oauthParty({ endpoints, clientId, network });
    try {
      const response = await oauth.refreshTokenGrantRequest(
        party.server,
        party.client,
        oauth.None(),
        tokens.refreshToken ?? '',
        party.options,
      );
      const fresh = toTokenSet(await oauth.processRefreshTokenResponse(party.server, party.client, response), clock);
      if (this.#ended) throw new Failed({ kind: 'signed-out' });
      // A login host that does not rotate sends no new refresh token: the old one stays good.
      await this.adopt({ ...fresh, refreshToken: fresh.refreshToken ?? tokens.refreshToken });
      log.info('tokens.renewed');
      return fresh.accessToken;
    } catch (error) {
      const failed = explainOAuth(error, log);
      if (failed.failure.kind === 'forbidden' || failed.failure.kind === 'invalid') return this.#end();
      throw failed;
    }
  }

  #required(): TokenSet {
    if (!this.#tokens) throw new Failed({ kind: 'signed-out' });
    return this.#tokens;
  }

  async #end(): Promise<never> {
    if (!this.#ended) {
      await this.forget().catch(() => this.#deps.log.warn('tokens.not-forgotten'));
      this.#deps.onEnded?.();
    }
    throw new Failed({ kind: 'signed-out' });
  }

  #stored(tokens: TokenSet): string {
    const { endpoints, clientId } = this.#deps;
    return JSON.stringify({ login: endpoints.login, clientId, ...tokens } satisfies z.infer<typeof Stored>);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
