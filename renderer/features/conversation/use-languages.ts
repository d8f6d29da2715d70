import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/responses.ts';
import { useAsk } from '../../bridge/api.ts';
import { composerStore, useAnswerLanguage } from './composer-store.ts';
import { type LanguageChoice, languageChoices } from './languages.ts';

/** The languages that a conversation's responses can be narrowed to, and the one that holds now. */
export interface Languages {
  choices: readonly LanguageChoice[];
  chosen: Language | null;
  /** What the customer is answered in first, by whatever is known. */
  customers: Language | null;
  choose(language: Language | null): void;
}

/** Languages of one conversation's responses. */
export function useLanguages(conversationId: string): Languages {
  const { t } = useTranslation('conversation');
  const { locale } = useLocale();
  const chosen = useAnswerLanguage(conversationId);
  const { data } = useAsk('responses', 'overview', { conversationId });
  const choices = useMemo(() => languageChoices(data, locale, t('languageAuto')), [data, locale, t]);
  return {
    choices,
    chosen,
    customers: data?.customerLanguage.language ?? null,
    choose: (language) => composerStore.speak(conversationId, language),
  };
}
