import { GuestError } from './guest-error.ts';

/** The most the product ever sends as custom attributes, whatever the server announces. */
export const ATTRIBUTES_CEILING_BYTES = 64 * 1024;

/** One thing that is wrong, named by its path, such as `attributes.order.items[2]`. */
export interface AttributeFault {
  path: string;
  words: string;
}

/**
 * Valid attributes come as they go on the wire: a flat object of strings, which is the form of the platform's own
 * client (`Map<String, String>`) and of participant attributes; other JSON values are written as JSON text.
 * `bytes` is the size of that object as UTF-8 JSON.
 */
export type AttributesVerdict =
  | { ok: true; attributes: Record<string, string>; bytes: number }
  | { ok: false; faults: AttributeFault[] };

const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;

const step = (path: string, key: string) =>
  IDENTIFIER.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function findFaults(value: unknown, path: string, above: readonly unknown[], faults: AttributeFault[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) faults.push({ path, words: 'must be a finite number' });
    return;
  }
  if (above.includes(value)) {
    faults.push({ path, words: 'must not contain itself' });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) findFaults(item, `${path}[${index}]`, [...above, value], faults);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) findFaults(item, step(path, key), [...above, value], faults);
  } else {
    faults.push({ path, words: `must be a JSON value, not ${value === undefined ? 'undefined' : typeof value}` });
  }
}

/**
 * Checks custom attributes before they are sent: a JSON object, `botScore` a number in [0, 1], and not larger than
 * `limitBytes` (the server's `maxCustomDataBytes`) and 64 KiB. All faults are reported, not the first.
 */
export function validateAttributes(value: unknown, limitBytes?: number): AttributesVerdict {
  const root = 'attributes';
  if (!isPlainObject(value)) return { ok: false, faults: [{ path: root, words: 'must be a JSON object' }] };
  const faults: AttributeFault[] = [];
  findFaults(value, root, [], faults);
  const score = value.botScore;
  if (score !== undefined && !(typeof score === 'number' && score >= 0 && score <= 1)) {
    faults.push({ path: `${root}.botScore`, words: 'must be a number from 0 to 1' });
  }
  if (faults.length > 0) return { ok: false, faults };
  const wire = Object.entries(value).map(([key, item]) => [
    key,
    typeof item === 'string' ? item : JSON.stringify(item),
  ]);
  const attributes: Record<string, string> = Object.fromEntries(wire);
  const bytes = Buffer.byteLength(JSON.stringify(attributes), 'utf8');
  const limit = Math.min(limitBytes ?? ATTRIBUTES_CEILING_BYTES, ATTRIBUTES_CEILING_BYTES);
  if (bytes > limit) {
    return { ok: false, faults: [{ path: root, words: `has ${bytes} bytes, at most ${limit} are allowed` }] };
  }
  return { ok: true, attributes, bytes };
}

/** The attributes as they go on the wire; throws a `GuestError` (`invalid-attributes`) that names every fault. */
export function wireAttributes(value: unknown, limitBytes?: number): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  const verdict = validateAttributes(value, limitBytes);
  if (verdict.ok) return verdict.attributes;
  const words = verdict.faults.map((fault) => `${fault.path} ${fault.words}`).join('; ');
  throw new GuestError('invalid-attributes', `The custom attributes are not valid: ${words}.`, {
    faults: verdict.faults,
  });
}
