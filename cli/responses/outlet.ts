import type { Writable } from 'node:stream';

/** Lines to a stream, one at a time, no faster than they are read at the other end. */
export interface Outlet {
  /** False once nobody reads any more: a pipe that was closed early is no failure. */
  write(text: string): Promise<boolean>;
}

/** Writes to a stream of the process; other trouble than a closed pipe is thrown. */
export function outletTo(stream: Writable): Outlet {
  let trouble: NodeJS.ErrnoException | undefined;
  const ended = new Promise<void>((resolve) =>
    stream.on('error', (error: NodeJS.ErrnoException) => {
      trouble = error;
      resolve();
    }),
  );
  return {
    async write(text) {
      if (!trouble && !stream.write(text))
        await Promise.race([ended, new Promise<void>((resolve) => stream.once('drain', () => resolve()))]);
      if (trouble && trouble.code !== 'EPIPE') throw trouble;
      return trouble === undefined;
    },
  };
}
