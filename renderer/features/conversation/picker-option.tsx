import { BookmarkPlus, LibraryBig, Paperclip, Sparkle, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { Badge } from '../../components/badge.tsx';
import { Icon } from '../../components/icon.tsx';
import { Marked } from './marked.tsx';
import type { PickerEntry } from './picker-entries.ts';
import { whyNotSent } from './response-fit.ts';
import { useWhen } from './when.ts';

/** One numbered row of the picker. The composer keeps the focus and names the active one. */
export function PickerOption({
  entry,
  number,
  id,
  query,
  isChosen,
  onPoint,
  onTake,
}: {
  entry: PickerEntry;
  number: number;
  id: string;
  query: string;
  isChosen: boolean;
  onPoint(): void;
  onTake(): void;
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the composer keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the composer answers the keys
    <div
      id={id}
      className="picker-option"
      role="option"
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => !isChosen && onPoint()}
      onClick={onTake}
    >
      <span className="digit">{number}</span>
      {entry.kind === 'response' ? (
        <ResponseName row={entry.row} query={query} suggested={entry.suggested} />
      ) : entry.kind === 'language' ? (
        <LanguageName entry={entry} />
      ) : (
        <Offer offer={entry.key} />
      )}
    </div>
  );
}

function ResponseName({ row, query, suggested }: { row: ResponseRow; query: string; suggested: boolean }) {
  const { t } = useTranslation(['conversation', 'responses']);
  return (
    <>
      <span className="cut grow" dir="auto" title={row.name}>
        <Marked text={row.name} query={query} />
      </span>
      {suggested && <Sign of={Sparkle} name={t('pickerSuggested')} />}
      {row.assets.length > 0 && <Sign of={Paperclip} name={t('attachments')} />}
      {row.kind === 'template' && <Badge tone="line">{t('pickerTemplate')}</Badge>}
      {row.blanks.length > 0 && <Badge tone="blank">{t('responses:blanks', { count: row.blanks.length })}</Badge>}
      {whyNotSent(row) && <Sign of={TriangleAlert} name={t('pickerUnfit')} tone="text-warning" />}
    </>
  );
}

/** A small symbol with a name. */
function Sign({ of, name, tone = 'muted' }: { of: typeof Sparkle; name: string; tone?: string }) {
  return (
    <span className={`picker-sign ${tone}`} role="img" aria-label={name} title={name}>
      <Icon of={of} size={14} />
    </span>
  );
}

function LanguageName({ entry: { choice } }: { entry: Extract<PickerEntry, { kind: 'language' }> }) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  return (
    <>
      <span className="cut grow">{choice.name}</span>
      {choice.customers && <span className="small muted cut">{t(`languageFrom.${choice.customers}`)}</span>}
      {choice.count !== null && <span className="count">{when.figure(choice.count)}</span>}
    </>
  );
}

function Offer({ offer }: { offer: 'all' | 'save' }) {
  const { t } = useTranslation('conversation');
  return (
    <>
      <Icon of={offer === 'all' ? LibraryBig : BookmarkPlus} size={14} />
      <span className="cut grow">{t(offer === 'all' ? 'pickerSearchAll' : 'pickerSave')}</span>
    </>
  );
}
