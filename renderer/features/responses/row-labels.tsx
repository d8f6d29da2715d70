import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { readLabels } from '../writing/labels.ts';
import { useLabelWords } from '../writing/use-label-words.ts';

/** My own shortcut and tags of a response, in a small form at the row. What is not right is said at its field. */
export function RowLabels({ row, onDone }: { row: ResponseRow; onDone(): void }) {
  const { t } = useTranslation('responses');
  const label = useTell('responses', 'label');
  const words = useLabelWords();
  const first = useFirstFocus<HTMLInputElement>();
  const [shortcut, setShortcut] = useState(row.shortcut ?? '');
  const [tags, setTags] = useState(row.tags.join(' '));
  const [tried, setTried] = useState(false);
  const read = readLabels({ shortcut, tags });
  const refused = words.refused(label.error?.failure);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!read.wrong.shortcut && !read.wrong.tags)
      label.mutate(
        { responseId: row.responseId, shortcut: read.shortcut, tags: read.tags },
        { onSuccess: () => onDone() },
      );
  };
  return (
    <form className="ask ask-flat" noValidate onSubmit={keep} aria-label={t('labelsOf', { name: row.name })}>
      <b className="cut" dir="auto">
        {row.name}
      </b>
      <TextField
        inputRef={first}
        label={t('labelShortcut')}
        why={t('labelShortcutWhy')}
        value={shortcut}
        onChange={(text) => {
          setShortcut(text);
          label.reset();
        }}
        wrong={(tried && read.wrong.shortcut && words.shortcut) || refused.shortcut}
      />
      <TextField
        label={t('labelTags')}
        why={t('labelTagsWhy')}
        value={tags}
        onChange={setTags}
        wrong={(tried && read.wrong.tags && words.tags) || refused.tags}
      />
      {label.error && !refused.shortcut && !refused.tags && <FailureText failure={label.error.failure} tried="saved" />}
      <div className="ask-acts">
        <Button type="submit" busy={label.isPending}>
          {t('labelsKeep')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('labelsLeave')}
        </Button>
      </div>
    </form>
  );
}
