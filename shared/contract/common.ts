import { z } from 'zod';

/** An id that the platform made. SECURITY: a closed alphabet, because ids become parts of request paths. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** An id that a window made for one press of a button, so that the same press can never act twice. */
export const AttemptId = z.uuid();

/** A point in time, milliseconds since 1970 UTC. */
export const Ms = z.number();

/** The longest text that may be typed or shown; channels allow less (see text-limits). */
export const Text = z.string().max(32_000);

/** Input of methods that need none. */
export const Nothing = z.strictObject({});

/** The kinds of channel a message conversation can come through, after the platform's messenger types. */
export const Channel = z.enum([
  'web',
  'open',
  'whatsapp',
  'sms',
  'facebook',
  'instagram',
  'line',
  'apple',
  'twitter',
  'telegram',
  'kakao',
  'unknown',
]);
export type Channel = z.infer<typeof Channel>;
