import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import type { Documents } from '#core/ports.ts';

const key = 'document';

/** Named JSON documents through electron-store (atomic writes). A file that cannot be read is set aside, never overwritten. */
export class StoredDocuments implements Documents {
  readonly #stores = new Map<string, Store<Record<string, unknown>>>();
  readonly #setAside = new Set<string>();

  read(name: string): unknown {
    const store = this.#open(name);
    return this.#setAside.has(name) ? 'unreadable' : store.get(key);
  }

  write(name: string, value: unknown): void {
    const store = this.#open(name);
    if (value === undefined) store.delete(key);
    else store.set(key, value);
    this.#setAside.delete(name);
  }

  #open(name: string): Store<Record<string, unknown>> {
    const known = this.#stores.get(name);
    if (known) return known;
    const make = (): Store<Record<string, unknown>> => new Store({ name, clearInvalidConfig: false });
    let store: Store<Record<string, unknown>>;
    try {
      store = make();
      store.get(key);
    } catch {
      const file = path.join(app.getPath('userData'), `${name}.json`);
      if (existsSync(file)) renameSync(file, `${file}.damaged-${Date.now()}`);
      this.#setAside.add(name);
      store = make();
    }
    this.#stores.set(name, store);
    return store;
  }
}
