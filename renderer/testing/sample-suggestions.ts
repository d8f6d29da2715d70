import type { RiposteContract } from '#shared/contract/index.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';

/** An organisation without Agent Assist. */
export const sampleSuggestions = (): DomainHandlers<RiposteContract['suggestions']> => ({
  list: async () => ({ state: 'unavailable', items: [] }),
  engage: async () => null,
});
