import { Check, ChevronDown, Search } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { regions } from '#shared/contract/regions.ts';
import { Icon } from '../../components/icon.tsx';
import { regionMatches, regionName, type World, worldOf } from './region-name.ts';

const worlds: readonly World[] = ['americas', 'emea', 'asia'];

/** Chooses one of the 18 regions: opens with all of them side by side, typing narrows by place, country or address. */
export function RegionPicker({
  value,
  onChange,
  wrong,
}: {
  value: string | null;
  onChange(id: string): void;
  wrong?: string | undefined;
}) {
  const { t } = useTranslation('session');
  const chosen = regionName(value, t);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  useStayInSight(field, isOpen);
  const shown = regions.filter((one) => typed === null || regionMatches(one, regionName(one.id, t), typed));
  const sections = worlds
    .map((world) => ({ id: world, items: shown.filter((one) => worldOf(one) === world) }))
    .filter((section) => section.items.length > 0);

  return (
    <ComboBox
      items={sections}
      className="sign-field"
      menuTrigger="focus"
      allowsEmptyCollection
      inputValue={typed ?? chosen}
      onInputChange={(text) => text !== (typed ?? chosen) && setTyped(text)}
      selectedKey={value}
      onSelectionChange={(key) => {
        setTyped(null);
        if (key !== null) onChange(String(key));
      }}
      onOpenChange={(open) => {
        setOpen(open);
        if (!open) setTyped(null);
      }}
      isInvalid={Boolean(wrong)}
    >
      <Label className="label">{t('region')}</Label>
      <div className="field" ref={field}>
        <Icon of={Search} />
        <Input placeholder={t('regionHint')} onFocus={(event) => event.currentTarget.select()} />
        {isOpen && <span className="count">{shown.length}</span>}
        <AriaButton className="icon-btn icon-btn-in">
          <Icon of={ChevronDown} size={14} />
        </AriaButton>
      </div>
      <FieldError className="field-wrong" elementType="p">
        {wrong}
      </FieldError>
      <AriaPopover className="pop region-pop" triggerRef={field} placement="bottom start" offset={4}>
        <ListBox
          className={shown.length > 6 ? 'regions scroll' : 'regions regions-few scroll'}
          renderEmptyState={() => (
            <div className="empty">
              <b>{t('regionNone', { text: typed ?? '' })}</b>
              <p>{t('regionNoneWhy')}</p>
            </div>
          )}
        >
          {(section: (typeof sections)[number]) => (
            <ListBoxSection id={section.id}>
              <Header className="group-head">{t(`regionGroup.${section.id}`)}</Header>
              <Collection items={section.items}>
                {(region) => (
                  <ListBoxItem id={region.id} textValue={regionName(region.id, t)} className="region">
                    {({ isSelected }) => (
                      <>
                        <span className="grow cut">{regionName(region.id, t)}</span>
                        {isSelected && <Icon of={Check} size={14} />}
                        <span className="host cut" dir="ltr">
                          {region.host}
                        </span>
                      </>
                    )}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </AriaPopover>
    </ComboBox>
  );
}

/**
 * The list is no modal: the rest of the screen can still be reached by Tab, so it must not be hidden from a screen reader
 * while the list is open. The attribute is what react-aria leaves alone when it hides what lies outside.
 */
function useStayInSight(field: RefObject<Element | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const root = isOpen ? field.current?.closest('#root, body') : null;
    root?.setAttribute('data-react-aria-top-layer', 'true');
    return () => root?.removeAttribute('data-react-aria-top-layer');
  }, [field, isOpen]);
}
