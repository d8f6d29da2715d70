import { Paperclip } from 'lucide-react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { personalLibrary, type ResponseRow } from '#shared/contract/responses.ts';
import { textLength } from '#shared/text-limits.ts';
import { Icon } from '../../components/icon.tsx';
import { languageName } from '../conversation/languages.ts';
import { useWhen } from '../conversation/when.ts';
import type { RowActs } from './row-acts.ts';
import { useFileNames } from './row-marks.tsx';
import type { FitWords } from './use-fit-words.ts';

/** Under the words of the chosen row: what else goes out with it, how long it is, where it comes from, its other languages. */
export function RowWhole({ row, acts, words }: { row: ResponseRow; acts: RowActs; words: FitWords }) {
  const { t } = useTranslation(['responses', 'common']);
  const { locale } = useLocale();
  const when = useWhen();
  const names = useFileNames();
  const { fit } = acts;
  const goes = row.assets.filter((file) => file.fits);
  const stays = row.assets.filter((file) => !file.fits);
  const length = when.figure(textLength(row.text));
  const library = row.libraryId === personalLibrary ? t('mine') : row.libraryName;
  return (
    <div className="whole">
      {row.template && (
        <dl className="whole-parts">
          {row.template.footer && <Part name={t('partFooter')} value={row.template.footer} />}
          {row.template.buttons.length > 0 && <Part name={t('partButtons')} value={row.template.buttons.join(' · ')} />}
        </dl>
      )}
      {words.inserted && row.kind === 'template' && <p>{words.inserted}</p>}
      {goes.length > 0 && (
        <p className="row row-1">
          <Icon of={Paperclip} size={12} />
          <bdi>{t('filesGo', { names: names(goes) })}</bdi>
        </p>
      )}
      {stays.length > 0 && (
        <p className="text-warning">
          <bdi>{t('filesStay', { names: names(stays) })}</bdi>
        </p>
      )}
      <p className="whole-foot">
        <bdi>
          {fit
            ? t(row.blanks.length > 0 ? 'lengthBlanks' : 'length', { length, limit: when.figure(fit.textLimit) })
            : t('lengthOnly', { length })}
        </bdi>
        <bdi className="cut">
          {row.source === 'personal' ? library : t('whence', { library, version: when.figure(row.version) })}
        </bdi>
        {row.shortcut !== null && <bdi className="cut">{t('shortcutIs', { shortcut: row.shortcut })}</bdi>}
      </p>
      {row.variants.length > 0 && (
        <fieldset className="seg seg-s" aria-label={t('variants')}>
          {row.language !== null && (
            <button type="button" aria-pressed="true" title={languageName(row.language, locale)}>
              {row.language.toUpperCase()}
              <span className="hidden"> {languageName(row.language, locale)}</span>
            </button>
          )}
          {row.variants.map((variant) => (
            <button
              key={variant.responseId}
              type="button"
              aria-pressed="false"
              title={languageName(variant.language, locale)}
              onClick={() => acts.vary(row.responseId, variant.responseId)}
            >
              {variant.language.toUpperCase()}
              <span className="hidden"> {languageName(variant.language, locale)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Part({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
