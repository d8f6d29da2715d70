/** A two-way pipe of JSON text frames: the only thing a shell has to provide. */
export interface Wire {
  send(frame: string): void;
  /** Hears every frame from now on; returns the function that stops. */
  listen(hear: (frame: string) => void): () => void;
}

/** The longest frame either side reads, in UTF-16 units. A longer one is dropped and counted, never parsed. */
export const maxFrameLength = 1_048_576;

/** Two joined ends in one process. Text, so that nothing survives that JSON would lose. */
export function wirePair(): [Wire, Wire] {
  const ears: [Set<(frame: string) => void>, Set<(frame: string) => void>] = [new Set(), new Set()];
  const end = (mine: 0 | 1, theirs: 0 | 1): Wire => ({
    send: (frame) =>
      void Promise.resolve().then(() => {
        for (const hear of ears[theirs]) hear(frame);
      }),
    listen: (hear) => {
      ears[mine].add(hear);
      return () => void ears[mine].delete(hear);
    },
  });
  return [end(0, 1), end(1, 0)];
}
