import { useState } from 'react';
import type { Language, ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useAsk } from '../../bridge/api.ts';

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
export function useVariant(conversationId: string, base: ResponseRow | undefined, language: Language | null): Variant {
  const [choice, setChoice] = useState<{ base: string; shown: string } | null>(null);
  const options = base ? [{ responseId: base.responseId, language: base.language }, ...base.variants] : [];
  const wanted = base?.language === language ? undefined : base?.variants.find((one) => one.language === language);
  const shownId =
    choice !== null && choice.base === base?.responseId
      ? choice.shown
      : (wanted?.responseId ?? base?.responseId ?? null);
  const other = base !== undefined && shownId !== null && shownId !== base.responseId;
  const rendered = useAsk(
    'responses',
    'render',
    { conversationId, responseId: shownId ?? '', values: {} },
    { enabled: other },
  );
  const show = (responseId: string): void => {
    if (base) setChoice({ base: base.responseId, shown: responseId });
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
