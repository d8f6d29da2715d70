import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everything, personalLibrary } from '#shared/contract/responses.ts';
import { useAsk } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { writingStore } from '../writing/writing-store.ts';
import { ExportMenu } from './export-menu.tsx';
import { FileFailure } from './file-failure.tsx';
import { ImportView } from './import-view.tsx';
import { MineTab } from './mine-tab.tsx';
import { MissesTab } from './misses-tab.tsx';
import { SignatureSelect } from './signature-select.tsx';
import { UnusedTab } from './unused-tab.tsx';
import { useImport } from './use-import.ts';
import { UsedTab } from './used-tab.tsx';

type UsageTab = 'mine' | 'used' | 'unused' | 'misses';

/** The page of responses: my own, what I use, what nobody needs, what was looked for in vain; import, export, signature. */
export function UsageScreen() {
  const { t } = useTranslation('usage');
  const [tab, setTab] = useState<UsageTab>('mine');
  const [exported, setExported] = useState<number | null>(null);
  const usage = useAsk('responses', 'usage', {});
  const first = useAsk('responses', 'list', {
    conversationId: null,
    libraryId: personalLibrary,
    filter: everything,
    offset: 0,
    limit: 1,
  });
  const importing = useImport();
  const write = (): void => writingStore.open({ conversationId: null });
  const { taken } = importing;
  return (
    <main className="page">
      <header className="bar usage-bar">
        <h1>{t('title')}</h1>
        <span className="small muted cut" role="status">
          {taken ? t('importTaken', taken) : exported !== null && t('exported', { count: exported })}
        </span>
        <span className="end" />
        <SignatureSelect />
        <Button
          icon={FileUp}
          busy={importing.reading}
          onPress={() => {
            setExported(null);
            importing.read();
          }}
        >
          {t('import')}
        </Button>
        <ExportMenu
          none={first.data?.total === 0}
          onExported={(count) => {
            importing.close();
            setExported(count);
          }}
        />
        <Button icon={Plus} onPress={write}>
          {t('newResponse')}
        </Button>
      </header>
      {importing.failure && <FileFailure failure={importing.failure} title={t('importNot')} />}
      {importing.preview ? (
        <ImportView importing={importing} preview={importing.preview} />
      ) : (
        <>
          {usage.error && (
            <Banner tone="danger" actions={<Button onPress={() => void usage.refetch()}>{t('again')}</Button>}>
              <FailureText failure={usage.error.failure} tried="loaded" />
            </Banner>
          )}
          <Tabs<UsageTab>
            name={t('title')}
            selected={tab}
            onSelect={setTab}
            className="usage-tabs"
            tabs={[
              { id: 'mine', label: t('tabMine'), panel: <MineTab onNew={write} /> },
              { id: 'used', label: t('tabUsed'), panel: <UsedTab usage={usage.data} /> },
              { id: 'unused', label: t('tabUnused'), panel: <UnusedTab usage={usage.data} /> },
              { id: 'misses', label: t('tabMisses'), panel: <MissesTab usage={usage.data} /> },
            ]}
          />
        </>
      )}
    </main>
  );
}
