import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { linkParts } from './link-parts.ts';

/**
 * Hostile text as text nodes, with the https addresses in it as buttons that ask core to open them.
 * SECURITY: never an anchor with an address, so that nothing in the window can navigate; core decides what opens.
 */
export function LinkedText({ text, onRefused }: { text: string; onRefused(url: string): void }) {
  const open = useTell('app', 'openLink');
  const parts = linkParts(text).map((part, index) => ({ ...part, key: `${index}` }));
  return parts.map((part) => {
    const { url } = part;
    if (url === null) return part.text;
    return (
      <bdi key={part.key} dir="ltr">
        <button
          type="button"
          className="bubble-link"
          onClick={() => open.mutate({ url }, { onError: () => onRefused(url) })}
        >
          {part.text}
        </button>
      </bdi>
    );
  });
}

/** Why an address did not open, and what to do with it instead. */
export function LinkRefused({ url, onDone }: { url: string; onDone(): void }) {
  const { t } = useTranslation('conversation');
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  return (
    <div className="fault" role="alert">
      <span>{t('linkRefused')}</span>
      <Button variant="quiet" onPress={() => copy.mutate({ text: url }, { onSuccess: () => setCopied(true) })}>
        {copied ? t('copied') : t('copyLink')}
      </Button>
      <Button variant="quiet" onPress={onDone}>
        {t('dismiss')}
      </Button>
    </div>
  );
}
