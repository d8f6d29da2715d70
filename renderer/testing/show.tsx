import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { App } from '../app/app.tsx';
import { listenToKeys } from '../app/keyboard.ts';
import { openConversation } from '../app/selection.ts';
import { BridgeProvider } from '../bridge/bridge-context.tsx';
import { type Bridge, createBridge } from '../bridge/client.ts';
import { createI18n } from '../i18n/i18n.ts';
import { createSampleCore, type SampleCore, type SampleOptions } from './sample-core.ts';

/** A screen under test, with the core behind it. */
export interface Shown extends RenderResult {
  core: SampleCore;
  bridge: Bridge;
  words: i18n;
  user: UserEvent;
}

// The test's DOM has no layout: a list of what is in sight needs a window to be in sight of.
for (const name of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 900 });
}
for (const name of ['offsetWidth', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 300 });
}

let stopKeys: (() => void) | undefined;

function around(core: SampleCore, ui: (bridge: Bridge, words: i18n) => ReactNode): Shown {
  stopKeys?.();
  stopKeys = listenToKeys();
  openConversation(null);
  location.hash = '';
  const bridge = createBridge(core.wire());
  const words = createI18n();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  return { ...render(ui(bridge, words)), core, bridge, words, user };
}

/** Renders a part of the window over a sample core, in English. */
export function show(part: ReactNode, options: SampleOptions | SampleCore = {}): Shown {
  const core = 'wire' in options ? options : createSampleCore(options);
  return around(core, (bridge, words) => (
    <BridgeProvider bridge={bridge}>
      <I18nextProvider i18n={words}>
        <I18nProvider locale="en-GB">{part}</I18nProvider>
      </I18nextProvider>
    </BridgeProvider>
  ));
}

/** Renders the whole window over a sample core. */
export function showApp(options: SampleOptions | SampleCore = {}): Shown {
  const core = 'wire' in options ? options : createSampleCore(options);
  return around(core, (bridge, words) => <App bridge={bridge} words={words} />);
}
