import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../world/clock.ts';

/** An access token of the organisation; `userId` is absent for client credentials. Times are epoch milliseconds. */
export interface Token {
  value: string;
  clientId: string;
  userId?: string;
  permissions: string[];
  issuedAt: number;
  expiresAt: number;
  window: { startedAt: number; count: number };
}

interface Grant {
  clientId: string;
  userId: string;
  redirectUri: string;
  challenge: string;
  expiresAt: number;
}

interface Refresh {
  clientId: string;
  userId: string;
  family: string;
  used: boolean;
}

const codeLifeMs = 60_000;
const secret = (): string => randomBytes(32).toString('base64url');

/** Access tokens, authorization codes (single use, 60 s) and rotating refresh tokens. */
export class Tokens {
  readonly #clock: Clock;
  readonly #lifeMs: () => number;
  readonly #tokens = new Map<string, Token>();
  readonly #codes = new Map<string, Grant>();
  readonly #refreshes = new Map<string, Refresh>();
  readonly #changed: (token: Token, alive: boolean) => void;

  /** `changed` hears of every token that is issued (alive) or ended. */
  constructor(clock: Clock, lifeMs: () => number, changed: (token: Token, alive: boolean) => void) {
    this.#clock = clock;
    this.#lifeMs = lifeMs;
    this.#changed = changed;
  }

  issueCode(grant: Omit<Grant, 'expiresAt'>): string {
    const code = secret();
    this.#codes.set(code, { ...grant, expiresAt: this.#clock.now() + codeLifeMs });
    return code;
  }

  /** Redeems a code once; undefined when it is unknown, used, late, or does not belong to this request. */
  redeemCode(code: string, clientId: string, redirectUri: string, verifier: string): Grant | undefined {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (!grant || grant.expiresAt < this.#clock.now()) return undefined;
    // SECURITY: S256 only (RFC 7636 §4.6); the verifier proves that the redeemer is who asked.
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (grant.clientId !== clientId || grant.redirectUri !== redirectUri || grant.challenge !== challenge)
      return undefined;
    return grant;
  }

  issue(clientId: string, permissions: string[], userId?: string): Token {
    const now = this.#clock.now();
    const token: Token = {
      value: secret(),
      clientId,
      permissions,
      issuedAt: now,
      expiresAt: now + this.#lifeMs(),
      window: { startedAt: now, count: 0 },
      ...(userId ? { userId } : {}),
    };
    this.#tokens.set(token.value, token);
    this.#changed(token, true);
    return token;
  }

  issueRefresh(clientId: string, userId: string, family: string = secret()): string {
    const value = secret();
    this.#refreshes.set(value, { clientId, userId, family, used: false });
    return value;
  }

  /** Rotates a refresh token. One that is used twice ends its whole family, as RFC 9700 §4.14 advises. */
  rotate(value: string, clientId: string): { userId: string; refresh: string } | undefined {
    const held = this.#refreshes.get(value);
    if (!held || held.clientId !== clientId) return undefined;
    if (held.used) {
      for (const [other, refresh] of this.#refreshes) if (refresh.family === held.family) this.#refreshes.delete(other);
      return undefined;
    }
    held.used = true;
    return { userId: held.userId, refresh: this.issueRefresh(clientId, held.userId, held.family) };
  }

  /** The live token of this value. */
  find(value: string): Token | undefined {
    const token = this.#tokens.get(value);
    if (token && token.expiresAt <= this.#clock.now()) {
      this.revoke(token);
      return undefined;
    }
    return token;
  }

  /** The values of all access and refresh tokens that are still known. */
  values(): string[] {
    return [...this.#tokens.keys(), ...this.#refreshes.keys()];
  }

  all(): Token[] {
    return [...this.#tokens.values()];
  }

  revoke(token: Token): void {
    if (this.#tokens.delete(token.value)) this.#changed(token, false);
  }

  /** Ends access and refresh tokens of one person, or of everybody; returns the access tokens that ended. */
  revokeAll(userId?: string): Token[] {
    const ended = this.all().filter((token) => userId === undefined || token.userId === userId);
    for (const [value, refresh] of this.#refreshes) {
      if (userId === undefined || refresh.userId === userId) this.#refreshes.delete(value);
    }
    for (const token of ended) this.revoke(token);
    return ended;
  }

  /** Lets every access token expire now; refresh tokens stay good. */
  expireAll(): void {
    for (const token of this.all()) token.expiresAt = this.#clock.now();
  }

  /** Whether a person has a live token, that is: a real client may answer for him. */
  hasLive(userId: string): boolean {
    const now = this.#clock.now();
    return this.all().some((token) => token.userId === userId && token.expiresAt > now);
  }
}
