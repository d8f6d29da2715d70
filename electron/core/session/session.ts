import type { Connection, Me, SessionState } from '#shared/contract/session.ts';
import { permissionGaps } from '#shared/permissions.ts';
import { Failed, type Failure, invalid } from '#shared/rpc/failure.ts';
import type { Domain, Surroundings } from '../domain.ts';
import { endpointsOf } from '../genesys/endpoints.ts';
import type { Endpoints, Notifications, Platform, PlatformMe } from '../genesys/platform.ts';
import type { TokenSet } from '../genesys/token-source.ts';
import type { SettingsDomain } from '../settings/settings.ts';
import type { SessionHolder } from './current.ts';

/** What a sign-in needs to know. `practice` signs in as `loginHint` without the person's browser. */
export interface Door {
  endpoints: Endpoints;
  clientId: string;
  practice: boolean;
  loginHint: string | null;
}

/** A platform that somebody is signed in to. `close` ends sockets; `forget` drops the tokens here. */
export interface Line {
  platform: Platform;
  notifications: Notifications;
  expiresAtMs(): number | null;
  forget(): Promise<void>;
}

/** The way into a platform; `core/genesys` gives the real one. */
export interface Entrance {
  signIn(door: Door, options: SignInOptions): Promise<TokenSet>;
  /**
   * Opens the line with new tokens, or with those kept from an earlier run where `tokens` is null (undefined when there are
   * none). `onLost` is called once when the platform takes no token of ours any more.
   */
  open(door: Door, tokens: TokenSet | null, onLost: () => void): Promise<Line | undefined>;
}

/** How a sign-in is cancelled, and what it tells of its progress. */
export interface SignInOptions {
  signal: AbortSignal;
  onStep(step: 'browser' | 'exchanging'): void;
}

const revokeTimeoutMs = 3_000;
const meOf = (me: PlatformMe): Me => ({ userId: me.userId, name: me.name, alias: me.alias, email: me.email });

/** Signing in and out. Holds the line to the platform; no token ever leaves this side. */
export class Session implements Domain<'session'> {
  readonly #surroundings: Surroundings;
  readonly #holder: SessionHolder;
  readonly #settings: SettingsDomain;
  readonly #entrance: Entrance;
  #state: SessionState;
  #line: Line | undefined;
  #going: AbortController | undefined;

  constructor(surroundings: Surroundings, holder: SessionHolder, settings: SettingsDomain, entrance: Entrance) {
    this.#surroundings = surroundings;
    this.#holder = holder;
    this.#settings = settings;
    this.#entrance = entrance;
    this.#state = this.#signedOut('fresh', null);
    holder.listen({
      tokenRevoked: () => void this.#leave('revoked'),
      connection: (state, nextTryAtMs) =>
        this.#connection({ state, nextTryAtMs, sinceMs: surroundings.ports.clock.now() }),
    });
  }

  /** Takes up the session of the last run where its tokens were kept; stays signed out otherwise. Never rejects. */
  async start(): Promise<void> {
    const { regionId, clientId } = this.#settings.current();
    const endpoints = regionId ? endpointsOf(regionId) : undefined;
    if (!regionId || !clientId || !endpoints) return;
    const door: Door = { endpoints, clientId, practice: false, loginHint: null };
    try {
      const line = await this.#entrance.open(door, null, () => void this.#leave('expired'));
      if (line) await this.#enter(false, regionId, async () => line);
    } catch (error) {
      if (!(error instanceof Failed)) this.#surroundings.ports.log.report(error);
    }
  }

  async state(): Promise<SessionState> {
    return this.#state;
  }

