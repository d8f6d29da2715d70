import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/rpc/failure.ts';

/** Which field a refusal is about, in words; none where it is about no field. */
export type RefusedFields = Partial<Record<'name' | 'text' | 'shortcut' | 'tags' | 'language', string>>;

/** What is wrong with labels and fields of a response, in words. */
export function useLabelWords(): {
  shortcut: string;
  tags: string;
  /** The fields that core refused, put into words. */
  refused(failure: Failure | undefined): RefusedFields;
} {
  const { t } = useTranslation('writing');
  const words = (path: string, message: string, name: string): RefusedFields => {
    switch (path) {
      case 'name':
        return { name: message === 'taken' ? t('wrong.nameTaken') : t('wrong.name') };
      case 'text':
        return { text: message === 'empty' ? t('wrong.textEmpty') : t('wrong.text') };
      case 'shortcut':
        return { shortcut: message === 'taken' ? t('wrong.shortcutTaken', { name }) : t('wrong.shortcut') };
      case 'language':
        return { language: t('wrong.language') };
      default:
        return path.startsWith('tags') ? { tags: t('wrong.tags') } : {};
    }
  };
  return {
    shortcut: t('wrong.shortcut'),
    tags: t('wrong.tags'),
    refused(failure) {
      if (failure?.kind !== 'invalid') return {};
      return Object.assign(
        {},
        ...failure.issues.map((issue) => words(issue.path, issue.message, String(issue.params?.name ?? ''))),
      );
    },
  };
}
