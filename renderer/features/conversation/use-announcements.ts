import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line, Transcript } from '#shared/contract/conversations.ts';
import { senderName } from './line-state.tsx';

/** How many announcements stay for a reader that is still talking. */
const keep = 5;

/**
 * What a screen reader is told: each message that arrives after the log was opened, with its sender, and each of mine that
 * failed. My own words are not read back. What was there at first is not announced.
 */
export function useAnnouncements(transcript: Transcript | undefined): { key: string; text: string }[] {
  const { t } = useTranslation('conversation');
  const known = useRef<Map<string, Line['state']> | null>(null);
  const [said, setSaid] = useState<{ key: string; text: string }[]>([]);
  useEffect(() => {
    if (!transcript || transcript.status === 'loading') return;
    const before = known.current;
    known.current = new Map(transcript.lines.map((line) => [line.id, line.state]));
    if (before === null) return;
    const news: { key: string; text: string }[] = [];
    for (const line of transcript.lines) {
      const was = before.get(line.id);
      if (line.state === 'failed' && was !== 'failed' && was !== undefined)
        news.push({ key: `${line.id}-failed`, text: t('announceFailed', { text: line.text }) });
      if (was !== undefined || line.mine || line.from === 'event') continue;
      const sender = senderName(line, t('botNoName'));
      if (line.text !== '') news.push({ key: line.id, text: t('announceMessage', { sender, text: line.text }) });
      for (const file of line.attachments)
        news.push({ key: `${line.id}-${file.name}`, text: t('announceAttachment', { sender, name: file.name }) });
    }
    if (news.length > 0) setSaid((last) => [...last, ...news].slice(-keep));
  }, [transcript, t]);
  return said;
}
