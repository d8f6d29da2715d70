import { randomUUID } from 'node:crypto';
import type { Documents, Log, Secrets } from '#core/ports.ts';
import { redactText } from '../../electron/shell/redact.ts';

/** Secrets of one command: in memory, gone with it. */
export class MemorySecrets implements Secrets {
  readonly protection = 'session' as const;
  readonly #values = new Map<string, string>();
  read = async (name: string): Promise<string | undefined> => this.#values.get(name);
  write = async (name: string, value: string): Promise<void> => void this.#values.set(name, value);
  forget = async (name: string): Promise<void> => void this.#values.delete(name);
}

/** Documents of one command: in memory, gone with it. */
export class MemoryDocuments implements Documents {
  readonly #values = new Map<string, unknown>();
  read = (name: string): unknown => this.#values.get(name);
  write = (name: string, value: unknown): void => void this.#values.set(name, value);
}

/** Keeps no log; what nobody foresaw is said on stderr, redacted, under the reference that the failure shows. */
export class SpokenLog implements Log {
  info(): void {}
  warn(): void {}
  report(error: unknown): string {
    const reference = randomUUID().slice(0, 8);
    // SECURITY: name and redacted message only; an error object may carry a request with its token.
    const words = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
    process.stderr.write(`${reference} ${redactText(words).slice(0, 500)}\n`);
    return reference;
  }
}
