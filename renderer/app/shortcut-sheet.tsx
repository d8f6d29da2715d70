import { X } from 'lucide-react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import { ShortcutList } from './shortcut-list.tsx';

/** Every key, in a sheet at the window's edge. `?` and Esc close it. */
export function ShortcutSheet({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay className="sheet-scrim" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet scroll">
        <AriaDialog className="sheet-dialog">
          <header className="bar">
            <Heading slot="title" level={2}>
              {t('shortcuts')}
            </Heading>
            <span className="end" />
            <IconButton icon={X} name={t('close')} onPress={onClose} autoFocus />
          </header>
          <div className="sheet-body">
            <ShortcutList />
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
