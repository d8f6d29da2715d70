import type { Asset } from '#shared/contract/responses.ts';
import { mayAny } from '#shared/permissions.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { Clock, Database } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';

/** What channels take as media from agents. Source: api-map, media. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/jpg', 'image/gif']);

/** Needed to read what an asset is. Source: api-map, Response Management. */
const permission = 'responseAssets:asset:view';

/** The names and types of the files that responses bring along: read once when first shown, then kept in the database. */
export class AssetBook {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #signedIn: () => SignedIn | undefined;
  readonly #changed: () => void;
  readonly #known = new Map<string, Asset>();
  /** Asked for in this session, also in vain. */
  readonly #asked = new Set<string>();
  #wanted = new Set<string>();

  constructor(database: Database, clock: Clock, signedIn: () => SignedIn | undefined, changed: () => void) {
    this.#database = database;
    this.#clock = clock;
    this.#signedIn = signedIn;
    this.#changed = changed;
    database.run(`CREATE TABLE IF NOT EXISTS response_assets (
      organisation TEXT NOT NULL, asset TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, bytes INTEGER,
      PRIMARY KEY (organisation, asset)) WITHOUT ROWID`);
  }

  clear(): void {
    this.#known.clear();
    this.#asked.clear();
    this.#wanted = new Set();
  }

  /** Files that could not be read are asked for once more when they are shown again. */
  retry(): void {
    this.#asked.clear();
  }

  /** The files of a response, as far as they are known; those that are not are read in the background, and `changed` tells. */
  of({ assets }: PlatformResponse): Asset[] {
    const ids = [...new Set(assets.map((asset) => asset.assetId))];
    return ids.map((id) => this.#kept(id) ?? this.#unknown(id));
  }

  #kept(assetId: string): Asset | undefined {
    const known = this.#known.get(assetId);
    const organisation = this.#signedIn()?.me.organisation;
    if (known || organisation === undefined || this.#asked.has(assetId)) return known;
    const row = this.#database.get(
      'SELECT name, type, bytes FROM response_assets WHERE organisation = ? AND asset = ?',
      ...[organisation, assetId],
    );
    if (!row) return undefined;
    return this.#learn(assetId, String(row.name), String(row.type), row.bytes === null ? null : Number(row.bytes));
  }

  #learn(assetId: string, name: string, contentType: string, bytes: number | null): Asset {
    const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
    const asset = { assetId, name, contentType, bytes, fits: pictures.has(type) };
    this.#known.set(assetId, asset);
    return asset;
  }

  #unknown(assetId: string): Asset {
    if (!this.#asked.has(assetId)) {
      this.#asked.add(assetId);
      if (this.#wanted.size === 0) void this.#clock.sleep(0).then(() => this.#read());
      this.#wanted.add(assetId);
    }
    return { assetId, name: null, contentType: null, bytes: null, fits: false };
  }

  async #read(): Promise<void> {
    const signedIn = this.#signedIn();
    const ids = [...this.#wanted];
    this.#wanted = new Set();
    if (!signedIn || ids.length === 0 || !mayAny(signedIn.me.permissions, permission)) return;
    // Where they cannot be read they stay unknown: the text is sent all the same.
    const assets = await signedIn.platform.assets(ids, {}).catch(() => []);
    if (this.#signedIn() !== signedIn || assets.length === 0) return;
    this.#database.transaction(() => {
      for (const { assetId, name, contentType, bytes } of assets) {
        this.#learn(assetId, name, contentType, bytes);
        this.#database.run(
          'INSERT OR REPLACE INTO response_assets VALUES (?, ?, ?, ?, ?)',
          ...[signedIn.me.organisation, assetId, name, contentType, bytes],
        );
      }
    });
    this.#changed();
  }
}
