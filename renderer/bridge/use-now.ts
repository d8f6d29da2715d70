import { useSyncExternalStore } from 'react';

const hearers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function subscribe(hear: () => void): () => void {
  if (hearers.size === 0) {
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const one of hearers) one();
    }, 1000);
  }
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) clearInterval(timer);
  };
}

/** Milliseconds since 1970, once a second, from one timer for the whole window: all clocks on the screen step together. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => {
    // Between two users the timer stands still; the first one must not see an old time.
    if (hearers.size === 0 && Date.now() - now >= 1000) now = Date.now();
    return now;
  });
}
