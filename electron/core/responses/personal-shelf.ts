import { personalLibrary } from '#shared/contract/responses.ts';
import { personalEntry } from './entry.ts';
import type { PersonalResponse, PersonalSource } from './personal-source.ts';
import type { Stock } from './stock.ts';

/** Keeps the personal responses of whoever is signed in among the others. */
export class PersonalShelf {
  readonly #stock: Stock;
  readonly #changed: (responseId: string) => void;
  #source: PersonalSource | undefined;
  #owner: string | undefined;

  constructor(stock: Stock, changed: (responseId: string) => void) {
    this.#stock = stock;
    this.#changed = changed;
  }

  /** Takes them in from this source, now and as they change. */
  use(source: PersonalSource): void {
    this.#source = source;
    this.#takeAll();
    source.onChange((change) => (change === 'all' ? this.#takeAll() : this.#take(change.responseId)));
  }

  /** SECURITY: undefined where nobody is signed in; nobody sees another person's. The stock was cleared before. */
  open(owner: string | undefined): void {
    this.#owner = owner;
    this.#takeAll();
  }

  get(responseId: string): PersonalResponse | undefined {
    if (this.#owner === undefined || this.#stock.get(responseId)?.source !== 'personal') return undefined;
    return this.#source?.get(this.#owner, responseId);
  }

  #takeAll(): void {
    if (this.#owner === undefined || !this.#source) return;
    const before = new Set(this.#stock.idsOf(personalLibrary));
    for (const response of this.#source.all(this.#owner)) {
      before.delete(response.responseId);
      this.#put(response);
    }
    for (const id of before) this.#drop(id);
  }

  #take(responseId: string): void {
    const response = this.#owner === undefined ? undefined : this.#source?.get(this.#owner, responseId);
    if (response) this.#put(response);
    else if (this.#stock.get(responseId)?.source === 'personal') this.#drop(responseId);
  }

  #put(response: PersonalResponse): void {
    this.#stock.put(personalEntry(response));
    this.#changed(response.responseId);
  }

  #drop(responseId: string): void {
    this.#stock.remove(responseId);
    this.#changed(responseId);
  }
}
