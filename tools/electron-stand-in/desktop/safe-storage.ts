function refuse(): never {
  throw new Error('Error while encrypting or decrypting with safeStorage: Encryption is not available.');
}

/** Electron's `safeStorage` on a machine without a key store: the app must keep its secrets in memory. */
export const safeStorage = {
  isEncryptionAvailable: () => false,
  getSelectedStorageBackend: () => 'basic_text',
  setUsePlainTextEncryption(): void {},
  encryptString: refuse as (text: string) => Buffer,
  decryptString: refuse as (bytes: Buffer) => string,
  isAsyncEncryptionAvailable: async () => false,
};
