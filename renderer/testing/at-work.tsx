import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { I18nextProvider } from 'react-i18next';
import { listenToKeys } from '../app/keyboard.ts';
import { BridgeProvider } from '../bridge/bridge-context.tsx';
import { createBridge } from '../bridge/client.ts';
import { createI18n } from '../i18n/i18n.ts';
import { createSampleCore, type SampleCore, type SampleOptions } from './sample-core.ts';

/** A part of the window over a sample core, with words, keys and a person at the keyboard. */
export interface AtWork {
  core: SampleCore;
  user: UserEvent;
  /** The inputs of the calls of one method that have arrived at the core so far. */
  asked(method: string): unknown[];
  /** Takes everything down again. */
  leave(): void;
}

/** A page without a layout has no heights; lists that show only what is in sight need some. Returns what takes them back. */
function giveHeights(): () => void {
  const give = (owner: object, name: string, height: (element: Element) => number): (() => void) => {
    const kept = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get(this: Element) {
        return height(this);
      },
    });
    return () => kept && Object.defineProperty(owner, name, kept);
  };
  const height = (element: Element): number => (element.matches('.log, .panel-scroll') ? 4000 : 40);
  const back = [
    give(HTMLElement.prototype, 'offsetHeight', height),
    give(HTMLElement.prototype, 'clientHeight', height),
  ];
  return () => {
    for (const give of back) give();
  };
}

/** Shows a part of the window as it is at work; `prepare` may change the core's handlers before the window hears it. */
export function atWork(
  part: ReactNode,
  options: SampleOptions = {},
  prepare: (core: SampleCore) => void = () => {},
): AtWork {
  const heights = giveHeights();
  const core = createSampleCore(options);
  prepare(core);
  const quiet = listenToKeys();
  render(
    <BridgeProvider bridge={createBridge(core.wire())}>
      <I18nextProvider i18n={createI18n()}>
        <I18nProvider locale="en-GB">{part}</I18nProvider>
      </I18nextProvider>
    </BridgeProvider>,
  );
  return {
    core,
    user: userEvent.setup(),
    asked: (method) => core.calls.filter((call) => call.method === method).map((call) => call.input),
    leave() {
      cleanup();
      quiet();
      heights();
    },
  };
}
