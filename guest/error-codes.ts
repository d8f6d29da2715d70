import { GuestError } from './guest-error.ts';

/**
 * Web Messaging error codes in words. Source of the numbers: genesys-messenger-transport-mobile-sdk, core/ErrorCode.kt.
 * Numbers that are missing in the row (4012, 4014 …) are not public.
 */
const WORDS = new Map<number, string>([
  [4000, 'The deployment does not offer this feature.'],
  [4001, 'Files of this type are not accepted.'],
  [4002, 'The file is too large or empty.'],
  [4003, 'The content of the file does not match its type.'],
  [4004, 'The name of the file is not accepted.'],
  [4005, 'The name of the file is too long.'],
  [4006, 'The session has expired; a new one has to be started.'],
  [4007, 'The platform knows no session with this token.'],
  [4008, 'The attachment has expired.'],
  [4009, 'The attachment does not exist.'],
  [4010, 'The attachment was not uploaded completely.'],
  [4011, 'The message is too long.'],
  [4013, 'The custom attributes are too large.'],
  [4017, 'A session that was authenticated cannot go on without authentication.'],
  [4020, 'A parameter is missing in the request.'],
  [4029, 'Too many requests; wait before the next one.'],
]);

/** The sentence for an error code of the platform or an HTTP status; unknown numbers get an honest general one. */
export function wordsForCode(code: number): string {
  const known = WORDS.get(code);
  if (known) return known;
  if (code === 401 || code === 403) return 'The platform refused access; check deployment id and allowed origins.';
  if (code === 404) return 'The platform does not know this address or deployment.';
  if (code === 429) return 'Too many requests; wait before the next one.';
  if (code >= 500 && code < 600) return 'The platform has a problem of its own.';
  return 'The platform refused the request.';
}

/** Codes after which the session itself is over, whatever request they answered. */
export function endsSession(code: number): boolean {
  return code === 4006 || code === 4007;
}

/** True when trying the same thing again later can help: rate limits, time-outs and server faults. */
export function isWorthRepeating(code: number): boolean {
  return code === 4029 || code === 429 || code === 408 || (code >= 500 && code < 600);
}

/** A `GuestError` for a number the platform named. */
export function platformError(code: number, retryAfterMs?: number): GuestError {
  return new GuestError(code, wordsForCode(code), { retryAfterMs });
}
