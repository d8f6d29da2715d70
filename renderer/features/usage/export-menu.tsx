import { ChevronDown, FileDown } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { Popover } from '../../components/popover.tsx';
import { FileFailure } from './file-failure.tsx';

/** Writes my responses into a file, in either form. `none`: there is nothing to write. */
export function ExportMenu({ none, onExported }: { none: boolean; onExported(count: number): void }) {
  const { t } = useTranslation('usage');
  const write = useTell('writing', 'exportPersonal');
  const button = useRef<HTMLButtonElement>(null);
  const run = (format: 'json' | 'csv'): void =>
    write.mutate({ format }, { onSuccess: ({ saved, count }) => saved && onExported(count) });
  const item = (format: 'json' | 'csv', label: string) => (
    <MenuItem
      id={format}
      label={label}
      isDisabled={none}
      {...(none ? { why: t('exportNone') } : {})}
      onAction={() => run(format)}
    />
  );
  return (
    <>
      <Menu
        name={t('export')}
        trigger={
          <Button ref={button} icon={FileDown} busy={write.isPending} after={<Icon of={ChevronDown} size={14} />}>
            {t('export')}
          </Button>
        }
      >
        {item('json', t('exportJson'))}
        {item('csv', t('exportCsv'))}
      </Menu>
      <Popover
        name={t('exportNot')}
        anchor={button}
        isOpen={write.error !== null}
        onOpenChange={(open) => !open && write.reset()}
      >
        {write.error && <FileFailure failure={write.error.failure} title={t('exportNot')} />}
      </Popover>
    </>
  );
}
