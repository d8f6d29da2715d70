import { createHash } from 'node:crypto';

/**
 * The attempt id of what else one press sends: always the same for the same press and index, so that the press given again makes
 * no second one. A UUID in the form of version 5, over SHA-256.
 */
export function secondId(attemptId: string, index: number): string {
  const hash = createHash('sha256').update(`riposte:${attemptId.toLowerCase()}:${index}`).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
