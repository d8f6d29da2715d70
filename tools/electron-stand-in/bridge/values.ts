/** Turns values into text and back, as both sides of the bridge need it for anything that is not a plain string. */
export interface ValueCodec {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Makes the codec. JSON plus what structured clone knows beyond it (undefined, bigint, NaN, dates, maps, sets, errors,
 * bytes); functions and symbols throw as in Electron. Self-contained, because its source text also runs in Chromium.
 */
export function makeValueCodec(): ValueCodec {
  type Tagged = { readonly $: string; readonly v?: unknown; readonly t?: string };
  const bytesOf = (value: ArrayBuffer | ArrayBufferView): Uint8Array =>
    value instanceof ArrayBuffer
      ? new Uint8Array(value)
      : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
  };
  const bytesName = (value: ArrayBuffer | ArrayBufferView): string =>
    value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
  const tag = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', v: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof Map || value instanceof Set) return { $: value instanceof Map ? 'map' : 'set', v: [...value] };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message, value.stack] };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      return { $: 'bytes', v: base64(bytesOf(value)), t: bytesName(value) };
    }
    return '$' in value ? { $: 'object', v: Object.entries(value) } : value;
  };
  const bytes = (text: string, name: string): unknown => {
    const buffer = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    const view = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[name];
    return name === 'ArrayBuffer' || view === undefined ? buffer : new view(buffer);
  };
  const error = ([name, message, stack]: readonly string[]): Error =>
    Object.assign(new Error(message), { name, stack });
  const untag = ({ $, v, t }: Tagged): unknown => {
    if ($ === 'undefined') return undefined;
    if ($ === 'bigint') return BigInt(v as string);
    if ($ === 'number') return Number(v);
    if ($ === 'date') return new Date(v as number);
    if ($ === 'map') return new Map(revive(v) as [unknown, unknown][]);
    if ($ === 'set') return new Set(revive(v) as unknown[]);
    if ($ === 'error') return error(v as string[]);
    if ($ === 'bytes') return bytes(v as string, t as string);
    return Object.fromEntries(revive(v) as [string, unknown][]);
  };
  const revive = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(revive);
    if ('$' in value) return untag(value as Tagged);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
  };
  // A replacer sees dates as text already, hence the look at the holder's own value.
  const encode = (value: unknown): string =>
    JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
      return tag(this[key]);
    });
  return { encode, decode: (text) => revive(JSON.parse(text)) };
}
