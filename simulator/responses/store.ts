import { catalogue } from '../data/catalogue/catalogue.ts';
import type { CatalogueResponse } from '../data/catalogue/types.ts';
import { seededId, seededRandom } from '../random.ts';
import type { Queue } from '../world/state.ts';

/** A library of the response management. Times are epoch milliseconds. */
export interface Library {
  id: string;
  name: string;
  version: number;
  createdAt: number;
}

/** A canned response as the platform keeps it. */
export interface CannedResponse {
  id: string;
  name: string;
  version: number;
  libraryIds: string[];
  texts: { content: string; contentType: 'text/plain' | 'text/html'; type?: 'body' | 'subject' }[];
  substitutions: { id: string; description?: string; defaultValue?: string }[];
  assetIds: string[];
  createdAt: number;
  createdBy?: string;
  /** Lower-case name and texts, for the phrase search. */
  haystack: string;
}

/** A file that responses carry. */
export interface Asset {
  id: string;
  name: string;
  contentType: string;
  sizeBytes: number;
  createdAt: number;
}

const haystackOf = (name: string, texts: CannedResponse['texts']): string =>
  `${name}\n${texts.map((text) => text.content).join('\n')}`.toLowerCase();

/** Response management: libraries, responses and assets made from the catalogue, and what people add. */
export class ResponseStore {
  readonly libraries: Library[] = [];
  readonly responses = new Map<string, CannedResponse>();
  readonly assets: Asset[] = [];
  readonly #byLibrary = new Map<string, Set<string>>();

  constructor(seed: number, size: number, queues: Queue[], now: number) {
    const assetIds = new Map<string, string>();
    for (const asset of catalogue.assets) {
      const id = seededId(seed, `asset/${asset.name}`);
      assetIds.set(asset.name, id);
      this.assets.push({
        id,
        name: asset.name,
        contentType: asset.contentType,
        sizeBytes: asset.sizeBytes,
        createdAt: now,
      });
    }
    const bound = new Map<string, string[]>();
    const everywhere: string[] = [];
    const first: { libraryId: string; sheet: CatalogueResponse }[] = [];
    for (const sheet of catalogue.libraries) {
      const library: Library = {
        id: seededId(seed, `library/${sheet.key}`),
        name: sheet.name,
        version: 1,
        createdAt: now,
      };
      this.libraries.push(library);
      if (sheet.queues.length === 0) everywhere.push(library.id);
      for (const queue of sheet.queues) bound.set(queue, [...(bound.get(queue) ?? []), library.id]);
      for (const response of sheet.responses) first.push({ libraryId: library.id, sheet: response });
    }
    for (const { libraryId, sheet } of first) this.#addSheet(seed, libraryId, sheet, '', now, assetIds);
    this.#vary(seed, first, Math.min(100_000, Math.round(first.length * size)), now, assetIds);
    for (const queue of queues) {
      const own = bound.get(queue.name);
      const joined = [...queue.members.values()].some((one) => one);
      queue.libraryMode = joined ? (own ? 'SelectedOnly' : 'All') : 'None';
      queue.libraryIds = joined && own ? [...own, ...everywhere] : [];
    }
  }

  /** Benchmarks: more responses, each a variation of a real one, until `target` is reached. */
  #vary(
    seed: number,
    first: { libraryId: string; sheet: CatalogueResponse }[],
    target: number,
    now: number,
    assetIds: Map<string, string>,
  ): void {
    const random = seededRandom(seed);
    const regions = ['North', 'South', 'East', 'West', 'Islands', 'Trade', 'Outlet', 'Online'];
    for (let at = 0; this.responses.size < target && first.length > 0; at++) {
      const source = first[at % first.length];
      if (!source) return;
      const region = regions[Math.floor(random() * regions.length)] ?? 'North';
      const edition = Math.floor(at / first.length) + 2;
      this.#addSheet(seed, source.libraryId, source.sheet, ` (${region} ${edition})`, now, assetIds);
    }
  }

  #addSheet(
    seed: number,
    libraryId: string,
    sheet: CatalogueResponse,
    suffix: string,
    now: number,
    assetIds: Map<string, string>,
  ): void {
    const texts: CannedResponse['texts'] = [
      { content: sheet.text, contentType: sheet.html ? 'text/html' : 'text/plain', type: 'body' },
    ];
    const name = `${sheet.name}${suffix}`;
    this.#keep({
      id: seededId(seed, `response/${sheet.key}${suffix}`),
      name,
      version: 1,
      libraryIds: [libraryId],
      texts,
      substitutions: sheet.substitutions ?? [],
      assetIds: (sheet.assets ?? []).flatMap((asset) => assetIds.get(asset) ?? []),
      createdAt: now,
      haystack: haystackOf(name, texts),
    });
  }

  #keep(response: CannedResponse): void {
    this.responses.set(response.id, response);
    for (const libraryId of response.libraryIds) {
      const ids = this.#byLibrary.get(libraryId) ?? new Set();
      ids.add(response.id);
      this.#byLibrary.set(libraryId, ids);
    }
  }

  inLibrary(libraryId: string): CannedResponse[] {
    return [...(this.#byLibrary.get(libraryId) ?? [])].flatMap((id) => this.responses.get(id) ?? []);
  }

  /** Adds or replaces a response; its search text follows. */
  put(response: Omit<CannedResponse, 'haystack'>): CannedResponse {
    this.remove(response.id);
    const kept = { ...response, haystack: haystackOf(response.name, response.texts) };
    this.#keep(kept);
    return kept;
  }

  remove(id: string): boolean {
    for (const ids of this.#byLibrary.values()) ids.delete(id);
    return this.responses.delete(id);
  }
}
