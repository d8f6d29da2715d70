/** Which requests a fault meets: by method, by path (prefix or expression, without the query), for at most `times`. */
export interface Matcher {
  method?: string;
  path?: RegExp | string;
  /** How often the fault strikes before it ends by itself. */
  times?: number;
}

/** What happens to a request that a fault meets. */
export type Strike =
  | { kind: 'latency'; ms: number }
  | { kind: 'answer'; status: number; code: string; retryAfterS?: number }
  | { kind: 'answerLost' }
  | { kind: 'reset' }
  | { kind: 'hang' }
  | { kind: 'slowTrickle'; bytesPerS: number };

interface Armed {
  id: string;
  name: string;
  strike: Strike;
  matcher: Matcher;
  left: number;
}

/** What happens to who reads a library's responses. */
export type LibraryStrike = 'forbidden' | 'broken';

interface ArmedLibrary {
  id: string;
  name: string;
  library: string;
  strike: LibraryStrike;
  left: number;
}

/** What faults do beyond requests: the running simulator lends these hands. */
export interface FaultHands {
  dropSockets(which: 'notifications' | 'guests' | 'both'): void;
  socketClosing(inMs: number): void;
  expireTokens(): void;
  revokeTokens(userId?: string): void;
}

/** Ends the fault. */
export type EndFault = () => void;

/**
 * Everything that can go wrong, by name. Tests, the demo and the control endpoint share these. Each method returns a
 * function that ends the fault; faults that are an instant's matter return a function that does nothing.
 */
export class Faults {
  readonly #armed = new Map<string, Armed>();
  readonly #libraries = new Map<string, ArmedLibrary>();
  #hands: FaultHands | undefined;
  #count = 0;
  #silent = 0;
  #refuse = 0;

  /** Called once by the simulator. */
  lend(hands: FaultHands): void {
    this.#hands = hands;
  }

  /** Answers come `ms` later. */
  latency(ms: number, matcher: Matcher = {}): EndFault {
    return this.#arm('latency', { kind: 'latency', ms }, matcher);
  }

  /** 429 too.many.requests with Retry-After; the command is not executed. */
  rateLimited(options: { retryAfterS?: number } & Matcher = {}): EndFault {
    const { retryAfterS = 2, ...matcher } = options;
    return this.#arm('rateLimited', { kind: 'answer', status: 429, code: 'too.many.requests', retryAfterS }, matcher);
  }

  /** A 5xx before the command is executed. */
  serverError(options: { status?: number; code?: string } & Matcher = {}): EndFault {
    const { status = 503, code = 'service.unavailable', ...matcher } = options;
    return this.#arm('serverError', { kind: 'answer', status, code }, matcher);
  }

  /** Any answer instead of the command. */
  status(status: number, code: string, matcher: Matcher = {}): EndFault {
    return this.#arm('status', { kind: 'answer', status, code }, matcher);
  }

  /** The command is executed, then the connection is cut: the client cannot know. */
  answerLost(matcher: Matcher = {}): EndFault {
    return this.#arm('answerLost', { kind: 'answerLost' }, matcher);
  }

  /** The connection is cut before anything is executed. */
  reset(matcher: Matcher = {}): EndFault {
    return this.#arm('reset', { kind: 'reset' }, matcher);
  }

  /** The request is taken and never answered nor executed. */
  hang(matcher: Matcher = {}): EndFault {
    return this.#arm('hang', { kind: 'hang' }, matcher);
  }

  /** The answer drips. */
  slowTrickle(options: { bytesPerS?: number } & Matcher = {}): EndFault {
    const { bytesPerS = 64, ...matcher } = options;
    return this.#arm('slowTrickle', { kind: 'slowTrickle', bytesPerS }, matcher);
  }

  /** Commands on a participant answer as if he had been replaced meanwhile: 404. */
  staleParticipant(matcher: Matcher = {}): EndFault {
    const strike: Strike = { kind: 'answer', status: 404, code: 'conversation.error.not.conversation.participant' };
    return this.#arm('staleParticipant', strike, { path: /\/participants\//, ...matcher });
  }

