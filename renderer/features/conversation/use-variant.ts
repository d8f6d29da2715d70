import type { Language, ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useAsk } from '../../bridge/api.ts';
import { composerStore, useComposing } from './composer-store.ts';

/** A response in the language that is shown, and the others there are. */
export interface Variant {
  /** What is previewed is what is inserted and sent; undefined while it is being read or when it could not be. */
  row: ResponseRow | undefined;
  options: readonly { responseId: string; language: Language | null }[];
  shownId: string | null;
  failure: Failure | null;
  show(responseId: string): void;
  /** Shows the next or the one before; goes round. */
  step(by: 1 | -1): void;
}

/** The variants of a row; one in the language that was chosen is shown first. */
export function useVariant(conversationId: string, base: ResponseRow | undefined, query: string): Variant {
  const { picked, language } = useComposing(conversationId);
  const picks = picked !== null && picked.query === query && picked.key === base?.responseId ? picked.variant : null;
  const options = base ? [{ responseId: base.responseId, language: base.language }, ...base.variants] : [];
  const wanted = base?.language === language ? undefined : base?.variants.find((one) => one.language === language);
  const shownId = picks ?? wanted?.responseId ?? base?.responseId ?? null;
  const other = base !== undefined && shownId !== null && shownId !== base.responseId;
  const rendered = useAsk(
    'responses',
    'render',
    { conversationId, responseId: shownId ?? '', values: {} },
    { enabled: other },
  );
  const show = (responseId: string): void => {
    if (base) composerStore.pick(conversationId, { query, key: base.responseId, variant: responseId });
  };
  return {
    row: other ? rendered.data : base,
    options,
    shownId,
    failure: other ? (rendered.error?.failure ?? null) : null,
    show,
    step(by) {
      const at = options.findIndex((option) => option.responseId === shownId);
      const next = options[(at + by + options.length) % options.length];
      if (next) show(next.responseId);
    },
  };
}
