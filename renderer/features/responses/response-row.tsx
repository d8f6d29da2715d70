import { Pencil, Send, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseRow as Row } from '#shared/contract/responses.ts';
import { textLength } from '#shared/text-limits.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { ResponseText } from '../conversation/response-text.tsx';
import { useWhen } from '../conversation/when.ts';
import { isNear, type RowActs } from './row-acts.ts';
import { RowMarks } from './row-marks.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowWhole } from './row-whole.tsx';
import { useFitWords } from './use-fit-words.ts';

/** As long a first match is shown whole without being asked for. */
const longest = 600;

/**
 * One response: title and substituted text run in, and the two buttons, always in sight. The chosen one shows all of it; a
 * press on the words chooses, for the keyboard the arrows of the search field and the row's menu do.
 */
export const ResponseRow = memo(function ResponseRow({
  row,
  best,
  chosen,
  meant,
  suggestionId,
  acts,
  itemKey,
  onChoose,
}: {
  row: Row;
  best: boolean;
  chosen: boolean;
  meant: boolean;
  suggestionId: string | null;
  acts: RowActs;
  /** The row's place in the list, by which it is chosen. */
  itemKey: string;
  onChoose(key: string): void;
}) {
  const { t } = useTranslation('responses');
  const when = useWhen();
  const words = useFitWords(row, acts.fit);
  const { name } = row;
  const choose = (): void => onChoose(itemKey);
  const holes = row.blanks.length > 0;
  const length = textLength(row.text);
  // The first match is only the likeliest: a long one must not push the others out of sight.
  const whole = chosen && (meant || length <= longest);
  const near = acts.fit !== null && isNear(length, acts.fit.textLimit);
  const sendName = words.sent
    ? t('sendNot', { name, why: words.sent })
    : acts.can.send
      ? t(holes ? 'fill' : 'send', { name })
      : t('sendReadOnly', { name });
  return (
    <div
      className={`resp${best ? ' resp-best' : ''}${suggestionId === null ? '' : ' resp-offered'}${chosen ? ' resp-chosen' : ''}${whole ? ' resp-whole' : ''}`}
    >
      <RowMenu row={row} acts={acts} suggested={suggestionId !== null} whole={whole} onChoose={choose} />
      <div className="resp-words">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrows and the row's menu do the same */}
        <p className="says" dir="auto" onClick={choose}>
          <span className="title">{name}</span>
          <RowMarks row={row} language={acts.language} />
          {words.sent && <span className="text-warning">{words.sent} </span>}
          {near && acts.fit && !words.sent && (
            <span className="count">
              {t('lengthShort', { length: when.figure(length), limit: when.figure(acts.fit.textLimit) })}{' '}
            </span>
          )}
          {whole && row.template?.header && <b className="block">{row.template.header}</b>}
          <ResponseText row={row} values={whole} boxed={whole} />
          {row.tags.length > 0 && (
            <span className="tags">
              {row.tags.map((tag) => (
                <bdi key={tag}>{` #${tag}`}</bdi>
              ))}
            </span>
          )}
        </p>
        {whole && <RowWhole row={row} acts={acts} words={words} />}
      </div>
      <div className="acts">
        <IconButton
          icon={Pencil}
          name={words.inserted ? t('insertNot', { name, why: words.inserted }) : t('insert', { name })}
          isDisabled={!acts.can.insert || words.inserted !== null}
          onPress={() => acts.insert(row)}
        />
        <IconButton
          icon={Send}
          flipIcon
          variant="send"
          name={sendName}
          className={holes ? 'icon-btn-fill' : ''}
          isDisabled={!acts.can.send || words.sent !== null}
          onPress={() => acts.send(row)}
        />
        {suggestionId !== null && (
          <IconButton
            icon={X}
            size={14}
            className="resp-dismiss"
            name={t('dismiss', { name })}
            onPress={() => acts.dismiss(suggestionId)}
          />
        )}
      </div>
    </div>
  );
});
