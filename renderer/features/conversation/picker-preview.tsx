import { Check, CircleAlert, CornerDownLeft, Paperclip, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { textLength } from '#shared/text-limits.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { whyNotSent } from './response-fit.ts';
import { ResponseText } from './response-text.tsx';
import type { PickerState } from './use-picker.ts';
import { VariantSwitch } from './variant-switch.tsx';
import { useWhen } from './when.ts';

/** The chosen response as this customer would get it; what it lacks and what goes along is said below. */
export function PickerPreview({ picker, row: chat }: { picker: PickerState; row: InboxRow }) {
  const { t } = useTranslation(['conversation', 'common']);
  const { variant } = picker;
  const noted = picker.note && 'row' in picker.note && picker.note.row.responseId === variant.row?.responseId;
  const note = noted ? picker.note : null;
  const { row } = variant;
  return (
    <section className="picker-view" aria-label={t('pickerPreview')} aria-busy={!row && variant.shownId !== null}>
      {variant.failure ? (
        <FailureText failure={variant.failure} tried="loaded" brief />
      ) : row ? (
        <Shown row={row} chat={chat} isAsked={note?.kind === 'not-inserted'} />
      ) : (
        variant.shownId !== null && <Spinner label={t('common:loading')} size={14} />
      )}
      {variant.shownId !== null && (
        <div className="picker-size">
          {row && !variant.failure && (
            <Size row={row} chat={chat} busy={picker.busy} isAsked={note?.kind === 'not-sent'} />
          )}
          <VariantSwitch variant={variant} />
        </div>
      )}
    </section>
  );
}

function Shown({ row, chat, isAsked }: { row: ResponseRow; chat: InboxRow; isAsked: boolean }) {
  const { t } = useTranslation('conversation');
  const library = row.source === 'personal' && row.libraryName === '' ? t('pickerMine') : row.libraryName;
  return (
    <>
      <h2 dir="auto">{row.name}</h2>
      <p className="small muted cut">{t('pickerVersion', { library, version: row.version })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must do so by keyboard too */}
      <section className="full" tabIndex={0} aria-label={t('pickerText')}>
        {row.template?.header && (
          <p className="template-header" dir="auto">
            {row.template.header}
          </p>
        )}
        <p dir="auto">
          <ResponseText row={row} values boxed />
        </p>
        {row.template?.footer && (
          <p className="small muted" dir="auto">
            {row.template.footer}
          </p>
        )}
        {row.template && row.template.buttons.length > 0 && (
          <ul className="template-buttons" aria-label={t('pickerButtons')}>
            {row.template.buttons.map((button) => (
              <li key={button} dir="auto">
                <Icon of={CornerDownLeft} size={12} flip />
                {button}
              </li>
            ))}
          </ul>
        )}
      </section>
      {row.kind === 'template' && (
        <p className={isAsked ? 'small picker-now' : 'small muted'}>{t('pickerTemplateParts')}</p>
      )}
      <Files row={row} chat={chat} />
    </>
  );
}

/** The files that go along, and by name those that this channel does not take. */
function Files({ row, chat }: { row: ResponseRow; chat: InboxRow }) {
  const { t } = useTranslation(['conversation', 'common']);
  const names = (fits: boolean): string =>
    row.assets
      .filter((asset) => asset.fits === fits)
      .map((asset) => asset.name ?? t('pickerFile'))
      .join(', ');
  const along = names(true);
  const left = names(false);
  return (
    <>
      {along && (
        <p className="small muted picker-line">
          <Icon of={Paperclip} size={14} />
          <span dir="auto">{t('pickerAlong', { names: along })}</span>
        </p>
      )}
      {left && (
        <p className="small text-warning picker-line">
          <Icon of={TriangleAlert} size={14} />
          <span dir="auto">{t('pickerNotAlong', { channel: t(`common:channel.${chat.channel}`), names: left })}</span>
        </p>
      )}
    </>
  );
}

/** How long it is, or why it cannot be sent, in words. */
function Size({ row, chat, busy, isAsked }: { row: ResponseRow; chat: InboxRow; busy: boolean; isAsked: boolean }) {
  const { t } = useTranslation(['conversation', 'common']);
  const when = useWhen();
  const why = whyNotSent(row);
  const figures = {
    length: when.figure(textLength(row.text)),
    limit: when.figure(chat.textLimit),
    channel: t(`common:channel.${chat.channel}`),
  };
  if (busy) return <Spinner label={t('pickerSending')} size={14} />;
  return (
    <p className={`small picker-line ${why ? (isAsked ? 'picker-now' : 'text-danger') : 'muted'}`}>
      <Icon of={why ? CircleAlert : Check} size={14} />
      <span>
        {why ? t(`notFit.${why}`, figures) : t(row.blanks.length > 0 ? 'pickerLengthBlanks' : 'pickerLength', figures)}
      </span>
    </p>
  );
}
