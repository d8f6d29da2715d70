/** A value as it crosses between the worlds: functions and promises as numbers, the rest cloned by Chromium. */
export type Packed =
  | { readonly f: number }
  | { readonly p: number }
  | { readonly a: readonly Packed[] }
  | { readonly o: readonly (readonly [string, Packed])[] }
  | { readonly v: unknown };

/** One side of the bridge between the preload's world and the page's. */
export interface Half {
  readonly pack: (value: unknown) => Packed;
  readonly unpack: (packed: Packed) => unknown;
  /** Sends a message to the other half, which handles it before this returns. */
  readonly post: (message: object) => void;
  /** What this half does with each kind of message. */
  readonly on: Record<string, (message: never) => void>;
}

/**
 * Makes one half. The worlds share nothing but the document, so the halves talk by synchronous events on it whose
 * detail Chromium clones: no object, prototype or function of one world is ever seen by the other.
 * SECURITY: everything it uses is captured before the page's first script runs and called by `apply`, so that a page
 * that replaces `dispatchEvent`, `CustomEvent` or `Map` sees nothing pass. Self-contained: its source text runs in
 * Chromium, as strict code.
 */
export function makeHalf(secret: string, mine: string, theirs: string): Half {
  type Answer = { readonly v: Packed } | { readonly e: string };
  const apply = Reflect.apply;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { get, set, delete: remove } = Map.prototype;
  const { get: idOf, set: setId } = WeakMap.prototype;
  const { then } = Promise.prototype;
  const { entries, getPrototypeOf, prototype, hasOwn, freeze, defineProperty } = Object;
  const { isArray } = Array;
  const Fault = Error;
  const Later = Promise;
  const Crossing = CustomEvent;
  const page = document;
  const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')!.get!;
  const functions = new Map<number, (...values: unknown[]) => unknown>();
  const ids = new WeakMap<object, number>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let answered: Answer | undefined;

  const reasonOf = (error: unknown): string => (error instanceof Fault ? error.message : `${error}`);
  const each = <T, R>(list: readonly T[], turn: (item: T) => R): R[] => {
    const made: R[] = [];
    for (let index = 0; index < list.length; index++) {
      defineProperty(made, index, { value: turn(list[index]!), writable: true, enumerable: true, configurable: true });
    }
    return made;
  };
  const packFunction = (value: (...values: unknown[]) => unknown): Packed => {
    let id = apply(idOf, ids, [value]) as number | undefined;
    if (id === undefined) {
      id = ++last;
      apply(setId, ids, [value, id]);
      apply(set, functions, [id, value]);
    }
    return { f: id };
  };
  const packPromise = (value: Promise<unknown>): Packed => {
    const id = ++last;
    apply(then, value, [
      (result: unknown) => post({ t: 'settle', p: id, v: pack(result) }),
      (error: unknown) => post({ t: 'settle', p: id, e: reasonOf(error) }),
    ]);
    return { p: id };
  };
  const packDeep = (value: unknown, depth: number): Packed => {
    if (depth > 1000) throw new Fault('An object could not be cloned: it is nested too deeply.');
    if (typeof value === 'function') return packFunction(value as () => unknown);
    if (typeof value !== 'object' || value === null) return { v: value };
    if (value instanceof Later) return packPromise(value);
    if (isArray(value)) return { a: each(value, (item) => packDeep(item, depth + 1)) };
    const kind = getPrototypeOf(value);
    if (kind !== prototype && kind !== null) return { v: value };
    return { o: each(entries(value), ([key, item]) => [key, packDeep(item, depth + 1)] as const) };
  };
  const pack = (value: unknown): Packed => packDeep(value, 0);
  const unpackFunction =
    (id: number) =>
    (...values: unknown[]): unknown => {
      answered = undefined;
      post({ t: 'call', f: id, args: each(values, pack) });
      const answer = answered as Answer | undefined;
      answered = undefined;
      if (answer === undefined) return undefined;
      if ('e' in answer) throw new Fault(answer.e);
      return unpack(answer.v);
    };
  const unpackObject = (fields: readonly (readonly [string, Packed])[]): object => {
    const made = {};
    each(fields, ([key, item]) => defineProperty(made, key, { value: unpack(item), enumerable: true }));
    return freeze(made);
  };
  const unpack = (packed: Packed): unknown => {
    if ('v' in packed) return packed.v;
    if ('f' in packed) return unpackFunction(packed.f);
    if ('a' in packed) return each(packed.a, unpack);
    if ('o' in packed) return unpackObject(packed.o);
    return new Later((resolve, reject) => apply(set, waiting, [packed.p, { resolve, reject }]));
  };
  const post = (message: object): void => {
    const init = { __proto__: null, detail: message, bubbles: false, cancelable: false, composed: false };
    apply(dispatchEvent, page, [new Crossing(secret + theirs, init)]);
  };
  const on: Record<string, (message: never) => void> = {
    call: ({ f, args }: { readonly f: number; readonly args: readonly Packed[] }) => {
      let answer: Answer;
      try {
        const call = apply(get, functions, [f]) as (...values: unknown[]) => unknown;
        answer = { v: pack(apply(call, undefined, each(args, unpack))) };
      } catch (error) {
        answer = { e: reasonOf(error) };
      }
      post({ t: 'answer', answer });
    },
    answer: ({ answer }: { readonly answer: Answer }) => {
      answered = answer;
    },
    settle: ({ p, v, e }: { readonly p: number; readonly v?: Packed; readonly e?: string }) => {
      const promise = apply(get, waiting, [p]) as { resolve(value: unknown): void; reject(error: Error): void };
      apply(remove, waiting, [p]);
      if (v === undefined) promise?.reject(new Fault(e));
      else promise?.resolve(unpack(v));
    },
  };
  const hear = (event: unknown): void => {
    const message = apply(detailOf, event as CustomEvent, []) as { readonly t: string };
    if (hasOwn(on, message.t)) on[message.t]!(message as never);
  };
  apply(addEventListener, page, [secret + mine, hear]);
  return { pack, unpack, post, on };
}
