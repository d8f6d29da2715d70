import { Button as AriaButton } from 'react-aria-components/Button';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { languageName } from './languages.ts';
import type { Variant } from './use-variant.ts';

/** The languages of a response side by side; what is shown is what goes out. The keyboard turns it from the composer. */
export function VariantSwitch({ variant }: { variant: Variant }) {
  const { t } = useTranslation('conversation');
  const { locale } = useLocale();
  if (variant.options.length < 2) return null;
  return (
    <fieldset className="seg seg-s" aria-label={t('pickerVariants')} title={t('pickerVariantKeys')}>
      {variant.options.map(({ responseId, language }) => (
        <AriaButton
          key={responseId}
          excludeFromTabOrder
          preventFocusOnPress
          aria-pressed={responseId === variant.shownId}
          aria-label={language ? `${language.toUpperCase()}, ${languageName(language, locale)}` : t('pickerNoLanguage')}
          onPress={() => variant.show(responseId)}
        >
          {language?.toUpperCase() ?? '–'}
        </AriaButton>
      ))}
    </fieldset>
  );
}
