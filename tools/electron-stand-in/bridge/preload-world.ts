import type { Half } from './half.ts';
import type { ValueCodec } from './values.ts';

/** What the preload's world is told when it starts. */
export interface PreloadFacts {
  readonly secret: string;
  /** The binding's name: how this world speaks to the main process. It is removed before the preload runs. */
  readonly binding: string;
  /** The name under which the main process finds this world's ear. */
  readonly receiver: string;
  readonly process: object;
}

/** A preload's CommonJS wrapper. */
export type Preload = (require: unknown, module: object, exports: object, process: object) => void;

/**
 * The preload's side: an `electron` module with `contextBridge` and `ipcRenderer`, and the preload itself. Frames to
 * the main process are `h<address>` (hello), `n<address>` (the page wants to go there), `t<title>`,
 * `s<channel>\n<text>` (one string, the fast way) or `j<json>` (the rest).
 * Self-contained: its source text runs in Chromium's isolated world.
 */
export function startPreloadWorld(
  makeHalf: (secret: string, mine: string, theirs: string) => Half,
  makeValueCodec: () => ValueCodec,
  facts: PreloadFacts,
  preload: Preload,
): void {
  type Listener = (event: object, ...values: unknown[]) => void;
  if (window.top !== window) return;
  const world = globalThis as unknown as Record<string, unknown>;
  const native = world[facts.binding] as (frame: string) => void;
  delete world[facts.binding];
  const codec = makeValueCodec();
  const half = makeHalf(facts.secret, 'preload', 'page');
  const exposed: object[] = [];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, { readonly hear: Listener; readonly once: boolean }[]>();
  let last = 0;
  native(`h${location.href}`);

  // SECURITY: Chromium asks nobody before it opens an empty page, a blob or another program; so the page's wish is held
  // here, before its own listeners exist, and the main process decides. Everything else meets the network interception.
  interface Navigate extends Event {
    readonly destination: { readonly url: string; readonly sameDocument: boolean };
  }
  const { navigation } = globalThis as unknown as { readonly navigation: EventTarget };
  navigation.addEventListener('navigate', (event) => {
    const { url, sameDocument } = (event as Navigate).destination;
    if (sameDocument || !event.cancelable || /^(https?|file|data|javascript):/.test(url)) return;
    event.preventDefault();
    native(`n${url}`);
  });

  let title = '';
  const tellTitle = (): void => {
    if (document.title === title) return;
    title = document.title;
    native(`t${title}`);
  };
  const watchTitle = (): void => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { childList: true, subtree: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', watchTitle, { once: true });

  half.on.hello = () => {
    for (const message of exposed) half.post(message);
  };
  const unsupported = (name: string): never => {
    throw new Error(`The Electron stand-in does not support ${name} in a preload.`);
  };
  const limited = (name: string, known: object): object =>
    new Proxy(known, {
      get: (target, key) =>
        key in target || typeof key === 'symbol' || key === 'then'
          ? (target as Record<string | symbol, unknown>)[key]
          : unsupported(`${name}.${key}`),
    });
  const add = (channel: string, hear: Listener, once: boolean): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { hear, once }]);
    return ipcRenderer;
  };
  const remove = (channel: string, hear: Listener): object => {
    const list = listeners.get(channel) ?? [];
    const index = list.findLastIndex((listener) => listener.hear === hear);
    listeners.set(channel, index < 0 ? list : list.toSpliced(index, 1));
    return ipcRenderer;
  };
  const heard = (channel: string, values: readonly unknown[]): void => {
    for (const { hear, once } of listeners.get(channel) ?? []) {
      if (once) remove(channel, hear);
      try {
        hear({ sender: ipcRenderer, senderId: 0, ports: [] }, ...values);
      } catch (error) {
        reportError(error);
      }
    }
  };
  const tell = (message: object): void => native(`j${codec.encode(message)}`);
  const ipcRenderer: object = limited('ipcRenderer', {
    send: (channel: string, ...values: unknown[]) => {
      const [first] = values;
      if (values.length === 1 && typeof first === 'string' && !channel.includes('\n')) native(`s${channel}\n${first}`);
      else tell({ kind: 'send', channel, values });
    },
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        tell({ kind: 'invoke', id: last, channel, values });
      }),
    on: (channel: string, hear: Listener) => add(channel, hear, false),
    addListener: (channel: string, hear: Listener) => add(channel, hear, false),
    once: (channel: string, hear: Listener) => add(channel, hear, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel?: string) => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
  });
  const settle = (id: number, error: string | undefined, value: unknown): void => {
    const promise = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) promise?.resolve(value);
    else promise?.reject(new Error(error));
  };
  /** Hears the main process: one string on a channel, or (without a channel) an encoded message. */
  const receive = (channel: string | null, text: string): void => {
    if (channel !== null) {
      heard(channel, [text]);
      return;
    }
    const message = codec.decode(text) as { id?: number; error?: string; channel: string; values: unknown[] };
    if (message.id === undefined) heard(message.channel, message.values);
    else settle(message.id, message.error, message.values[0]);
  };
  Object.defineProperty(globalThis, facts.receiver, { value: receive });

  const exposeInMainWorld = (key: string, api: unknown): void => {
    const message = { t: 'expose', key, value: half.pack(api) };
    exposed.push(message);
    half.post(message);
  };
  const electron = limited('electron', {
    ipcRenderer,
    contextBridge: limited('contextBridge', { exposeInMainWorld }),
    webFrame: limited('webFrame', {}),
    webUtils: limited('webUtils', { getPathForFile: () => '' }),
  });
  const require = (name: string): object => {
    if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload.call(globalThis, require, module, module.exports, facts.process);
  } catch (error) {
    tell({ kind: 'fault', message: String((error as Error)?.stack ?? error) });
  }
}
