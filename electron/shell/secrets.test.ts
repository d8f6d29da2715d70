import { expect, test } from 'vitest';
import type { Documents } from '#core/ports.ts';
import { SystemSecrets, type Vault, vaultProtection } from './secrets.ts';

const canary = 'CANARY-refresh-token-4711';

function memory(): Documents & { text(): string } {
  const stored = new Map<string, unknown>();
  return {
    read: (name) => stored.get(name),
    write: (name, value) => void stored.set(name, value),
    text: () => JSON.stringify([...stored]),
  };
}

/** Seals by an own key per vault, so that another vault cannot open what this one sealed. */
function vault(options: { available?: boolean; backend?: string; key?: number }): Vault {
  const { available = true, backend = 'gnome_libsecret', key = 7 } = options;
  const turn = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ key));
  return {
    isEncryptionAvailable: () => available,
    getSelectedStorageBackend: () => backend as ReturnType<Vault['getSelectedStorageBackend']>,
    encryptString: (text) => turn(Buffer.from(`ok:${text}`)),
    decryptString: (sealed) => {
      const text = turn(sealed).toString();
      if (!text.startsWith('ok:')) throw new Error('Error while decrypting the ciphertext');
      return text.slice(3);
    },
  };
}

test.each([
  ['linux', true, 'gnome_libsecret', 'os'],
  ['linux', true, 'basic_text', 'session'],
  ['linux', true, 'unknown', 'session'],
  ['linux', false, 'gnome_libsecret', 'session'],
  ['win32', true, '', 'os'],
  ['darwin', false, '', 'session'],
] as const)('on %s (available %s, backend %s) protection is %s', (platform, available, backend, protection) => {
  expect(vaultProtection(vault({ available, backend }), platform)).toBe(protection);
});

test('a secret comes back from the vault, and its text is nowhere in what is stored', async () => {
  const documents = memory();
  await new SystemSecrets(documents, vault({}), 'linux').write('token', canary);
  expect(documents.text()).not.toContain(canary);
  expect(await new SystemSecrets(documents, vault({}), 'linux').read('token')).toBe(canary);
});

test('without protection nothing is written at all, and the secret is gone with the app', async () => {
  const documents = memory();
  const secrets = new SystemSecrets(documents, vault({ backend: 'basic_text' }), 'linux');
  await secrets.write('token', canary);
  expect(await secrets.read('token')).toBe(canary);
  expect(documents.text()).toBe('[]');
  expect(await new SystemSecrets(documents, vault({ backend: 'basic_text' }), 'linux').read('token')).toBeUndefined();
});

test('another backend or another key gives nothing back instead of rubbish', async () => {
  const documents = memory();
  await new SystemSecrets(documents, vault({}), 'linux').write('token', canary);
  expect(await new SystemSecrets(documents, vault({ backend: 'kwallet6' }), 'linux').read('token')).toBeUndefined();
  expect(await new SystemSecrets(documents, vault({ key: 9 }), 'linux').read('token')).toBeUndefined();
  expect(await new SystemSecrets(documents, vault({}), 'linux').read('token')).toBeUndefined();
});

test('what was forgotten is gone', async () => {
  const documents = memory();
  const secrets = new SystemSecrets(documents, vault({}), 'linux');
  await secrets.write('token', canary);
  await secrets.forget('token');
  expect(await secrets.read('token')).toBeUndefined();
});
