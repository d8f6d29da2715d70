import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import pino, { type Logger } from 'pino';
import type { Log } from '#core/ports.ts';
import { redact } from './redact.ts';

const maxBytes = 4_194_304;

/** One JSON object a line, in `folder`/riposte.log; the file before is kept once. Everything is redacted on the way in. */
export class FileLog implements Log {
  readonly #pino: Logger;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'riposte.log');
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > maxBytes) renameSync(file, `${file}.1`);
    this.#pino = pino(
      { base: null, timestamp: pino.stdTimeFunctions.isoTime },
      pino.destination({ dest: file, sync: true }),
    );
  }

  info(event: string, facts: Record<string, string | number | boolean | null> = {}): void {
    this.#pino.info(redact(facts), event);
  }

  warn(event: string, facts: Record<string, string | number | boolean | null> = {}): void {
    this.#pino.warn(redact(facts), event);
  }

  report(error: unknown): string {
    const reference = randomUUID().slice(0, 8);
    // SECURITY: name and redacted message and stack only; an error object may carry a request with its token.
    const facts =
      error instanceof Error
        ? { name: error.name, message: error.message.slice(0, 500), stack: (error.stack ?? '').slice(0, 2000) }
        : { name: typeof error, message: '', stack: '' };
    this.#pino.error(redact({ reference, ...facts }), 'unexpected');
    return reference;
  }
}
