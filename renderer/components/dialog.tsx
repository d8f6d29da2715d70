import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

/** A question over the window, used only where nothing else can go on. `actions` are the buttons; the safe one has `autoFocus`. */
export function Dialog({
  isOpen,
  onClose,
  title,
  actions,
  children,
}: {
  isOpen: boolean;
  /** Missing: it can only be left by its buttons. */
  onClose?(): void;
  title: ReactNode;
  actions: ReactNode;
  children?: ReactNode;
}) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className="dialog">
        <AriaDialog role="alertdialog" className="dialog-body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="dialog-acts">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
