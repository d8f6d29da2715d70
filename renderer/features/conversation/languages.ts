import type { Language, ResponsesOverview } from '#shared/contract/responses.ts';

/** A language that responses can be narrowed to; null is automatic: the customer's first, all shown. */
export interface LanguageChoice {
  language: Language | null;
  name: string;
  count: number | null;
  /** How the customer's language is known; null for a language that is not the customer's. */
  customers: ResponsesOverview['customerLanguage']['from'] | null;
}

/** The name of a language in another: `German`, `Deutsch`. Its tag where no name is known. */
export function languageName(language: Language, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** What can be chosen: automatic, then the customer's language, then the most frequent ones. */
export function languageChoices(
  overview: Pick<ResponsesOverview, 'languages' | 'customerLanguage'> | undefined,
  locale: string,
  automatic: string,
): LanguageChoice[] {
  const { language: customers = null, from = 'agent' } = overview?.customerLanguage ?? {};
  const counted = new Map((overview?.languages ?? []).map(({ language, count }) => [language, count]));
  const all = [...new Set([...(customers === null ? [] : [customers]), ...counted.keys()])];
  return [
    { language: null, name: automatic, count: null, customers: null },
    ...all.map((language) => ({
      language,
      name: languageName(language, locale),
      count: counted.get(language) ?? 0,
      customers: language === customers ? from : null,
    })),
  ];
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What `/lang …` asks for; null where the words are a search, such as “lang dauernde Fehler”. */
export function languagesFor(query: string, choices: readonly LanguageChoice[]): LanguageChoice[] | null {
  const typed = /^lang\s(\S*)$/iu.exec(query)?.[1];
  if (typed === undefined) return null;
  const wanted = fold(typed);
  const found = choices.filter(({ language, name }) =>
    [
      language ?? 'auto',
      name,
      language ? languageName(language, language) : '',
      language ? languageName(language, 'en') : '',
    ]
      .map(fold)
      .some((word) => word !== '' && word.startsWith(wanted)),
  );
  if (found.length === 0) return null;
  // A tag typed out means its language, also where names begin so.
  return [...found].sort(
    (a, b) => Number((b.language ?? 'auto') === wanted) - Number((a.language ?? 'auto') === wanted),
  );
}
