/** Faults that arise on our side of the wire; the platform's own are its numbers, see `error-codes.ts`. */
export type GuestFault =
  | 'not-connected'
  | 'closed'
  | 'read-only'
  | 'connect-failed'
  | 'refused'
  | 'outcome-unknown'
  | 'invalid-attributes'
  | 'invalid-options'
  | 'empty-text'
  | 'unknown-choice'
  | 'history-unavailable'
  | 'timed-out'
  | 'malformed-frame'
  | 'listener-failed';

/** What else is known about a failure. `faults` name attribute problems by path. */
export interface GuestErrorDetail {
  retryAfterMs?: number;
  faults?: readonly { path: string; words: string }[];
}

/**
 * The one error a guest throws. `code` is the platform's number (4000–4029, or an HTTP status) or one of our own
 * words, `words` is a sentence for people. It never holds a token or a JWT.
 */
export class GuestError extends Error {
  readonly code: number | GuestFault;
  readonly words: string;
  readonly retryAfterMs: number | undefined;
  readonly faults: readonly { path: string; words: string }[];

  constructor(code: number | GuestFault, words: string, detail: GuestErrorDetail = {}) {
    super(`${words} (${code})`);
    this.name = 'GuestError';
    this.code = code;
    this.words = words;
    this.retryAfterMs = detail.retryAfterMs;
    this.faults = detail.faults ?? [];
  }
}
