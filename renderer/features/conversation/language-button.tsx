import { Languages } from 'lucide-react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { languageName } from './languages.ts';
import { useLanguages } from './use-languages.ts';
import { useWhen } from './when.ts';

const automatic = 'auto';

/** Which language the responses of this conversation are shown in: the customer's first, or only one. */
export function LanguageButton({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('conversation');
  const { locale } = useLocale();
  const when = useWhen();
  const { choices, chosen, customers, choose } = useLanguages(conversationId);
  if (choices.length < 2) return null;
  const first = customers && t('languageFirst', { language: languageName(customers, locale) });
  const now = chosen
    ? t('pickerOnly', { language: languageName(chosen, locale) })
    : `${t('languageAuto')}${first ? `, ${first}` : ''}`;
  const shown = (chosen ?? customers ?? '').toUpperCase();
  const label = t('answerLanguage', { language: now });
  return (
    <Menu
      name={t('answerLanguages')}
      placement="top start"
      trigger={
        <Button
          variant="quiet"
          icon={Languages}
          aria-label={shown ? `${shown}. ${label}` : label}
          className={chosen ? 'language-btn language-btn-only' : 'language-btn'}
        >
          <span>{shown}</span>
        </Button>
      }
      onAction={(id) => choose(id === automatic ? null : id)}
    >
      {choices.map(({ language, name, count, customers: from }) =>
        language === null ? (
          <MenuItem
            key={automatic}
            id={automatic}
            label={name}
            {...(first ? { why: first } : {})}
            chosen={chosen === null}
          />
        ) : (
          <MenuItem
            key={language}
            id={language}
            label={t('languageCount', { name, figure: when.figure(count ?? 0) })}
            {...(from ? { why: t(`languageFrom.${from}`) } : {})}
            chosen={chosen === language}
          />
        ),
      )}
    </Menu>
  );
}
