import type { WindowShape } from './window-shape.ts';

/** Electron's plain on/off properties of a window: kept and given back, without effect on Chromium's window. */
const FLAGS = [
  'alwaysOnTop',
  'closable',
  'enabled',
  'focusable',
  'fullScreenable',
  'kiosk',
  'maximizable',
  'menuBarVisible',
  'minimizable',
  'movable',
  'resizable',
  'visibleOnAllWorkspaces',
];

/** Those that are off unless asked for. */
const OFF = new Set(['alwaysOnTop', 'kiosk', 'visibleOnAllWorkspaces']);

/** What has nothing to do here: a window without a menu bar, a taskbar entry or an icon. */
const WITHOUT_EFFECT = [
  'center',
  'flashFrame',
  'moveTop',
  'removeMenu',
  'setAppDetails',
  'setAutoHideMenuBar',
  'setContentProtection',
  'setIcon',
  'setMaximumSize',
  'setMenu',
  'setMinimumSize',
  'setOverlayIcon',
  'setProgressBar',
  'setSkipTaskbar',
  'setTitleBarOverlay',
  'setWindowButtonVisibility',
];

/** Gives a window class Electron's `setX`, `isX` and `x` for every plain property, and the cosmetic methods. */
export function addWindowFlags(prototype: WindowShape): void {
  const define = (name: string, property: PropertyDescriptor): void => {
    Object.defineProperty(prototype, name, { configurable: true, ...property });
  };
  for (const name of FLAGS) {
    const title = name[0]?.toUpperCase() + name.slice(1);
    function set(this: WindowShape, on: boolean): void {
      this.setFlag(name, on);
    }
    function get(this: WindowShape): boolean {
      return this.flag(name, !OFF.has(name));
    }
    define(`set${title === 'MenuBarVisible' ? 'MenuBarVisibility' : title}`, { value: set, writable: true });
    define(`is${title}`, { value: get, writable: true });
    define(name, { get, set });
  }
  for (const name of WITHOUT_EFFECT) define(name, { value: () => {}, writable: true });
}
