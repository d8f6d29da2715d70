import { ListFilter, X } from 'lucide-react';
import { useRef } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { Channel } from '#shared/contract/common.ts';
import { everything, type Filter, type ResponsesOverview } from '#shared/contract/responses.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem, MenuLine } from '../../components/menu-item.tsx';
import { languageName } from '../conversation/languages.ts';
import { useWhen } from '../conversation/when.ts';
import { isNarrow, sameTag, withTag } from './panel-filter.ts';

/** As many tags as a menu can show; the others are typed as `#tag`. */
const mostTags = 12;

interface Narrowing {
  filter: Filter;
  narrow(filter: Filter): void;
  /** The channel that “fits” means; null without a chat. */
  channel: Channel | null;
}

/** The button that narrows the list by what there is: the channel, languages, the most used tags. */
export function FilterMenu({
  filter,
  narrow,
  channel,
  overview,
}: Narrowing & { overview: ResponsesOverview | undefined }) {
  const { t } = useTranslation(['responses', 'common']);
  const { locale } = useLocale();
  const when = useWhen();
  const languages = overview?.languages ?? [];
  const tags = (overview?.tags ?? []).slice(0, mostTags);
  return (
    <Menu
      name={t('narrow')}
      trigger={
        <IconButton
          icon={ListFilter}
          name={t('narrow')}
          className={isNarrow(filter) ? 'icon-btn-in icon-btn-on' : 'icon-btn-in'}
        />
      }
    >
      {channel !== null && (
        <MenuItem
          id="fits"
          label={t('fits', { channel: t(`common:channel.${channel}`) })}
          chosen={filter.fitting}
          onAction={() => narrow({ ...filter, fitting: !filter.fitting })}
        />
      )}
      {languages.length > 1 && channel !== null && <MenuLine />}
      {languages.length > 1 &&
        languages.map(({ language, count }) => (
          <MenuItem
            key={language}
            id={`language-${language}`}
            label={languageName(language, locale)}
            after={<span className="count">{when.figure(count)}</span>}
            chosen={filter.language === language}
            onAction={() => narrow({ ...filter, language: filter.language === language ? null : language })}
          />
        ))}
      {tags.length > 0 && <MenuLine />}
      {tags.map(({ tag, count }) => (
        <MenuItem
          key={tag}
          id={`tag-${tag}`}
          label={`#${tag}`}
          after={<span className="count">{when.figure(count)}</span>}
          chosen={filter.tags.some((own) => sameTag(own, tag))}
          onAction={() => narrow(withTag(filter, tag))}
        />
      ))}
      {isNarrow(filter) && <MenuLine />}
      {isNarrow(filter) && <MenuItem id="all" label={t('narrowAll')} onAction={() => narrow(everything)} />}
    </Menu>
  );
}

/** What narrows the list now, each thing a button that takes it off; nothing while nothing does. */
export function FilterRow({ filter, narrow, channel, onEmpty }: Narrowing & { onEmpty(): void }) {
  const { t } = useTranslation(['responses', 'common']);
  const { locale } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  if (!isNarrow(filter)) return null;
  const { language, fitting, tags } = filter;
  const parts = [
    ...(fitting && channel !== null
      ? [{ what: t('fits', { channel: t(`common:channel.${channel}`) }), without: { ...filter, fitting: false } }]
      : []),
    ...(language === null
      ? []
      : [{ what: languageName(language, locale), without: { ...filter, language: null } as Filter }]),
    ...tags.map((tag) => ({ what: `#${tag}`, without: withTag(filter, tag) })),
  ];
  return (
    <ul ref={list} className="narrowed" aria-label={t('narrowedBy')}>
      {parts.map(({ what, without }) => (
        <li key={what}>
          <button
            type="button"
            className="chip"
            aria-label={t('takeOff', { what })}
            onClick={(event) => {
              // The next one takes the focus, so that several go by one key; after the last it is the field's.
              const item = event.currentTarget.closest('li');
              const next = item?.nextElementSibling ?? item?.previousElementSibling;
              next?.querySelector('button')?.focus();
              if (!next) onEmpty();
              narrow(without);
            }}
          >
            <bdi className="cut">{what}</bdi>
            <Icon of={X} size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
