import type { RiposteContract } from '#shared/contract/index.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import type { SampleCatalogue } from './sample-responses.ts';

/** An organisation whose Agent Assist suggests a new lamp to Amara, and nothing to anybody else. */
export function sampleSuggestions(
  catalogue: SampleCatalogue,
  touch: (...tags: string[]) => void,
): DomainHandlers<RiposteContract['suggestions']> {
  const atMs = Date.now() - 20_000;
  let open = ['r-lamp', 'r-depot'];
  return {
    list: async ({ conversationId }) => ({
      state: 'ready',
      items: (conversationId === 'c-amara' ? open : []).flatMap((id) => {
        const recipe = catalogue.find(id);
        return recipe ? [{ suggestionId: `s-${id}`, atMs, row: catalogue.row(recipe) }] : [];
      }),
    }),
    engage: async ({ suggestionId, how }) => {
      if (how === 'dismissed') open = open.filter((id) => `s-${id}` !== suggestionId);
      touch('suggestions');
      return null;
    },
  };
}
