import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { languageName } from './languages.ts';
import type { PickerState } from './use-picker.ts';

/** What narrows the list, and the tags that go on with the `#…` at the caret. Typing does the same; the pointer may. */
export function PickerChips({ picker, onLanguage }: { picker: PickerState; onLanguage(language: null): void }) {
  const { t } = useTranslation('conversation');
  const { locale } = useLocale();
  const { tags, likely, language, scope } = picker;
  const only = language && t('pickerOnly', { language: languageName(language, locale) });
  const others = likely.filter((tag) => !tags.some((typed) => typed.tag === tag));
  if (tags.length + likely.length === 0 && !only && scope === 'queue') return null;
  return (
    <fieldset className="picker-chips" aria-label={t('pickerNarrowed')}>
      {only && <Off what={only} onPress={() => onLanguage(null)} />}
      {scope === 'all' && <Off what={t('pickerEverywhere')} onPress={() => picker.widen('queue')} />}
      {tags.map(({ tag }) => (
        <span key={tag} className="picker-chip picker-chip-on" title={t('pickerTagged', { tag })}>
          <bdi>#{tag}</bdi>
        </span>
      ))}
      {others.map((tag) => (
        <AriaButton
          key={tag}
          className="picker-chip"
          excludeFromTabOrder
          preventFocusOnPress
          aria-label={t('pickerNarrow', { tag })}
          onPress={() => picker.tag(tag)}
        >
          <bdi>#{tag}</bdi>
        </AriaButton>
      ))}
    </fieldset>
  );
}

function Off({ what, onPress }: { what: string; onPress(): void }) {
  const { t } = useTranslation('conversation');
  return (
    <AriaButton
      className="picker-chip picker-chip-on"
      excludeFromTabOrder
      preventFocusOnPress
      aria-label={t('pickerWiden', { what })}
      onPress={onPress}
    >
      {what}
      <Icon of={X} size={12} />
    </AriaButton>
  );
}
