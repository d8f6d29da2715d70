import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#shared/contract/writing.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { useWhen } from '../conversation/when.ts';
import type { Saving } from './use-saving.ts';
import { type Piece, wordDiff } from './word-diff.ts';
import { type Writing, writingStore } from './writing-store.ts';

/** Somebody saved the response meanwhile: both versions beside each other, what differs marked, and the three ways on. */
export function VersionConflict({ writing, theirs, saving }: { writing: Writing; theirs: Source; saving: Saving }) {
  const { t } = useTranslation('writing');
  const when = useWhen();
  // The safe way has the focus: it changes nothing anywhere.
  const back = useFirstFocus<HTMLButtonElement>();
  const { turn, fields } = writing;
  const name = useMemo(() => wordDiff(fields.name, theirs.name), [fields.name, theirs.name]);
  const text = useMemo(() => wordDiff(fields.text, theirs.text), [fields.text, theirs.text]);
  const same = fields.name === theirs.name && fields.text === theirs.text;
  const take = (): void =>
    writingStore.took(
      turn,
      { version: theirs.version, contentType: theirs.contentType, declared: theirs.substitutions, theirs: null },
      { ...fields, name: theirs.name, text: theirs.text },
    );
  const keep = (): void => {
    writingStore.knows(turn, theirs.version);
    saving.save(theirs.version);
  };
  return (
    <>
      <div className="writing-body scroll" role="alert">
        <p className="conflict-says">
          <Icon of={TriangleAlert} />
          <span>
            <b>{t('conflictTitle')}</b> <span className="muted">{same ? t('conflictSame') : t('conflictWhy')}</span>
          </span>
        </p>
        <div className="conflict">
          <section aria-label={t('conflictMine')}>
            <h3>{t('conflictMine')}</h3>
            <Version name={name.mine} text={text.mine} mine />
          </section>
          <section aria-label={t('conflictTheirs', { version: when.figure(theirs.version) })}>
            <h3>{t('conflictTheirs', { version: when.figure(theirs.version) })}</h3>
            <Version name={name.theirs} text={text.theirs} />
          </section>
        </div>
      </div>
      <footer className="writing-foot">
        {saving.failure && <FailureText failure={saving.failure} tried="saved" />}
        <div className="conflict-acts">
          <div>
            <Button busy={saving.busy} onPress={keep}>
              {t('keepMine')}
            </Button>
            <p className="small muted">{t('keepMineWhy')}</p>
          </div>
          <div>
            <Button isDisabled={saving.busy} onPress={take}>
              {t('takeTheirs')}
            </Button>
            <p className="small muted">{t('takeTheirsWhy')}</p>
          </div>
          <Button ref={back} variant="quiet" isDisabled={saving.busy} onPress={() => writingStore.compare(turn, null)}>
            {t('backToEditing')}
          </Button>
        </div>
      </footer>
    </>
  );
}

function Version({ name, text, mine = false }: { name: readonly Piece[]; text: readonly Piece[]; mine?: boolean }) {
  return (
    <>
      <p className="version-name" dir="auto">
        <Pieces of={name} mine={mine} />
      </p>
      <p className="version-text" dir="auto">
        <Pieces of={text} mine={mine} />
      </p>
    </>
  );
}

function Pieces({ of: pieces, mine }: { of: readonly Piece[]; mine: boolean }) {
  const Marked = mine ? 'ins' : 'del';
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.differs ? (
      <Marked key={key} className="differs">
        {piece.text}
      </Marked>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
