import { EllipsisVertical, Sparkle } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { trigger } from '../../app/keyboard.ts';
import { useTell } from '../../bridge/api.ts';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem, MenuLine } from '../../components/menu-item.tsx';
import { Popover } from '../../components/popover.tsx';
import { languageName } from '../conversation/languages.ts';
import { writingStore } from '../writing/writing-store.ts';
import { DeleteQuestion } from './delete-question.tsx';
import type { RowActs } from './row-acts.ts';
import { RowLabels } from './row-labels.tsx';

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The row's digit, which is also its menu: pin, show, label, copy, other languages, edit, delete. */
export function RowMenu({
  row,
  acts,
  suggested,
  whole,
  onChoose,
}: {
  row: ResponseRow;
  acts: RowActs;
  suggested: boolean;
  whole: boolean;
  onChoose(): void;
}) {
  const { t } = useTranslation('responses');
  const { locale } = useLocale();
  const pin = useTell('responses', 'pin');
  const unpin = useTell('responses', 'unpin');
  const copy = useTell('app', 'copy');
  const button = useRef<HTMLButtonElement>(null);
  const [asks, setAsks] = useState<'labels' | 'delete' | null>(null);
  const { responseId, name } = row;
  const { conversationId } = acts;
  const mine = row.source === 'personal';
  const holder = (digit: number): ResponseRow | undefined =>
    acts.pins.find((other) => other.pin === digit && other.responseId !== responseId);
  const close = (): void => {
    setAsks(null);
    // The menu's item that had the focus is gone; a row that is gone too leaves the keyboard with the search.
    requestAnimationFrame(() => (button.current ? button.current.focus() : trigger('responses.search')));
  };
  return (
    <>
      <Menu
        name={t('more', { name })}
        placement="bottom start"
        trigger={
          <AriaButton
            ref={button}
            className="digit digit-menu"
            aria-label={row.pin === null ? t('more', { name }) : t('morePinned', { digit: row.pin, name })}
          >
            {suggested ? (
              <Icon of={Sparkle} size={14} />
            ) : row.pin === null ? (
              <Icon of={EllipsisVertical} size={12} />
            ) : (
              row.pin
            )}
          </AriaButton>
        }
      >
        <MenuItem id="show" label={whole ? t('showLess') : t('showWhole')} onAction={onChoose} />
        {row.variants.map((variant) => (
          <MenuItem
            key={variant.responseId}
            id={`variant-${variant.responseId}`}
            label={t('variantIn', { language: languageName(variant.language, locale) })}
            onAction={() => acts.vary(responseId, variant.responseId)}
          />
        ))}
        <MenuItem id="copy" label={t('copyText')} onAction={() => copy.mutate({ text: row.text })} />
        <MenuItem id="labels" label={t('labels')} onAction={() => setAsks('labels')} />
        {row.editable && (mine || acts.may.edit) && (
          <MenuItem
            id="edit"
            label={t('edit')}
            onAction={() =>
              writingStore.open({ responseId, source: row.source, conversationId, opener: button.current })
            }
          />
        )}
        {row.editable && (mine || acts.may.remove) && (
          <MenuItem id="delete" label={t('delete')} onAction={() => setAsks('delete')} />
        )}
        <MenuLine />
        {digits.map((digit) => {
          const other = holder(digit);
          return (
            <MenuItem
              key={digit}
              id={`pin-${digit}`}
              label={other ? t('pinTaken', { digit, name: other.name }) : t('pin', { digit })}
              chosen={row.pin === digit}
              onAction={() => pin.mutate({ conversationId, responseId, digit })}
            />
          );
        })}
        {row.pin !== null && (
          <MenuItem
            id="unpin"
            label={t('unpin', { digit: row.pin })}
            onAction={() => unpin.mutate({ conversationId, responseId })}
          />
        )}
      </Menu>
      <Popover
        name={asks === 'delete' ? t('deleteAsk', { name }) : t('labelsOf', { name })}
        anchor={button}
        placement="bottom start"
        isOpen={asks !== null}
        onOpenChange={(open) => !open && close()}
      >
        {asks === 'labels' && <RowLabels row={row} onDone={close} />}
        {asks === 'delete' && <DeleteQuestion row={row} onDone={close} />}
      </Popover>
    </>
  );
}
