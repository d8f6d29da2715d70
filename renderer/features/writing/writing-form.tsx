import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { personalLibrary } from '#shared/contract/responses.ts';
import { useAsk } from '../../bridge/api.ts';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { languageName } from '../conversation/languages.ts';
import type { RefusedFields } from './use-label-words.ts';
import { type Writing, writingStore } from './writing-store.ts';
import { WritingText } from './writing-text.tsx';

/** Languages that can always be chosen; those of the catalogue come before them. */
const spoken = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ar', 'ja', 'zh'];
/** A select has no empty key. */
const none = '-';

/** The fields of a response that is being written. */
export function WritingForm({ writing, wrong }: { writing: Writing; wrong: RefusedFields }) {
  const { t } = useTranslation('writing');
  const { locale } = useLocale();
  const { fields } = writing;
  const overview = useAsk('responses', 'overview', { conversationId: writing.conversationId }).data;
  const mine = fields.place === personalLibrary;
  const languages = useMemo(() => {
    const known = overview?.languages.map(({ language }) => language) ?? [];
    const all = [...new Set([...known, ...spoken, ...(fields.language === '' ? [] : [fields.language])])];
    return all.map((id) => ({ id, label: languageName(id, locale) }));
  }, [overview, fields.language, locale]);
  const libraries = overview?.libraries.filter((library) => library.libraryId !== personalLibrary) ?? [];
  const may = overview?.may.add ?? false;
  const places = [
    { id: personalLibrary as string, label: t('placeMine') },
    ...(writing.responseId !== null || may
      ? libraries.map((library) => ({ id: library.libraryId, label: library.name }))
      : []),
  ];
  return (
    <>
      <TextField
        label={t('name')}
        placeholder={t('nameHint')}
        value={fields.name}
        onChange={(name) => writingStore.change({ name })}
        wrong={wrong.name}
      />
      <WritingText writing={writing} wrong={wrong.text} />
      <div className="writing-pair">
        <TextField
          label={t('shortcut')}
          why={t('shortcutWhy')}
          value={fields.shortcut}
          onChange={(shortcut) => writingStore.change({ shortcut })}
          wrong={wrong.shortcut}
        />
        <TextField
          label={t('tags')}
          why={t('tagsWhy')}
          value={fields.tags}
          onChange={(tags) => writingStore.change({ tags })}
          wrong={wrong.tags}
        />
      </div>
      <div className="writing-pair">
        <Select
          label={t('place')}
          options={places}
          value={fields.place}
          onChange={(place) => writingStore.change({ place })}
          isDisabled={writing.responseId !== null}
          why={writing.responseId !== null ? t('placeFixed') : may ? undefined : t('placeMay')}
        />
        <Select
          label={t('language')}
          options={[{ id: none, label: t('languageNone') }, ...languages]}
          value={fields.language === '' ? none : fields.language}
          onChange={(language) => writingStore.change({ language: language === none ? '' : language })}
          isDisabled={!mine}
          why={wrong.language ?? (mine ? undefined : t('languageShared'))}
        />
      </div>
    </>
  );
}
