import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Icon } from '../../components/icon.tsx';
import { LineState } from './line-state.tsx';
import { isOpenable } from './link-parts.ts';
import { LinkedText, LinkRefused } from './linked-text.tsx';
import type { MessageItem } from './transcript-items.ts';

const bubbles = {
  queued: 'bubble bubble-waiting',
  sending: 'bubble bubble-waiting',
  unknown: 'bubble bubble-unknown',
  failed: 'bubble bubble-failed',
  received: 'bubble',
  sent: 'bubble',
  delivered: 'bubble',
  read: 'bubble',
} as const;

/** Two files may have one name. */
const numbered = (attachments: MessageItem['line']['attachments']) =>
  attachments.map((attachment, index) => ({ attachment, key: `${index}-${attachment.name}` }));

/** One message: filled when it has left, outlined when it has not or nobody knows, red when it failed. */
export function MessageRow({ item }: { item: MessageItem }) {
  const { line } = item;
  const { t } = useTranslation('conversation');
  const open = useTell('app', 'openLink');
  const [refused, setRefused] = useState<string | null>(null);
  const side = line.from === 'agent' ? 'msg-out' : line.from === 'bot' ? 'msg-in msg-bot' : 'msg-in';
  return (
    <div className={`msg ${side}${item.last ? ' msg-last' : ''}`}>
      {line.text !== '' && (
        <p className={line.from === 'agent' ? bubbles[line.state] : 'bubble'} dir="auto">
          <LinkedText text={line.text} onRefused={setRefused} />
        </p>
      )}
      {line.attachments.length > 0 && (
        <ul className="chips" aria-label={t('attachments')}>
          {numbered(line.attachments).map(({ attachment, key }) => (
            <li key={key}>
              {attachment.url !== null && isOpenable(attachment.url) ? (
                <button
                  type="button"
                  className="chip"
                  aria-label={t('openAttachment', { name: attachment.name })}
                  onClick={() => {
                    const url = attachment.url ?? '';
                    open.mutate({ url }, { onError: () => setRefused(url) });
                  }}
                >
                  <Icon of={Paperclip} size={14} />
                  <bdi className="cut">{attachment.name}</bdi>
                </button>
              ) : (
                <span className="chip">
                  <Icon of={Paperclip} size={14} />
                  <bdi className="cut">{attachment.name}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {line.quickReplies.length > 0 && (
        <ul className="chips" aria-label={t('quickReplies')}>
          {[...new Set(line.quickReplies)].map((reply) => (
            <li key={reply} className="chip chip-quick" dir="auto">
              {reply}
            </li>
          ))}
        </ul>
      )}
      {refused !== null && <LinkRefused url={refused} onDone={() => setRefused(null)} />}
      {item.last && <LineState line={line} />}
    </div>
  );
}
