import { useMemo } from 'react';
import type { Facts } from '#shared/substitution.ts';
import { useAsk } from '../../bridge/api.ts';
import { useInboxRow } from '../inbox/use-inbox-row.ts';

/** What a response is filled with in the preview: me, and the customer of the conversation if there is one. */
export function useFacts(conversationId: string | null): { facts: Facts; customer: string | null } {
  const session = useAsk('session', 'state', {}).data;
  const row = useInboxRow(conversationId);
  const profile = useAsk(
    'conversations',
    'profile',
    { conversationId: conversationId ?? '' },
    { enabled: conversationId !== null },
  ).data;
  const me = session?.phase === 'signed-in' ? session.me : undefined;
  const customer = row?.customer.name ?? null;
  const attributes = profile?.attributes;
  return {
    customer,
    facts: useMemo(
      () => ({
        agentName: me?.name ?? '',
        agentAlias: me?.alias ?? '',
        customerName: customer ?? '',
        attributes: Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, value])),
      }),
      [me, customer, attributes],
    ),
  };
}
