import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { Icon } from './icon.tsx';

/** One tab: with an icon only the chosen one shows its word (the panel's way); without, all do (a popover's way). */
export interface TabSpec<K extends string> {
  id: K;
  label: string;
  icon?: LucideIcon;
  panel: ReactNode;
}

/** Tabs with their panels; arrows move between them. */
export function Tabs<K extends string>({
  name,
  tabs,
  selected,
  onSelect,
  className = '',
}: {
  name: string;
  tabs: readonly TabSpec<K>[];
  selected: K;
  onSelect(id: K): void;
  className?: string;
}) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as K)}
      className={`tabs-root ${className}`}
    >
      <TabList aria-label={name} className={tabs.some((tab) => tab.icon) ? 'bar panel-tabs' : 'tabs'}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={tab.icon ? 'panel-tab' : 'tab'} aria-label={tab.label}>
            {tab.icon && <Icon of={tab.icon} size={18} />}
            {(!tab.icon || tab.id === selected) && <span>{tab.label}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
