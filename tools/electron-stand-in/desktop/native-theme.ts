import { EventEmitter } from 'node:events';
import type { CdpSession } from '../cdp/connection.ts';
import { windows } from '../windows.ts';

type Source = 'system' | 'light' | 'dark';

/** Electron's `nativeTheme`: the chosen theme becomes every page's `prefers-color-scheme`. The system's is light. */
export class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  /** Not part of Electron. */
  wasChosen = false;
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`'${source}' is no theme source`);
    this.#source = source;
    this.wasChosen = true;
    for (const { webContents } of windows) if (webContents.page.isAttached) applyTheme(webContents.page.session);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.shouldUseDarkColors;
  }
}

/** The one theme. */
export const nativeTheme = new NativeTheme();

/** Tells a page the chosen theme; says nothing before the app has chosen one, so that a test tool's choice stands. */
export function applyTheme(session: CdpSession): void {
  const { themeSource, wasChosen } = nativeTheme;
  if (!wasChosen) return;
  const value = themeSource === 'system' ? '' : themeSource;
  session.tell('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
