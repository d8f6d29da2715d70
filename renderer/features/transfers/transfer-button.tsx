import { ArrowRightLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../app/keyboard.ts';
import { Button } from '../../components/button.tsx';
import { Popover } from '../../components/popover.tsx';
import { TargetPicker } from './target-picker.tsx';
import { transferStore, useHanding } from './transfer-store.ts';
import { useTransfer } from './use-transfer.ts';

/** Opens the targets under the header, ending where `anchor` ends, so that they cover the chat and not the inbox. */
export function TransferButton({
  conversationId,
  customer,
  anchor,
}: {
  conversationId: string;
  customer: string;
  anchor: RefObject<Element | null>;
}) {
  const { t } = useTranslation('transfers');
  const { open } = useHanding(conversationId);
  const { busy } = useTransfer(conversationId);
  const isOpen = open !== null && !busy;
  const set = (next: boolean): void =>
    transferStore.change(conversationId, { open: next ? 'recent' : null, refusal: null });
  useShortcut('transfer.open', busy ? null : () => set(!isOpen));
  return (
    <>
      <Button
        icon={ArrowRightLeft}
        {...(busy ? { 'aria-disabled': 'true' as const } : {})}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => !busy && set(!isOpen)}
      >
        {t('transfer')}
      </Button>
      <Popover
        name={t('dialog', { name: customer })}
        className="pop-transfer"
        isOpen={isOpen}
        onOpenChange={set}
        anchor={anchor}
      >
        {open !== null && <TargetPicker conversationId={conversationId} start={open} />}
      </Popover>
    </>
  );
}
