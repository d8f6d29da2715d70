/**
 * The binary form of the DevTools protocol (`--remote-debugging-pipe=cbor`): maps, arrays, strings, numbers. Strings
 * travel as UTF-16, so that a long text is copied instead of escaped and parsed, which makes large frames many times
 * faster than the protocol's JSON form.
 */

/** A value of the protocol. Bytes stand where the JSON form would have base64 text. */
export type CborValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | Uint8Array
  | readonly CborValue[]
  | { readonly [key: string]: CborValue };

const ENVELOPE = 0xd8;
const BINARY = 0xd6;
const ARRAY = 0x9f;
const MAP = 0xbf;
const STOP = 0xff;
const SHORT = 64;

class Writer {
  bytes = Buffer.allocUnsafe(4096);
  at = 0;

  room(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + count));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  head(kind: number, value: number): void {
    this.room(9);
    const major = kind << 5;
    if (value < 24) this.at = this.bytes.writeUInt8(major | value, this.at);
    else if (value < 0x100) this.at = this.bytes.writeUInt8(value, this.bytes.writeUInt8(major | 24, this.at));
    else if (value < 0x10000) this.at = this.bytes.writeUInt16BE(value, this.bytes.writeUInt8(major | 25, this.at));
    else this.at = this.bytes.writeUInt32BE(value, this.bytes.writeUInt8(major | 26, this.at));
  }

  byte(value: number): void {
    this.room(1);
    this.at = this.bytes.writeUInt8(value, this.at);
  }

  text(value: string): void {
    if (value.length <= SHORT && isAscii(value)) {
      this.head(3, value.length);
      this.room(value.length);
      this.at += this.bytes.write(value, this.at, 'latin1');
      return;
    }
    this.head(2, value.length * 2);
    this.room(value.length * 2);
    this.at += this.bytes.write(value, this.at, 'utf16le');
  }

  number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) {
      if (value < 0) this.head(1, -1 - value);
      else this.head(0, value);
      return;
    }
    this.byte(0xfb);
    this.room(8);
    this.at = this.bytes.writeDoubleBE(value, this.at);
  }

  value(value: CborValue): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean') this.byte(value ? 0xf5 : 0xf4);
    else if (value === null || value === undefined) this.byte(0xf6);
    else if (value instanceof Uint8Array) this.binary(value);
    else this.container(value);
  }

  binary(value: Uint8Array): void {
    this.byte(BINARY);
    this.head(2, value.length);
    this.room(value.length);
    this.bytes.set(value, this.at);
    this.at += value.length;
  }

  /** An array or a map, in the envelope with its length that the protocol asks for. */
  container(value: readonly CborValue[] | { readonly [key: string]: CborValue }): void {
    this.room(6);
    const start = this.at;
    this.at = this.bytes.writeUInt16BE((ENVELOPE << 8) | 0x5a, this.at) + 4;
    if (isList(value)) {
      this.byte(ARRAY);
      for (const item of value) this.value(item);
    } else {
      this.byte(MAP);
      for (const key of Object.keys(value)) {
        const item = value[key];
        if (item === undefined) continue;
        this.text(key);
        this.value(item);
      }
    }
    this.byte(STOP);
    this.bytes.writeUInt32BE(this.at - start - 6, start + 2);
  }
}

function isList(value: object): value is readonly CborValue[] {
  return Array.isArray(value);
}

function isAscii(value: string): boolean {
  for (let index = 0; index < value.length; index++) if (value.charCodeAt(index) > 0x7f) return false;
  return true;
}

/** Gives the bytes of one message. */
export function encodeCbor(message: { readonly [key: string]: CborValue }): Buffer {
  const writer = new Writer();
  writer.value(message);
  return writer.bytes.subarray(0, writer.at);
}

/**
 * Says how many bytes the message at the start of `bytes` has, header included, or undefined while too little has
 * arrived to know. Throws when the bytes are no envelope.
 */
export function cborLength(bytes: Buffer): number | undefined {
  if (bytes.length < 7) return undefined;
  if (bytes[0] !== ENVELOPE) throw new Error('Chromium sent something that is not the DevTools protocol.');
  return bytes[1] === 0x18 ? 7 + bytes.readUInt32BE(3) : 6 + bytes.readUInt32BE(2);
}

class Reader {
  readonly bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  length(info: number): number {
    const start = this.at;
    if (info < 24) return info;
    if (info === 24) {
      this.at += 1;
      return this.bytes.readUInt8(start);
    }
    if (info === 25) {
      this.at += 2;
      return this.bytes.readUInt16BE(start);
    }
    if (info === 26) {
      this.at += 4;
      return this.bytes.readUInt32BE(start);
    }
    this.at += 8;
    return Number(this.bytes.readBigUInt64BE(start));
  }

  take(count: number): Buffer {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  value(): unknown {
    const first = this.bytes.readUInt8(this.at++);
    const info = first & 31;
    if (first === ENVELOPE) {
      this.at += this.bytes[this.at] === 0x18 ? 6 : 5;
      return this.value();
    }
    if (first === BINARY) return Buffer.from(this.take(this.length(this.bytes.readUInt8(this.at++) & 31)));
    if (first === ARRAY) return this.list();
    if (first === MAP) return this.map();
    if (first === 0xfb) return this.take(8).readDoubleBE(0);
    if (first === 0xf4 || first === 0xf5) return first === 0xf5;
    if (first === 0xf6) return null;
    if (first >> 5 === 0) return this.length(info);
    if (first >> 5 === 1) return -1 - this.length(info);
    if (first >> 5 === 2) return this.take(this.length(info)).toString('utf16le');
    if (first >> 5 === 3) return this.take(this.length(info)).toString('utf8');
    throw new Error(`Chromium sent an unknown kind of value (${first}).`);
  }

  list(): unknown[] {
    const list: unknown[] = [];
    while (this.bytes[this.at] !== STOP) list.push(this.value());
    this.at += 1;
    return list;
  }

  map(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (this.bytes[this.at] !== STOP) {
      const key = String(this.value());
      map[key] = this.value();
    }
    this.at += 1;
    return map;
  }
}

/** Gives the message in these bytes (exactly one, as measured by `cborLength`). */
export function decodeCbor(bytes: Buffer): unknown {
  return new Reader(bytes).value();
}
