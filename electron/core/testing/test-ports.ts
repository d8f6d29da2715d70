import type { Ports } from '../ports.ts';
import { MemoryDatabase } from './domain-bench.ts';
import { FakeClock } from './fake-clock.ts';
import { MemoryDocuments, MemorySecrets, RecordingLog } from './memory-stores.ts';
import { ScriptedNetwork } from './scripted-network.ts';

const absent = (port: string) => (): never => {
  throw new Error(`${port} is not part of this test`);
};

/** Every port with a fake behind it; what a test does not give and nevertheless uses fails with its name. */
export function testPorts(overrides: Partial<Ports> = {}): Ports {
  return {
    secrets: new MemorySecrets(),
    documents: new MemoryDocuments(),
    database: new MemoryDatabase(),
    browser: { open: absent('browser') },
    network: new ScriptedNetwork(),
    clock: new FakeClock(),
    log: new RecordingLog(),
    loopback: { listen: absent('loopback') },
    practice: {
      start: absent('practice'),
      stop: async () => undefined,
      addCustomer: absent('practice'),
      customers: () => [],
      onChange: () => () => undefined,
    },
    clipboard: { writeText: absent('clipboard') },
    files: { save: absent('files'), open: absent('files') },
    app: { version: '0.0.0-test', platform: 'linux', locale: 'en', standIn: false, openWindow: absent('window') },
    ...overrides,
  };
}
