import { ChevronUp, Diamond } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../app/keyboard.ts';
import { useAsk, useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { longClock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { MenuItem } from '../../components/menu-item.tsx';
import { PresenceDot, presenceLook } from '../../components/presence-dot.tsx';
import { Switch } from '../../components/switch.tsx';
import { presenceName } from './presence-name.ts';

/** My presence at the foot of the inbox: what it is and since when, how many chats, and the switch for the queue. */
export function PresenceFoot() {
  const { t } = useTranslation(['inbox', 'common']);
  const now = useNow();
  const { data: mine } = useAsk('presence', 'mine', {});
  const set = useTell('presence', 'set');
  const queue = useTell('presence', 'setOnQueue');
  const turn = (on: boolean): void => queue.mutate({ on });
  useShortcut('presence.queue', mine ? () => turn(!mine.onQueue) : null);
  if (!mine) return <footer className="bar bar-foot" />;
  const name = presenceName(mine, t);
  const failure = queue.error?.failure ?? set.error?.failure;
  // While the switch is on its way it stands where the person put it.
  const on = queue.isPending ? queue.variables.on : mine.onQueue;
  const since = mine.routingStatus === 'NOT_RESPONDING' ? mine.routingSinceMs : mine.presenceSinceMs;
  const { active, capacity } = mine.chats;
  // The platform leaves this state only by leaving the queue: going on queue while on it changes nothing.
  const comeBack = (): void => {
    queue.mutateAsync({ on: false }).then(
      () => queue.mutate({ on: true }),
      () => {},
    );
  };
  return (
    <>
      {mine.routingStatus === 'NOT_RESPONDING' && (
        <div className="strip strip-danger presence-stuck" role="alert">
          <Icon of={Diamond} />
          <p className="grow">
            <b>{t('inbox:stuck')}</b> <span className="muted">{t('inbox:stuckWhy')}</span>
          </p>
          <Button busy={queue.isPending} onPress={comeBack}>
            {t('inbox:comeBack')}
          </Button>
        </div>
      )}
      <footer className="bar bar-foot presence-foot">
        <Menu
          name={t('inbox:choose')}
          placement="top start"
          onAction={(definitionId) => set.mutate({ definitionId })}
          trigger={
            <AriaButton className="btn btn-quiet presence-button">
              <span className="hidden">{t('inbox:presenceMenu')} </span>
              <PresenceDot look={presenceLook(mine.presence?.system, mine.routingStatus)} />
              <span className={mine.routingStatus === 'NOT_RESPONDING' ? 'cut text-danger' : 'cut presence-name'}>
                {name}
              </span>{' '}
              {since !== null && <time className="small muted">{longClock(now - since)}</time>}
              <Icon of={ChevronUp} size={12} />
            </AriaButton>
          }
        >
          {mine.definitions.map((one) => (
            <MenuItem
              key={one.definitionId}
              id={one.definitionId}
              label={one.label}
              mark={<PresenceDot look={presenceLook(one.system, 'IDLE')} />}
              chosen={one.definitionId === mine.presence?.definitionId}
            />
          ))}
        </Menu>
        <span className="end small muted presence-chats">
          {capacity === null ? t('inbox:chatsOpen', { count: active }) : t('inbox:chats', { active, capacity })}
        </span>
        <Switch queue isSelected={on} onChange={turn} aria-label={t('inbox:onQueue')} />
        {failure && (
          <p className="presence-failure small">
            <FailureText failure={failure} tried="changed" brief />
          </p>
        )}
      </footer>
    </>
  );
}
