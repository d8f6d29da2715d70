import type { ResponseRow } from '#shared/contract/responses.ts';
import { composings } from './composings.ts';
import type { SlashWord } from './slash-word.ts';
import { textActs } from './text-acts.ts';

const { read, change } = composings;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** The blanks of a response that stand in the composer's place. */
export const fillingActs = {
  /**
   * Opens the blanks of a response in the composer's place. They begin with what was put into blanks of the same name in this
   * conversation, over that with what was typed before they were closed, over that with `values`.
   */
  fill(
    conversationId: string,
    response: ResponseRow,
    values: Record<string, string> = {},
    from: SlashWord | null = null,
  ): void {
    const last = response.blanks.flatMap((blank) => (blank.last?.trim() ? [[blank.id, blank.last] as const] : []));
    const before = read(conversationId).halfFilled[response.responseId];
    const filling = { response, values: { ...Object.fromEntries(last), ...before, ...values }, from };
    change(conversationId, { filling, refusal: null });
  },

  /** One blank's value. */
  setValue(conversationId: string, id: string, value: string): void {
    const { filling, halfFilled } = read(conversationId);
    if (!filling) return;
    const values = { ...filling.values, [id]: value };
    const { responseId } = filling.response;
    change(conversationId, { filling: { ...filling, values }, halfFilled: { ...halfFilled, [responseId]: values } });
  },

  /** Puts the blanks away and gives the composer back, its draft untouched. */
  stopFilling(conversationId: string): void {
    change(conversationId, { filling: null, placed: true });
  },

  /** The filled response has left or was inserted: its values are used up, and the `/…` that brought it goes. */
  filled(conversationId: string, responseId: string): void {
    const { filling, halfFilled } = read(conversationId);
    change(conversationId, { halfFilled: without(halfFilled, responseId) });
    if (filling?.response.responseId !== responseId) return;
    if (filling.from) textActs.cut(conversationId, filling.from);
    fillingActs.stopFilling(conversationId);
  },
};
