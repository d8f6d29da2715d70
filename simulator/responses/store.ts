import { catalogue } from '../data/catalogue/catalogue.ts';
import type { CatalogueResponse, CatalogueTemplate } from '../data/catalogue/types.ts';
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
  assets: AssetUse[];
  /** What of a template stands around its body, with the template's own name. */
  template?: CatalogueTemplate & { name: string };
  footer?: boolean;
  createdAt: number;
  createdBy?: string;
  /** Lower-case name and texts, for the phrase search. */
  haystack: string;
}

/** A file within a response: attached, or a picture within its html. */
export interface AssetUse {
  id: string;
  inline: boolean;
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

function textsOf(sheet: CatalogueResponse): CannedResponse['texts'] {
  return [
    ...(sheet.subject ? [{ content: sheet.subject, contentType: 'text/plain', type: 'subject' } as const] : []),
    { content: sheet.text, contentType: sheet.html ? 'text/html' : 'text/plain', type: 'body' },
    ...(sheet.htmlForm ? [{ content: sheet.htmlForm, contentType: 'text/html', type: 'body' } as const] : []),
  ];
}

/** Response management: libraries, responses and assets made from the catalogue, and what people add. */
export class ResponseStore {
  readonly libraries: Library[] = [];
  readonly responses = new Map<string, CannedResponse>();
  readonly assets: Asset[] = [];
  readonly #byLibrary = new Map<string, Set<string>>();
  readonly #seed: number;
  readonly #now: number;

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
      queue.libraryMode = joined ? (own && !queue.allLibraries ? 'SelectedOnly' : 'All') : 'None';
      queue.libraryIds = queue.libraryMode === 'SelectedOnly' ? [...(own ?? []), ...everywhere] : [];
    }
    this.#seed = seed;
    this.#now = now;
  }

  /** Large organisations: more libraries, each with this many responses of its own; gives the new ones. */
  fill(options: { libraries: number; responses: number }): Library[] {
    const sheets = catalogue.libraries.flatMap((library) => library.responses.filter((one) => !one.template));
    return Array.from({ length: options.libraries }, () => {
      const number = this.libraries.length + 1;
      const name = `Archive ${String(number).padStart(3, '0')}`;
      const library = { id: seededId(this.#seed, `library/${name}`), name, version: 1, createdAt: this.#now };
      this.libraries.push(library);
      for (let at = 0; at < options.responses; at++) {
        const sheet = sheets[at % sheets.length];
        if (sheet) this.#addSheet(this.#seed, library.id, sheet, ` (${number}.${at + 1})`, this.#now, new Map());
      }
      return library;
    });
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
    const texts = textsOf(sheet);
    const name = `${sheet.name}${suffix}`;
    this.#keep({
      id: seededId(seed, `response/${sheet.key}${suffix}`),
      name,
      version: 1,
      libraryIds: [libraryId],
      texts,
      substitutions: sheet.substitutions ?? [],
      assets: (sheet.assets ?? []).flatMap((asset) => {
        const id = assetIds.get(asset);
        return id === undefined ? [] : [{ id, inline: sheet.html === true && sheet.text.includes(asset) }];
      }),
      ...(sheet.template ? { template: { ...sheet.template, name: sheet.key.replaceAll('-', '_') } } : {}),
      ...(sheet.footer ? { footer: true } : {}),
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
