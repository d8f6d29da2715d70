import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { languageName } from './languages.ts';
import type { PickerState } from './use-picker.ts';
import { useWhen } from './when.ts';

/** What the picker tells those who do not see it, once: how much was found, what was put in, why something was not done. */
export function PickerStatus({ picker, row }: { picker: PickerState; row: InboxRow }) {
  const { t } = useTranslation(['conversation', 'common']);
  const when = useWhen();
  const { locale } = useLocale();
  const { note } = picker;
  const said = (): string => {
    if (note?.kind === 'inserted') return t('pickerInserted', { name: note.row.name });
    if (note?.kind === 'narrowed') {
      const { language } = note;
      const only = language && t('pickerOnly', { language: languageName(language, locale) });
      return t('languageNow', { language: only ?? t('languageAuto') });
    }
    if (!picker.open) return '';
    if (note)
      return t(`notFit.${note.why}`, {
        channel: t(`common:channel.${row.channel}`),
        length: when.figure(textLength(note.row.text)),
        limit: when.figure(row.textLimit),
      });
    if (picker.busy) return t('pickerSending');
    if (picker.stale || picker.waiting || picker.failure || picker.text === '') return '';
    return picker.total === 0 ? t('pickerFoundNone') : t('pickerFound', { count: picker.total });
  };
  return (
    <p className="hidden" role="status">
      {said()}
    </p>
  );
}
