import { LoaderCircle } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { TargetRow } from '#shared/contract/transfers.ts';
import { keyCaps, useShortcut } from '../../app/keyboard.ts';
import { useAsk } from '../../bridge/api.ts';
import { Icon } from '../../components/icon.tsx';
import { Tooltip } from '../../components/tooltip.tsx';
import { common } from '../../i18n/en/common.ts';
import { blockedWords, stateWords } from './figures.ts';
import { TargetPresence } from './target-presence.tsx';
import { isNobodyFree, sameTarget, useHanding } from './transfer-store.ts';
import { useHandOver } from './use-hand-over.ts';
import { useTransfer } from './use-transfer.ts';

/** The presets of the conversation's queue, each with its live figure: one press hands over. Dashed where nobody is free. */
export function PresetChips({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('transfers');
  const presets = useAsk('transfers', 'presets', { conversationId });
  const handOver = useHandOver(conversationId);
  const { checking } = useHanding(conversationId);
  const { busy } = useTransfer(conversationId);
  const rows = useStill(presets.data ?? []);
  useShortcut('transfer.preset', (digit) => {
    const row = rows[digit - 1];
    if (!row) return false;
    if (!row.blocked && !busy) handOver(row.target, row.name);
    return true;
  });
  if (rows.length === 0) return null;
  const caps = keyCaps('transfer.preset', common.keys).slice(0, -1);
  return (
    <fieldset className="chat-go" aria-label={t('presets')}>
      <span className="lead small muted" aria-hidden="true">
        {t('presetsLead')}
      </span>
      {rows.map((row, index) => {
        const state = stateWords(row, t);
        const off = row.blocked !== null || busy;
        return (
          <Tooltip
            key={`${row.target.kind}-${row.target.id}`}
            text={row.blocked ? `${row.name}: ${blockedWords(row, t)}` : t('presetName', { name: row.name, state })}
            keys={[...caps, String(index + 1)]}
          >
            {/* A preset that cannot be used keeps its place in the tab order: its reason must be reachable. */}
            <AriaButton
              className={`preset${isNobodyFree(row) ? ' preset-empty' : ''}`}
              aria-label={t('presetName', { name: row.name, state })}
              {...(off ? { 'aria-disabled': 'true' as const } : {})}
              onPress={() => !off && handOver(row.target, row.name)}
            >
              {/* Drawn by the sheet: the key is a hint, no part of the name that a person would say. */}
              <span className="digit" data-digit={index + 1} aria-hidden="true" />
              <bdi className="cut">{row.name}</bdi>{' '}
              <span className="state">
                {sameTarget(checking, row.target) ? (
                  <Icon of={LoaderCircle} size={12} spin />
                ) : (
                  !row.blocked && <TargetPresence row={row} />
                )}
                <span className="cut">{state}</span>
              </span>
            </AriaButton>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}

/** The chips in the order in which they first stood there: a place and its key keep their queue while the chat is open. */
function useStill(rows: readonly TargetRow[]): readonly TargetRow[] {
  const places = useRef<string[]>([]);
  const keyOf = (row: TargetRow): string => `${row.target.kind} ${row.target.id}`;
  for (const row of rows) if (!places.current.includes(keyOf(row))) places.current.push(keyOf(row));
  return rows.toSorted((a, b) => places.current.indexOf(keyOf(a)) - places.current.indexOf(keyOf(b)));
}