  async signIn({ regionId, clientId }: { regionId: string; clientId: string }): Promise<null> {
    const endpoints = endpointsOf(regionId);
    if (!endpoints) throw invalid('regionId', 'unknown-region');
    // Genesys Cloud's client ids are UUIDs; anything else is a slip of the hand that the browser would only answer with an error page.
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId.trim()))
      throw invalid('clientId', 'not-a-client-id');
    const door: Door = { endpoints, clientId: clientId.trim(), practice: false, loginHint: null };
    await this.#enter(false, regionId, (options) => this.#through(door, options));
    await this.#settings.change({ regionId, clientId: door.clientId });
    return null;
  }

  async signInPractice(): Promise<null> {
    const { practice } = this.#surroundings.ports;
    await this.#enter(true, null, async (options) => {
      const { api, login, clientId, userId } = await practice.start();
      return this.#through({ endpoints: { api, login }, clientId, practice: true, loginHint: userId }, options);
    });
    return null;
  }

  async cancelSignIn(): Promise<null> {
    this.#going?.abort();
    return null;
  }

  async signOut(): Promise<null> {
    await this.#leave('left');
    return null;
  }

  /** Ends sockets at the end of the app; tokens stay where they are kept. */
  async stop(): Promise<void> {
    this.#going?.abort();
    await this.#line?.notifications.stop().catch(() => undefined);
    await this.#surroundings.ports.practice.stop();
  }

  async #through(door: Door, options: SignInOptions): Promise<Line> {
    const tokens = await this.#entrance.signIn(door, options);
    const line = await this.#entrance.open(door, tokens, () => void this.#leave('expired'));
    if (!line) throw new Error('fresh tokens opened no line');
    return line;
  }

  async #enter(
    practice: boolean,
    regionId: string | null,
    getLine: (options: SignInOptions) => Promise<Line>,
  ): Promise<void> {
    if (this.#going) throw new Failed({ kind: 'conflict', what: 'signing-in' });
    const going = new AbortController();
    this.#going = going;
    const step = (name: 'starting' | 'browser' | 'exchanging' | 'loading'): void =>
      this.#become({ phase: 'signing-in', practice, regionId, step: name });
    try {
      if (this.#line) await this.#leave('left');
      step('starting');
      const line = await getLine({ signal: going.signal, onStep: step });
      this.#line = line;
      step('loading');
      const me = await line.platform.me({ signal: going.signal });
      this.#become({
        phase: 'signed-in',
        practice,
        regionId,
        me: meOf(me),
        organisation: me.organisation,
        expiresAtMs: line.expiresAtMs(),
        gaps: permissionGaps(me.permissions),
        connection: { state: 'connecting', sinceMs: this.#surroundings.ports.clock.now(), nextTryAtMs: null },
      });
      this.#holder.set({
        me,
        platform: line.platform,
        practice,
        follow: (ids) => line.notifications.follow(ids),
      });
      line.notifications.start(me.userId, this.#holder.fanOut);
    } catch (error) {
      const failure: Failure = going.signal.aborted ? { kind: 'cancelled' } : this.#explain(error);
      await this.#line?.forget();
      this.#line = undefined;
      if (practice) await this.#surroundings.ports.practice.stop();
      this.#become(this.#signedOut('failed', failure.kind === 'cancelled' ? null : failure));
      throw new Failed(failure);
    } finally {
      this.#going = undefined;
    }
  }

  /** Leaves whatever line there is. `left` revokes the token at the platform; in the other cases it is worth nothing any more. */
  async #leave(reason: 'left' | 'expired' | 'revoked'): Promise<void> {
    const line = this.#line;
    if (!line) return;
    this.#line = undefined;
    const practice = this.#holder.signedIn?.practice ?? false;
    // A sign-in that is still loading explains its own end.
    if (!this.#going || reason === 'left') this.#become(this.#signedOut(reason, null));
    this.#holder.set(undefined);
    await line.notifications.stop().catch(() => undefined);
    if (reason === 'left') {
      const late = this.#surroundings.ports.clock.sleep(revokeTimeoutMs);
      // A token that could not be revoked still ends here: signing out must not fail because the network is down.
      await Promise.race([line.platform.revokeToken().catch(() => undefined), late]);
    }
    await line.forget();
    if (practice) await this.#surroundings.ports.practice.stop();
  }

  #explain(error: unknown): Failure {
    if (error instanceof Failed) return error.failure;
    return { kind: 'unexpected', reference: this.#surroundings.ports.log.report(error) };
  }

  #signedOut(reason: Extract<SessionState, { phase: 'signed-out' }>['reason'], failure: Failure | null): SessionState {
    const { regionId, clientId } = this.#settings.current();
    return { phase: 'signed-out', reason, failure, regionId, clientId };
  }

  #connection(connection: Connection): void {
    if (this.#state.phase !== 'signed-in') return;
    this.#become({ ...this.#state, connection, expiresAtMs: this.#line?.expiresAtMs() ?? null });
  }

  #become(state: SessionState): void {
    this.#state = state;
    this.#surroundings.touched('session');
  }
}
