import type { SettingsState } from '#shared/contract/settings.ts';
import { readSettings, type Settings } from '#shared/settings.ts';
import type { Domain, Surroundings } from '../domain.ts';

const document = 'settings';

/** The person's settings: read once, changed field by field, a damaged field falls back alone and is named until seen. */
export class SettingsDomain implements Domain<'settings'> {
  readonly #surroundings: Surroundings;
  #settings: Settings;
  #damaged: string[];
  readonly #changes = new Set<(settings: Settings) => void>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const read = readSettings(surroundings.ports.documents.read(document));
    this.#settings = read.settings;
    this.#damaged = read.damaged;
    if (read.damaged.length > 0)
      surroundings.ports.log.warn('settings-damaged', { fields: read.damaged.join(',').slice(0, 200) });
  }

  /** The settings as they are now. */
  readonly current = (): Settings => this.#settings;

  /** Hears every change, after it was stored. */
  onChange(hear: (settings: Settings) => void): () => void {
    this.#changes.add(hear);
    return () => void this.#changes.delete(hear);
  }

  async get(): Promise<SettingsState> {
    return this.#state();
  }

  async change(patch: Partial<Settings>): Promise<SettingsState> {
    const next = { ...this.#settings, ...patch };
    this.#surroundings.ports.documents.write(document, next);
    this.#settings = next;
    for (const hear of this.#changes) hear(next);
    return this.#state();
  }

  async acknowledgeDamage(): Promise<null> {
    this.#surroundings.ports.documents.write(document, this.#settings);
    this.#damaged = [];
    return null;
  }

  #state(): SettingsState {
    return { settings: this.#settings, damaged: this.#damaged };
  }
}
