/** The languages that Riposte speaks; the build keeps the words of its parts in these and no others. */
export const spokenLanguages = ['en', 'de'] as const;
