import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { useAsk } from '../bridge/api.ts';
import { BridgeProvider } from '../bridge/bridge-context.tsx';
import type { Bridge } from '../bridge/client.ts';
import { pickLanguage, speak } from '../i18n/i18n.ts';
import { Gate } from './gate.tsx';
import { useAppearance } from './theme.ts';

/** The whole window over one bridge. Nothing is drawn before the settings are known, so that neither theme nor language jumps. */
export function App({ bridge, words }: { bridge: Bridge; words: i18n }) {
  return (
    <BridgeProvider bridge={bridge}>
      <I18nextProvider i18n={words}>
        <Dressed words={words} />
      </I18nextProvider>
    </BridgeProvider>
  );
}

function Dressed({ words }: { words: i18n }) {
  const settings = useAsk('settings', 'get', {});
  const info = useAsk('app', 'info', {});
  const wish = settings.data?.settings.language ?? 'system';
  const locale = info.data?.locale ?? navigator.language;
  const language = pickLanguage(wish, locale);
  const settled = !settings.isPending && !info.isPending;
  const [spoken, setSpoken] = useState<string>();
  useEffect(() => {
    if (!settled) return;
    let current = true;
    void speak(words, language).then(() => current && setSpoken(language));
    return () => {
      current = false;
    };
  }, [words, language, settled]);
  useAppearance(settings.data?.settings, language);
  if (!spoken) return null;
  // Numbers and times follow the system's own region where it speaks the chosen language.
  const region = locale.toLowerCase().startsWith(language) ? locale : language;
  return (
    <I18nProvider locale={region}>
      <Gate />
    </I18nProvider>
  );
}
