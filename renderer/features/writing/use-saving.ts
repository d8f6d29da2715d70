import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personalLibrary } from '#shared/contract/responses.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';
import { readLabels } from './labels.ts';
import { type RefusedFields, useLabelWords } from './use-label-words.ts';
import { type Writing, writingStore } from './writing-store.ts';

const asFailure = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'unexpected', reference: 'window' };

const longestName = 200;
const longestText = 32_000;

/** Saving what is written, and what stands in its way. */
export interface Saving {
  busy: boolean;
  /** What is wrong with which field, in words; said only once saving was tried. */
  wrong: RefusedFields;
  /** Why nothing was saved, where it is about no field. */
  failure: Failure | null;
  /** The response itself is saved, what only I see of it is not. */
  partly: boolean;
  /** Saves; `over` a version that the person has seen and replaces knowingly. */
  save(over?: number): void;
}

/** Saves to mine or to a library. Nothing typed goes before it is saved, and a conflict saves nothing. */
export function useSaving(writing: Writing): Saving {
  const { t } = useTranslation('writing');
  const words = useLabelWords();
  const { mutateAsync: saveMine } = useTell('writing', 'savePersonal');
  const { mutateAsync: saveTheirs } = useTell('writing', 'saveToLibrary');
  const { mutateAsync: label } = useTell('responses', 'label');
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null; partly: boolean; tried: boolean }>({
    busy: false,
    failure: null,
    partly: false,
    tried: false,
  });
  const { turn, fields, began, responseId, contentType } = writing;
  const labels = readLabels(fields);
  const name = fields.name.trim();
  const own: RefusedFields = {
    ...(name === '' ? { name: t('wrong.nameEmpty') } : name.length > longestName ? { name: t('wrong.name') } : {}),
    ...(fields.text.trim() === ''
      ? { text: t('wrong.textEmpty') }
      : fields.text.length > longestText
        ? { text: t('wrong.text') }
        : {}),
    ...(labels.wrong.shortcut ? { shortcut: words.shortcut } : {}),
    ...(labels.wrong.tags ? { tags: words.tags } : {}),
  };
  const blocked = Object.keys(own).length > 0;

  /** The response itself; null where somebody else saved it meanwhile, and nothing was saved. */
  const itself = async (over: number | undefined): Promise<{ responseId: string; version: number | null } | null> => {
    const { place: libraryId, text } = fields;
    const same = began !== null && name === began.name && text === began.text;
    if (responseId !== null && same && over === undefined) return { responseId, version: writing.version };
    const version = over ?? writing.version;
    const saved = await saveTheirs({ responseId, libraryId, name, text, contentType, version });
    if (saved.outcome === 'saved') return saved;
    writingStore.compare(turn, saved.theirs);
    return null;
  };
  const toLibrary = async (over: number | undefined): Promise<boolean> => {
    const saved = await itself(over);
    if (saved === null) return false;
    const before = { shortcut: began?.shortcut ?? '', tags: began?.tags ?? '' };
    if (fields.shortcut === before.shortcut && fields.tags === before.tags) return true;
    try {
      await label({ responseId: saved.responseId, shortcut: labels.shortcut, tags: labels.tags });
      return true;
    } catch (error) {
      // From here on it is that response which is edited: saving again must not make a second one.
      const now = { responseId: saved.responseId, source: 'library' as const, version: saved.version, theirs: null };
      writingStore.took(turn, now, { ...fields, name }, { ...fields, name, ...before });
      setState({ busy: false, failure: asFailure(error), partly: true, tried: true });
      return false;
    }
  };
  const run = async (over?: number): Promise<void> => {
    setState({ busy: true, failure: null, partly: false, tried: true });
    try {
      if (fields.place === personalLibrary) {
        const language = fields.language === '' ? null : fields.language;
        const { shortcut, tags } = labels;
        await saveMine({ responseId, name, text: fields.text, tags, shortcut, language });
      } else if (!(await toLibrary(over))) {
        setState((now) => ({ ...now, busy: false }));
        return;
      }
      writingStore.done(turn, name);
    } catch (error) {
      setState({ busy: false, failure: asFailure(error), partly: false, tried: true });
    }
  };
  const refused = words.refused(state.failure ?? undefined);
  return {
    busy: state.busy,
    wrong: state.tried ? { ...refused, ...own } : {},
    failure: Object.keys(refused).length > 0 ? null : state.failure,
    partly: state.partly,
    save(over) {
      if (state.busy || began === null) return;
      if (blocked) setState((now) => ({ ...now, tried: true, failure: null }));
      else void run(over);
    },
  };
}
