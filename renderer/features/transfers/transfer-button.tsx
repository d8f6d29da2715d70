import { ArrowRightLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../app/keyboard.ts';
import { Button } from '../../components/button.tsx';
import { Popover } from '../../components/popover.tsx';
import { TargetPicker } from './target-picker.tsx';
import { transferStore, useHanding } from './transfer-store.ts';
import { useTransfer } from './use-transfer.ts';

/** Opens the targets, anchored to the header. */
export function TransferButton({ conversationId, customer }: { conversationId: string; customer: string }) {
  const { t } = useTranslation('transfers');
  const { open } = useHanding(conversationId);
  const { busy } = useTransfer(conversationId);
  const set = (next: boolean): void =>
    transferStore.change(conversationId, { open: next ? 'recent' : null, refusal: null });
  useShortcut('transfer.open', busy ? null : () => set(open === null));
  return (
    <Popover
      name={t('dialog', { name: customer })}
      className="pop-transfer"
      isOpen={open !== null}
      onOpenChange={set}
      trigger={
        <Button icon={ArrowRightLeft} isDisabled={busy}>
          {t('transfer')}
        </Button>
      }
    >
      {open !== null && <TargetPicker conversationId={conversationId} start={open} />}
    </Popover>
  );
}
