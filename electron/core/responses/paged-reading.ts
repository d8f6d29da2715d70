import type { Page } from '../genesys/platform.ts';

/** No listing is longer than this many pages; a platform that says otherwise is not believed for ever. */
const mostPages = 1000;

/** Where a reading of all pages of a listing stands. */
export type Progress = 'more' | 'done';

/**
 * Reads a listing that may change meanwhile, page by page, as far as one is let. When all pages were read it is read once more
 * if its total or number of pages changed, if fewer entities were seen than it said, or if `again` asks for it: something may
 * have moved to a page that was read before. What either reading saw counts as seen. A listing that does not hold still in the
 * second reading either is done but not `whole`: nothing may be taken for gone.
 */
export class PagedReading<T> {
  readonly seen = new Set<string>();
  readonly #read: (pageNumber: number) => Promise<Page<T>>;
  readonly #take: (entities: T[]) => Promise<void>;
  readonly #idOf: (entity: T) => string;
  readonly #again: (seen: ReadonlySet<string>, pages: number) => boolean;
  #pageNumber = 1;
  #first: Page<T> | undefined;
  #moved = false;
  #second = false;
  whole = false;

  constructor(options: {
    read(pageNumber: number): Promise<Page<T>>;
    take(entities: T[]): Promise<void>;
    idOf(entity: T): string;
    again?(seen: ReadonlySet<string>, pages: number): boolean;
  }) {
    this.#read = options.read;
    this.#take = options.take;
    this.#idOf = options.idOf;
    this.#again = options.again ?? (() => false);
  }

  /** Reads the next page. A page that failed is asked for again by the next call. */
  async step(): Promise<Progress> {
    const page = await this.#read(this.#pageNumber);
    await this.#take(page.entities);
    for (const entity of page.entities) this.seen.add(this.#idOf(entity));
    this.#first ??= page;
    if (page.total !== this.#first.total || page.pageCount !== this.#first.pageCount) this.#moved = true;
    const last = page.entities.length === 0 || this.#pageNumber >= Math.min(page.pageCount, mostPages);
    if (!last) {
      this.#pageNumber++;
      return 'more';
    }
    // Fewer than it says may also be entities that could not be read: once more is enough to know.
    const doubtful = this.#moved || (this.#pageNumber > 1 && this.seen.size < page.total);
    if (!this.#second && (doubtful || this.#again(this.seen, this.#pageNumber))) {
      this.#second = true;
      this.#pageNumber = 1;
      this.#first = undefined;
      this.#moved = false;
      return 'more';
    }
    this.whole = !this.#moved;
    return 'done';
  }
}
