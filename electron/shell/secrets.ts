import type { SafeStorage } from 'electron';
import type { Documents, Protection, Secrets } from '#core/ports.ts';

const document = 'vault';

/** The part of Electron's safeStorage that we use. */
export type Vault = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
>;

/** Whether the system really encrypts. SECURITY: Linux's `basic_text` is a fixed password and counts as no protection. */
export function vaultProtection(storage: Vault, platform: NodeJS.Platform): Protection {
  if (!storage.isEncryptionAvailable()) return 'session';
  if (platform !== 'linux') return 'os';
  return ['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend()) ? 'session' : 'os';
}

/** What stands in the document: sealed values by name, each with the backend that sealed it. */
type Sealed = Record<string, { backend: string; value: string } | undefined>;

/**
 * Secrets in the system's vault by safeStorage; where the system cannot protect them they stay in memory for this run,
 * and nothing is written. A value that cannot be opened any more (other machine, other backend) is forgotten.
 */
export class SystemSecrets implements Secrets {
  readonly protection: Protection;
  readonly #memory = new Map<string, string>();
  readonly #documents: Documents;
  readonly #vault: Vault;
  readonly #backend: string;

  constructor(documents: Documents, vault: Vault, platform: NodeJS.Platform = process.platform) {
    this.#documents = documents;
    this.#vault = vault;
    this.protection = vaultProtection(vault, platform);
    this.#backend = platform === 'linux' ? vault.getSelectedStorageBackend() : platform;
  }

  async read(name: string): Promise<string | undefined> {
    if (this.protection === 'session') return this.#memory.get(name);
    const sealed = this.#sealed()[name];
    if (!sealed || sealed.backend !== this.#backend) return undefined;
    try {
      return this.#vault.decryptString(Buffer.from(sealed.value, 'base64'));
    } catch {
      await this.forget(name);
      return undefined;
    }
  }

  async write(name: string, value: string): Promise<void> {
    if (this.protection === 'session') return void this.#memory.set(name, value);
    const sealed = { backend: this.#backend, value: this.#vault.encryptString(value).toString('base64') };
    this.#documents.write(document, { ...this.#sealed(), [name]: sealed });
  }

  async forget(name: string): Promise<void> {
    this.#memory.delete(name);
    if (this.protection === 'session') return;
    const { [name]: _gone, ...rest } = this.#sealed();
    this.#documents.write(document, rest);
  }

  #sealed(): Sealed {
    const stored = this.#documents.read(document);
    return typeof stored === 'object' && stored !== null ? (stored as Sealed) : {};
  }
}
