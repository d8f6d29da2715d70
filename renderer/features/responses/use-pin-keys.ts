import type { InboxRow } from '#shared/contract/conversations.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { useAsk } from '../../bridge/api.ts';
import { useSending } from '../conversation/use-sending.ts';

/** Whether a conversation can be answered right now. */
export const isAnswerable = (row: InboxRow | undefined): boolean =>
  row?.writable === true && (row.section === 'waiting-for-me' || row.section === 'waiting-for-customer');

/** Alt+1…9 sends the pinned response of that digit, also while the panel is folded away; one with blanks opens them. */
export function usePinKeys(row: InboxRow): void {
  const { conversationId } = row;
  const on = isAnswerable(row);
  const overview = useAsk('responses', 'overview', { conversationId }, { enabled: on });
  const sending = useSending(conversationId);
  useShortcut(
    'responses.pin',
    on
      ? (digit) => {
          const pin = overview.data?.pins.find((candidate) => candidate.pin === digit);
          if (!pin) return false;
          sending.response(pin);
          return true;
        }
      : null,
  );
}
