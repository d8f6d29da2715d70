import type { BytesRequest, BytesResponse, HttpRequest, HttpResponse, Network, Socket, SocketEars } from '../ports.ts';

/** An answer as a script gives it; the body may be an object, which becomes JSON. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}
/** Answers a request, or throws a NetworkTrouble. */
export type Answer = (request: HttpRequest) => Reply | Promise<Reply>;

/** The platform's end of a socket that the app opened. */
export class ScriptedSocket implements Socket {
  readonly url: string;
  readonly sent: string[] = [];
  readonly #ears: SocketEars;
  over: 'closed' | 'terminated' | 'dropped' | undefined;

  constructor(url: string, ears: SocketEars) {
    this.url = url;
    this.#ears = ears;
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.#end('closed');
  }
  terminate(): void {
    this.#end('terminated');
  }

  /** The handshake succeeds. */
  open(): void {
    this.#ears.open();
  }
  /** The platform says something. */
  say(frame: unknown): void {
    if (!this.over) this.#ears.text(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }
  /** The connection breaks. */
  drop(): void {
    this.#end('dropped');
  }

  #end(how: 'closed' | 'terminated' | 'dropped'): void {
    if (this.over) return;
    this.over = how;
    this.#ears.closed(how);
  }
}

/** A network without wires: `answer` decides, `next` comes first and once each; every request and socket is kept. */
export class ScriptedNetwork implements Network {
  readonly requests: HttpRequest[] = [];
  readonly sockets: ScriptedSocket[] = [];
  readonly next: Answer[] = [];
  /** Requests for bytes; the same script answers them, by the request without its body. */
  readonly byteRequests: BytesRequest[] = [];
  answer: Answer;
  #online = true;
  readonly #hearers = new Set<(online: boolean) => void>();

  constructor(answer: Answer = () => ({ status: 404, body: { code: 'not.found' } })) {
    this.answer = answer;
  }

  async fetch(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request);
    return this.#reply(request);
  }
  async fetchBytes(request: BytesRequest): Promise<BytesResponse> {
    this.byteRequests.push(request);
    const { body: _bytes, longestBytes: _longest, ...plain } = request;
    const answer = await this.#reply(plain);
    return { ...answer, body: new TextEncoder().encode(answer.body) };
  }
  async #reply(request: HttpRequest): Promise<HttpResponse> {
    const reply = await (this.next.shift() ?? this.answer)(request);
    const { status = 200, headers = { 'content-type': 'application/json' }, body } = reply;
    return { status, headers, body: typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body) };
  }
  socket(url: string, ears: SocketEars): Socket {
    const socket = new ScriptedSocket(url, ears);
    this.sockets.push(socket);
    return socket;
  }
  online(): boolean {
    return this.#online;
  }
  onOnline(hear: (online: boolean) => void): () => void {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  }
  /** What the system believes from now on. */
  tell(online: boolean): void {
    this.#online = online;
    for (const hear of this.#hearers) hear(online);
  }
  /** The newest socket. */
  get socketNow(): ScriptedSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }
}
