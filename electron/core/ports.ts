/** Where secrets are kept: in the system's vault (`os`), or in memory until the app ends (`session`). */
export type Protection = 'os' | 'session';

/** Keeps secrets. Never writes one to disk unprotected; with `session` they are gone when the app ends. */
export interface Secrets {
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
  forget(name: string): Promise<void>;
  readonly protection: Protection;
}

/** Named JSON documents, written atomically. `read` gives undefined where nothing is stored or the file is unreadable. */
export interface Documents {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlRow = Record<string, SqlValue>;

/** The one embedded database (SQLite dialect, WAL). Synchronous; a call that returned is on its way to disk, `transaction` is all or nothing. */
export interface Database {
  run(sql: string, ...values: SqlValue[]): { changes: number };
  all(sql: string, ...values: SqlValue[]): SqlRow[];
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined;
  transaction<T>(work: () => T): T;
}

/** Opens an address in the person's own browser. Rejects when none could be opened. */
export interface Browser {
  open(url: string): Promise<void>;
}

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
  signal?: AbortSignal;
}
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A request whose body, and whose answer's, are bytes. An answer above `longestBytes` is trouble with the reason `tooLong`. */
export interface BytesRequest extends Omit<HttpRequest, 'body'> {
  body?: Uint8Array;
  longestBytes: number;
}
export interface BytesResponse extends Omit<HttpResponse, 'body'> {
  body: Uint8Array;
}

/** The reason of a NetworkTrouble about an answer that was longer than wanted. */
export const tooLong = 'answer too long';

/**
 * A request that got no answer. `before`: no byte of it left, so it may safely be repeated (name not found, refused);
 * `unknown`: it may or may not have been carried out (time-out, reset); `aborted`: the caller's signal.
 */
export class NetworkTrouble extends Error {
  readonly phase: 'before' | 'unknown' | 'aborted';
  readonly timedOut: boolean;
  constructor(phase: 'before' | 'unknown' | 'aborted', reason: string, timedOut = false) {
    super(reason);
    this.name = 'NetworkTrouble';
    this.phase = phase;
    this.timedOut = timedOut;
  }
}

/** A text web socket. `terminate` drops it at once without the closing handshake. */
export interface Socket {
  send(text: string): void;
  close(): void;
  terminate(): void;
}
export interface SocketEars {
  open(): void;
  text(text: string): void;
  /** Exactly once, whatever ended it. */
  closed(reason: string): void;
}

/** The network: pooled keep-alive requests, sockets, and whether the machine believes it is online. */
export interface Network {
  fetch(request: HttpRequest): Promise<HttpResponse>;
  /** Files. Redirects are not followed either. */
  fetchBytes(request: BytesRequest): Promise<BytesResponse>;
  socket(url: string, ears: SocketEars): Socket;
  online(): boolean;
  onOnline(hear: (online: boolean) => void): () => void;
}

/** Time. `monotonic` never jumps; `sleep` rejects with the signal's reason when aborted. */
export interface Clock {
  now(): number;
  monotonic(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  every(ms: number, work: () => void): () => void;
}

/** A scoped log of allow-listed facts; the adapter redacts once more. Never give it a token, a text or a name. */
export interface Log {
  info(event: string, facts?: Record<string, string | number | boolean | null>): void;
  warn(event: string, facts?: Record<string, string | number | boolean | null>): void;
  /** Writes an unforeseen error down, redacted, and returns the reference to show. */
  report(error: unknown): string;
}

/** A one-shot listener on 127.0.0.1 for the OAuth redirect; see genesys/oauth.ts for its rules. */
export interface Loopback {
  /** `ports` are tried in order, 0 for any; resolves with the redirect URI it listens on. */
  listen(options: { ports: readonly number[]; path: string; signal: AbortSignal; page: LoopbackPages }): Promise<{
    redirectUri: string;
    /** The query of the one request that came to `path`. */
    request: Promise<URLSearchParams>;
    close(): void;
  }>;
}
/** The static pages that the person sees in the browser after the redirect. Plain HTML without script. */
export interface LoopbackPages {
  done: string;
  refused: string;
}

/** Where the practice organisation listens; every address is on this machine. */
export interface PracticePlace {
  api: string;
  login: string;
  clientId: string;
  /** The simulated agent who is signed in. */
  userId: string;
}

/** A simulated organisation on this machine with customers who write through the guest. */
export interface PracticeHost {
  start(): Promise<PracticePlace>;
  stop(): Promise<void>;
  addCustomer(): Promise<void>;
  customers(): { name: string; language: string; state: 'waiting' | 'talking' | 'done' }[];
  onChange(hear: () => void): () => void;
}

/** A text file that a person chose: its name without the folder, its text as UTF-8 (a byte-order mark left out). */
export interface ChosenFile {
  name: string;
  text: string;
  /** The bytes were no UTF-8; `text` has replacement characters where they were not. */
  damaged: boolean;
}

/** Files that the person chooses; nothing else of the disk is in reach. */
export interface Files {
  /** Asks where to and writes the text; false when the person thought better of it. Rejects when it could not be written. */
  save(options: { name: string; extension: string; text: string }): Promise<boolean>;
  /** Asks which file and reads it; undefined when the person thought better of it, `too-large` above `longestBytes`. */
  open(options: { extensions: readonly string[]; longestBytes: number }): Promise<ChosenFile | 'too-large' | undefined>;
}

/** The clipboard, plain text only. */
export interface Clipboard {
  writeText(text: string): void;
}

/** What the shell knows of itself. */
export interface AppInfo {
  version: string;
  platform: 'win32' | 'darwin' | 'linux';
  locale: string;
  standIn: boolean;
  openWindow(): void;
}

/** Everything core reaches the outside through. */
export interface Ports {
  secrets: Secrets;
  documents: Documents;
  database: Database;
  browser: Browser;
  network: Network;
  clock: Clock;
  log: Log;
  loopback: Loopback;
  practice: PracticeHost;
  clipboard: Clipboard;
  files: Files;
  app: AppInfo;
}
