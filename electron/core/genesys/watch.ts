import type { Clock, Network, Socket } from '../ports.ts';
import { type Heard, readFrame } from './topics.ts';

/** Rhythm of a socket. Source: the platform's own clients give up after 35 s of silence; heartbeats come every 30 s. */
export const rhythm = { pingMs: 15_000, silenceMs: 35_000, lookMs: 5_000, probeMs: 5_000, jumpMs: 15_000 } as const;

/** Why a socket ended. `gone`: the channel does not exist any more; `closing`: the platform announced it. */
export type SocketEnd = 'closed' | 'silent' | 'woken' | 'closing' | 'gone' | 'stopped';

/** What a watch is told of. */
export interface WatchEars {
  open(): void;
  heard(heard: Exclude<Heard, { kind: 'life' } | { kind: 'gone' } | { kind: 'closing' }>): void;
  /** Every few seconds while the socket stands. */
  look(): void;
}

/**
 * Holds one socket and resolves with the reason when it is over: pings it, and drops it without ceremony when nothing was
 * heard for 35 seconds or when the machine slept, because a dead TCP connection still calls itself open.
 */
export function watchSocket(
  deps: { network: Network; clock: Clock },
  url: string,
  userId: string,
  signal: AbortSignal,
  ears: WatchEars,
): Promise<SocketEnd> {
  const { network, clock } = deps;
  return new Promise((resolve) => {
    let socket: Socket | undefined;
    let over = false;
    let heardAtMs = clock.monotonic();
    let wallAheadMs = clock.now() - clock.monotonic();
    const endings: (() => void)[] = [];

    const end = (reason: SocketEnd): void => {
      if (over) return;
      over = true;
      for (const undo of endings) undo();
      // An announced close is a polite one; everything else may be half dead.
      if (reason === 'closing' || reason === 'stopped') socket?.close();
      else socket?.terminate();
      resolve(reason);
    };
    const ping = (): void => socket?.send(JSON.stringify({ message: 'ping' }));

    const look = (): void => {
      const aheadMs = clock.now() - clock.monotonic();
      if (aheadMs - wallAheadMs > rhythm.jumpMs) end('woken');
      else if (clock.monotonic() - heardAtMs > rhythm.silenceMs) end('silent');
      else ears.look();
      wallAheadMs = aheadMs;
    };
    /** The system says that it is online (again): a socket that does not answer at once is dead. */
    const probe = (online: boolean): void => {
      if (!online) return;
      const askedAtMs = clock.monotonic();
      ping();
      clock.sleep(rhythm.probeMs, signal).then(
        () => {
          if (heardAtMs < askedAtMs) end('woken');
        },
        () => undefined,
      );
    };
    const stop = (): void => end('stopped');

    if (signal.aborted) return resolve('stopped');
    signal.addEventListener('abort', stop, { once: true });
    endings.push(
      () => signal.removeEventListener('abort', stop),
      clock.every(rhythm.lookMs, look),
      clock.every(rhythm.pingMs, ping),
      network.onOnline(probe),
    );
    socket = network.socket(url, {
      open: () => {
        heardAtMs = clock.monotonic();
        if (!over) ears.open();
      },
      text: (text) => {
        if (over) return;
        heardAtMs = clock.monotonic();
        const heard = readFrame(text, userId);
        if (heard.kind === 'gone' || heard.kind === 'closing') end(heard.kind);
        else if (heard.kind !== 'life') ears.heard(heard);
      },
      closed: () => end('closed'),
    });
  });
}