  /** 404 not.found. */
  notFound(matcher: Matcher = {}): EndFault {
    return this.#arm('notFound', { kind: 'answer', status: 404, code: 'not.found' }, matcher);
  }

  /** The responses of one library (by id or name) are answered 403 missing.permissions. */
  libraryForbidden(library: string, times = Number.POSITIVE_INFINITY): EndFault {
    return this.#armLibrary('libraryForbidden', library, 'forbidden', times);
  }

  /** The responses of one library (by id or name) are answered 500. */
  libraryBroken(library: string, times = Number.POSITIVE_INFINITY): EndFault {
    return this.#armLibrary('libraryBroken', library, 'broken', times);
  }

  /** What lies in wait for a library; counts once. */
  meetLibrary(id: string, name: string): LibraryStrike | undefined {
    const armed = [...this.#libraries.values()].find((one) => one.library === id || one.library === name);
    if (!armed) return undefined;
    armed.left--;
    if (armed.left <= 0) this.#libraries.delete(armed.id);
    return armed.strike;
  }

  /** Cuts all open sockets at once; with `refuse` new ones are refused until the fault ends. */
  dropSockets(options: { which?: 'notifications' | 'guests' | 'both'; refuse?: boolean } = {}): EndFault {
    this.#hands?.dropSockets(options.which ?? 'notifications');
    if (!options.refuse) return () => undefined;
    this.#refuse++;
    return once(() => this.#refuse--);
  }

  /** Half-open notification sockets: connected, but no heartbeat, pong or event arrives. */
  noHeartbeats(): EndFault {
    this.#silent++;
    return once(() => this.#silent--);
  }

  /** Announces that the notification sockets close (`v2.system.socket_closing`), and closes them `inMs` later. */
  socketClosing(options: { inMs?: number } = {}): EndFault {
    this.#hands?.socketClosing(options.inMs ?? 60_000);
    return () => undefined;
  }

  /** All access tokens expire now; refresh tokens stay good. */
  expireTokens(): EndFault {
    this.#hands?.expireTokens();
    return () => undefined;
  }

  /** Access and refresh tokens are revoked, with the notification the platform sends. */
  revokeTokens(userId?: string): EndFault {
    this.#hands?.revokeTokens(userId);
    return () => undefined;
  }

  /** Whether notification sockets are mute now. */
  get silent(): boolean {
    return this.#silent > 0;
  }

  /** Whether new sockets are refused now. */
  get refusing(): boolean {
    return this.#refuse > 0;
  }

  /** The names of the faults that lie in wait. */
  get armed(): { id: string; name: string }[] {
    return [...this.#armed.values(), ...this.#libraries.values()].map(({ id, name }) => ({ id, name }));
  }

  /** Ends every fault. */
  clear(): void {
    this.#armed.clear();
    this.#libraries.clear();
    this.#silent = 0;
    this.#refuse = 0;
  }

  /** The strikes that meet a request, in the order in which they were armed; each counts once. */
  meet(method: string, path: string): Strike[] {
    const strikes: Strike[] = [];
    for (const armed of [...this.#armed.values()]) {
      const { matcher } = armed;
      if (matcher.method && matcher.method.toUpperCase() !== method) continue;
      if (typeof matcher.path === 'string' && !path.startsWith(matcher.path)) continue;
      if (matcher.path instanceof RegExp && !matcher.path.test(path)) continue;
      strikes.push(armed.strike);
      armed.left--;
      if (armed.left <= 0) this.#armed.delete(armed.id);
    }
    return strikes;
  }

  #armLibrary(name: string, library: string, strike: LibraryStrike, times: number): EndFault {
    const id = `fault-${++this.#count}`;
    this.#libraries.set(id, { id, name, library, strike, left: times });
    return () => this.#libraries.delete(id);
  }

  #arm(name: string, strike: Strike, matcher: Matcher): EndFault {
    const id = `fault-${++this.#count}`;
    this.#armed.set(id, { id, name, strike, matcher, left: matcher.times ?? Number.POSITIVE_INFINITY });
    return () => this.#armed.delete(id);
  }
}

function once(task: () => void): EndFault {
  let done = false;
  return () => {
    if (!done) task();
    done = true;
  };
}
