import { EllipsisVertical, Pencil, Send } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { ResponseRow as Row } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { Badge } from '../../components/badge.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem, MenuLine } from '../../components/menu-item.tsx';
import { ResponseText } from '../conversation/response-text.tsx';

/** What can be done with a row: nothing at all without a chat, no sending where the chat cannot be answered. */
export interface RowActs {
  insert(row: Row): void;
  send(row: Row): void;
  can: { insert: boolean; send: boolean };
  /** Who stands on which digit now, for the menu. */
  pins: readonly Row[];
  conversationId: string | null;
}

/** One response: title and substituted text run in, and the two buttons, always in sight. */
export const ResponseRow = memo(function ResponseRow({
  row,
  best,
  chosen,
  acts,
}: {
  row: Row;
  best: boolean;
  chosen: boolean;
  acts: RowActs;
}) {
  const { t } = useTranslation('responses');
  const holes = row.blanks.length;
  const { name } = row;
  const sendName = row.tooLong
    ? t('sendTooLong', { name })
    : !acts.can.send
      ? t('sendReadOnly', { name })
      : t(holes > 0 ? 'fill' : 'send', { name });
  return (
    <div className={`resp${best ? ' resp-best' : ''}${chosen ? ' resp-chosen' : ''}`}>
      <RowMenu row={row} acts={acts} />
      <p className="says" dir="auto">
        <span className="title">{name}</span>
        {holes > 0 && <Badge tone="blank">{t('blanks', { count: holes })}</Badge>}
        {row.assets.length > 0 && <Badge tone="line">{t('assets', { count: row.assets.length })}</Badge>}
        {row.tooLong ? <span className="text-warning">{t('tooLong')}. </span> : null}
        <ResponseText row={row} />
      </p>
      <div className="acts">
        <IconButton
          icon={Pencil}
          name={t('insert', { name })}
          isDisabled={!acts.can.insert}
          onPress={() => acts.insert(row)}
        />
        <IconButton
          icon={Send}
          flipIcon
          variant="send"
          name={sendName}
          className={holes > 0 ? 'icon-btn-fill' : ''}
          isDisabled={!acts.can.send || (row.tooLong && holes === 0)}
          onPress={() => acts.send(row)}
        />
      </div>
    </div>
  );
});

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The row's digit, which is also its menu: pin, unpin, copy. */
function RowMenu({ row, acts }: { row: Row; acts: RowActs }) {
  const { t } = useTranslation('responses');
  const pin = useTell('responses', 'pin');
  const unpin = useTell('responses', 'unpin');
  const copy = useTell('app', 'copy');
  const { responseId } = row;
  const { conversationId } = acts;
  const holder = (digit: number): Row | undefined =>
    acts.pins.find((other) => other.pin === digit && other.responseId !== responseId);
  return (
    <Menu
      name={t('more', { name: row.name })}
      placement="bottom start"
      trigger={
        <AriaButton
          className="digit digit-menu"
          aria-label={
            row.pin === null ? t('more', { name: row.name }) : t('morePinned', { digit: row.pin, name: row.name })
          }
        >
          {row.pin === null ? <Icon of={EllipsisVertical} size={12} /> : row.pin}
        </AriaButton>
      }
    >
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
      <MenuLine />
      {row.pin !== null && (
        <MenuItem
          id="unpin"
          label={t('unpin', { digit: row.pin })}
          onAction={() => unpin.mutate({ conversationId, responseId })}
        />
      )}
      <MenuItem id="copy" label={t('copyText')} onAction={() => copy.mutate({ text: row.text })} />
    </Menu>
  );
}
