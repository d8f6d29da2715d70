import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import { type CborValue, cborLength, decodeCbor, encodeCbor } from './cbor.ts';

export type { Protocol };

type Method = keyof Protocol.CommandParameters;
type EventName = keyof Protocol.Events;

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** One target's (or, without an id, the browser's) side of a connection: commands out, events in, both in order. */
export class CdpSession {
  readonly id: string | undefined;
  readonly #connection: CdpConnection;
  readonly #events = new EventEmitter().setMaxListeners(0);

  constructor(connection: CdpConnection, id?: string) {
    this.#connection = connection;
    this.id = id;
  }

  /** Sends a command. Rejects with `<method>: <Chromium's reason>`, also when Chromium goes away meanwhile. */
  send<M extends Method>(method: M, params?: Protocol.CommandParameters[M]): Promise<Protocol.CommandReturnValues[M]> {
    return this.#connection.send(method, params, this.id) as Promise<Protocol.CommandReturnValues[M]>;
  }

  /** Sends a command whose failure does not matter, as when its target may be gone already. */
  tell<M extends Method>(method: M, params?: Protocol.CommandParameters[M]): void {
    this.send(method, params).catch(() => {});
  }

  /** Hears an event of this target. */
  on<E extends EventName>(event: E, hear: (payload: Protocol.Events[E]) => void): void {
    this.#events.on(event, hear);
  }

  /** Delivers an event to whoever hears it. For the connection only. */
  deliver(event: string, payload: unknown): void {
    this.#events.emit(event, payload);
  }
}

/** A DevTools connection over Chromium's debugging pipe, in its binary form: no TCP port is opened. */
export class CdpConnection {
  /** The browser itself. */
  readonly browser = new CdpSession(this);
  readonly #sessions = new Map<string, CdpSession>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #output: Writable;
  #last = 0;
  #closed = false;
  #parts: Buffer[] = [];
  #held = 0;

  constructor(toChromium: Writable, fromChromium: Readable) {
    this.#output = toChromium;
    toChromium.on('error', () => this.close());
    fromChromium.on('error', () => this.close());
    fromChromium.on('data', (bytes: Buffer) => this.#receive(bytes));
    fromChromium.on('close', () => this.close());
  }

  /** The side of the target that was attached under this id; made when first asked for. */
  session(id: string): CdpSession {
    let session = this.#sessions.get(id);
    if (!session) {
      session = new CdpSession(this, id);
      this.#sessions.set(id, session);
    }
    return session;
  }

  /** Forgets a target that was detached. */
  forget(id: string): void {
    this.#sessions.delete(id);
  }

  /** Sends a raw command; `CdpSession.send` is the typed way. */
  send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium has gone`));
    const id = ++this.#last;
    this.#output.write(encodeCbor({ id, method, params: (params ?? {}) as CborValue, sessionId }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  /** Ends the connection: every waiting command rejects. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has gone`));
    this.#waiting.clear();
  }

  #receive(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#held += bytes.length;
    for (;;) {
      const first = this.#parts[0];
      if (first === undefined) return;
      const head = first.length < 7 && this.#parts.length > 1 ? this.#joined() : first;
      const length = cborLength(head);
      if (length === undefined || this.#held < length) return;
      const all = this.#joined();
      const rest = all.subarray(length);
      this.#parts = rest.length > 0 ? [rest] : [];
      this.#held = rest.length;
      this.#dispatch(decodeCbor(all.subarray(0, length)) as Incoming);
    }
  }

  /** Joins what has arrived only when it is needed, so that a long message is copied once. */
  #joined(): Buffer {
    const all = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    this.#parts = [all];
    return all;
  }

  #dispatch(message: Incoming): void {
    if (message.id === undefined) {
      const session = message.sessionId === undefined ? this.browser : this.#sessions.get(message.sessionId);
      session?.deliver(message.method ?? '', message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}
