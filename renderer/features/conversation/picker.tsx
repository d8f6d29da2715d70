import { useTranslation } from 'react-i18next';
import { textLength } from '#shared/text-limits.ts';
import { Badge } from '../../components/badge.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { ResponseText } from './response-text.tsx';
import type { PickerState } from './use-picker.ts';
import { useWhen } from './when.ts';

/** The responses for what was typed after `/`, in flow above the composer; the keyboard stays in the composer. */
export function Picker({ picker, textLimit }: { picker: PickerState; textLimit: number }) {
  const { t } = useTranslation(['conversation', 'responses', 'common']);
  const when = useWhen();
  const chosen = picker.rows[picker.chosen];
  return (
    <div className="picker">
      <div
        className="picker-list"
        role="listbox"
        id={picker.listId}
        aria-label={picker.query ? t('picker', { text: picker.query }) : t('pickerAll')}
      >
        {picker.rows.map((row, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the composer keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the composer answers the keys
          <div
            key={row.responseId}
            id={picker.optionId(index)}
            className="picker-option"
            role="option"
            aria-selected={index === picker.chosen}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => index !== picker.chosen && picker.choose(index)}
            onClick={() => picker.insert(index)}
          >
            <span className="digit">{index + 1}</span>
            <span className="cut grow" dir="auto">
              <Marked text={row.name} query={picker.query} />
            </span>
            {row.blanks.length > 0 && <Badge tone="blank">{t('responses:blanks', { count: row.blanks.length })}</Badge>}
          </div>
        ))}
        {picker.rows.length === 0 &&
          (picker.waiting ? (
            <Spinner label={t('common:loading')} size={14} />
          ) : (
            <p className="muted">{t('pickerNone', { text: picker.query })}</p>
          ))}
      </div>
      <section className="picker-view" aria-label={t('pickerPreview')}>
        {chosen && (
          <>
            <h2 dir="auto">{chosen.name}</h2>
            <p className="small muted cut">
              {t('pickerVersion', { library: chosen.libraryName, version: chosen.version })}
            </p>
            <p className="full" dir="auto">
              <ResponseText row={chosen} values boxed />
            </p>
            <p className={chosen.tooLong ? 'small text-danger' : 'small muted'}>
              {t(chosen.blanks.length > 0 ? 'pickerLengthBlanks' : 'pickerLength', {
                length: when.figure(textLength(chosen.text)),
                limit: when.figure(textLimit),
              })}
            </p>
          </>
        )}
      </section>
      <p className="picker-foot">
        <span className="hint">
          <KeyCap keys={['↵']} />
          {t('pickerInsert')}
        </span>
        <span className="hint">
          <KeyCap keys={[t('common:keys.ctrl'), '↵']} />
          {chosen && chosen.blanks.length > 0 ? t('pickerFill') : t('pickerSend')}
        </span>
        <span className="hint">
          <KeyCap keys={['1–9']} />
          {t('pickerPick')}
        </span>
        <span className="hint">
          <KeyCap keys={[t('common:keys.escape')]} />
          {t('pickerClose')}
        </span>
      </p>
    </div>
  );
}

/** A name with the letters that were looked for marked, where they stand in it as typed. */
function Marked({ text, query }: { text: string; query: string }) {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + query.length)}</mark>
      {text.slice(at + query.length)}
    </>
  );
}
