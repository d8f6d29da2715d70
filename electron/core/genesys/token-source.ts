/** What a session is entitled to. `expiresAtMs` is wall time; `refreshToken` is null where the platform gave none. */
export interface TokenSet {
  accessToken: string;
  refreshToken: string | null;
  expiresAtMs: number;
  scope: string;
}

/** Where the adapter gets its token from. Every method throws only `Failed`. */
export interface TokenSource {
  /** A token that is believed good; renews it first when it is about to end. Throws `signed-out` when there is none. */
  current(): Promise<string>;
  /** After a 401 for `used`: a newer token, fetched once however many ask, or `signed-out`. */
  renewed(used: string): Promise<string>;
}
