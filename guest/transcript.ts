import type { GuestMessage } from './types.ts';

interface Entry {
  message: GuestMessage;
  at: number;
  arrival: number;
}

/**
 * The messages of one session in the order of `channel.time`, each once. Frames come out of order and doubled
 * (api-map §13); ties keep the order of arrival. A message is known by its id and by its provider's message id.
 */
export class Transcript {
  #entries: Entry[] = [];
  #listed: readonly GuestMessage[] | undefined;
  readonly #byKey = new Map<string, GuestMessage>();
  #arrivals = 0;

  get messages(): readonly GuestMessage[] {
    this.#listed ??= this.#entries.map((entry) => entry.message);
    return this.#listed;
  }

  /** The message that is kept under one of these keys. */
  find(keys: readonly string[]): GuestMessage | undefined {
    for (const key of keys) {
      const known = this.#byKey.get(key);
      if (known) return known;
    }
    return undefined;
  }

  /** Puts a message in its place; false when it was there already. */
  add(message: GuestMessage, keys: readonly string[]): boolean {
    const known = this.find(keys);
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, known ?? message);
    if (known) return false;
    const entry: Entry = { message, at: Date.parse(message.time), arrival: this.#arrivals++ };
    let place = this.#entries.length;
    while (place > 0 && (this.#entries[place - 1]?.at ?? 0) > entry.at) place--;
    this.#entries.splice(place, 0, entry);
    this.#listed = undefined;
    return true;
  }
}
