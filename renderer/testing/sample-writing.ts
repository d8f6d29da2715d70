import type { RiposteContract } from '#shared/contract/index.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';

const absent = async (): Promise<never> => {
  throw new Failed({ kind: 'not-found', what: 'response' });
};

/** Nothing personal, nothing to edit. */
export const sampleWriting = (): DomainHandlers<RiposteContract['writing']> => ({
  personal: absent,
  savePersonal: absent,
  removePersonal: async () => null,
  exportPersonal: async () => ({ saved: false, count: 0 }),
  readImport: async () => null,
  takeImport: absent,
  source: absent,
  saveToLibrary: absent,
  removeFromLibrary: async () => null,
});
