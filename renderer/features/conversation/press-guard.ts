/** Longer than any double click and than the longest delay before a held key repeats. */
const deadMs = 1100;

/**
 * Lets a press through once: the same press again is refused while the first is under way, and for as long as a double click
 * may take. Pressing another button is never refused.
 */
export interface PressGuard {
  /** Whether this press may act; true takes the place. */
  enter(key: string): boolean;
  /** The press has been answered. */
  leave(key: string): void;
}

/** Makes a guard; `now` is milliseconds that never go back. */
export function createPressGuard(now: () => number = () => performance.now()): PressGuard {
  const since = new Map<string, { at: number; open: boolean }>();
  return {
    enter(key) {
      const last = since.get(key);
      if (last && (last.open || now() - last.at < deadMs)) {
        // A held key goes on pressing: it stays refused until it has been quiet for a while.
        last.at = now();
        return false;
      }
      since.set(key, { at: now(), open: true });
      return true;
    },
    leave(key) {
      const last = since.get(key);
      if (last) last.open = false;
    },
  };
}
