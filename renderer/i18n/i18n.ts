import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '#shared/settings.ts';
import { en } from './en/index.ts';
import type { spokenLanguages } from './spoken.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

/** The languages that Riposte speaks. */
export type Language = (typeof spokenLanguages)[number];

/** The language that a setting and the system's locale (such as `de-AT`) come to. */
export function pickLanguage(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') return setting;
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates a substituted value that runs right to left, so that it cannot turn its sentence round. Others stay as they are. */
export const isolate = (value: string): string => (rightToLeft.test(value) ? `\u2068${value}\u2069` : value);

/** Words in English; other languages are fetched when they are first spoken. React escapes, so nothing is escaped twice. */
export function createI18n(): i18n {
  const words = i18next.createInstance();
  void words.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'common',
    resources: { en },
    initAsync: false,
    returnEmptyString: true,
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
  });
  return words;
}

/** Changes the language; resolves when its words are there. */
export async function speak(words: i18n, language: Language): Promise<void> {
  if (language === 'de' && !words.hasResourceBundle('de', 'common')) {
    const { de } = await import('./de/index.ts');
    for (const [area, bundle] of Object.entries(de)) words.addResourceBundle('de', area, bundle);
  }
  await words.changeLanguage(language);
}
