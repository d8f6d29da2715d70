import { useState } from 'react';
import type { PanelItem } from './panel-items.ts';

/** A response of the list with its place in it. */
export type Choosable = Extract<PanelItem, { kind: 'response' }> & { index: number };

/** How far the arrows may run ahead of what has not been found yet. */
const most = 50;

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));

/**
 * The chosen response. It is held by its key, because the list changes while one looks at it: the place of a response is
 * nothing to send by. One that has gone is chosen no more.
 */
export function usePanelChoice(
  responses: readonly Choosable[],
  /** The first one is meant unless an arrow says otherwise. */
  preset: boolean,
  /** What is shown is what was asked for; else only places can be counted. */
  ready: boolean,
): {
  chosen: Choosable | undefined;
  /** The person chose it; it is not only the first one. */
  meant: boolean;
  step(by: 1 | -1): void;
  toggle(key: string): void;
  clear(): void;
} {
  const [choice, setChoice] = useState<{ index: number; key: string | null } | null>(null);
  const byKey = choice?.key == null ? -1 : responses.findIndex((one) => one.key === choice.key);
  const at =
    choice === null ? (preset ? 0 : -1) : choice.key === null ? Math.min(choice.index, responses.length - 1) : byKey;
  return {
    chosen: responses[at],
    meant: choice !== null,
    step(by) {
      if (ready) {
        const index = clamp(at + by, responses.length - 1);
        setChoice({ index, key: responses[index]?.key ?? null });
      } else setChoice((now) => ({ index: clamp((now?.index ?? (preset ? 0 : -1)) + by, most), key: null }));
    },
    toggle(key) {
      setChoice(choice !== null && responses[at]?.key === key ? { index: -1, key: null } : { index: 0, key });
    },
    clear: () => setChoice(null),
  };
}
