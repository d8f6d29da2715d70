import { z } from 'zod';
import { maxFrameLength } from './wire.ts';

const id = z.string().min(1).max(64);
const name = z.string().min(1).max(64);

/** What a window may say to core. SECURITY: strict, so that an unknown field or kind is not a frame at all. */
export const Asked = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('call'), id, domain: name, method: name, input: z.unknown() }),
  z.strictObject({ t: z.literal('open'), id, domain: name, method: name, input: z.unknown() }),
  z.strictObject({ t: z.literal('again'), id }),
  z.strictObject({ t: z.literal('cancel'), id }),
]);
export type Asked = z.infer<typeof Asked>;

/** What core may say to a window. */
export const Told = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('ok'), id, value: z.unknown() }),
  z.strictObject({ t: z.literal('fail'), id, failure: z.unknown() }),
  z.strictObject({ t: z.literal('snapshot'), id, seq: z.number().int(), value: z.unknown() }),
  z.strictObject({ t: z.literal('patch'), id, seq: z.number().int(), value: z.unknown() }),
  z.strictObject({ t: z.literal('touched'), tags: z.array(name).max(64) }),
]);
export type Told = z.infer<typeof Told>;

/** Reads a frame of the given shape; undefined when it is too long, not JSON or not of that shape. Never throws. */
export function readFrame<S extends z.ZodType>(shape: S, text: string): z.output<S> | undefined {
  if (typeof text !== 'string' || text.length > maxFrameLength) return undefined;
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
