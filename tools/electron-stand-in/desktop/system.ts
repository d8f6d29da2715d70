import { EventEmitter } from 'node:events';

/** Electron's `powerMonitor`: a machine that never sleeps. Tests emit its events themselves. */
export const powerMonitor = Object.assign(new EventEmitter(), {
  onBatteryPower: false,
  isOnBatteryPower: () => false,
  getSystemIdleTime: () => 0,
  getSystemIdleState: () => 'active',
  getCurrentThermalState: () => 'unknown',
});

const shortcuts = new Map<string, () => void>();

/** Electron's `globalShortcut`: shortcuts are kept, in `registered` too, but no key press reaches them. */
export const globalShortcut = {
  registered: shortcuts,
  register(accelerator: string, press: () => void): boolean {
    if (shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, press);
    return true;
  },
  registerAll(accelerators: readonly string[], press: () => void): void {
    for (const accelerator of accelerators) globalShortcut.register(accelerator, press);
  },
  isRegistered: (accelerator: string): boolean => shortcuts.has(accelerator),
  unregister(accelerator: string): void {
    shortcuts.delete(accelerator);
  },
  unregisterAll(): void {
    shortcuts.clear();
  },
};

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = {
  id: 1,
  label: 'Stand-in',
  bounds: area,
  workArea: area,
  size: { width: area.width, height: area.height },
  workAreaSize: { width: area.width, height: area.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
  touchSupport: 'unknown',
};

/** Electron's `screen`: one display of 1920 × 1080. */
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
});

/** Electron's `crashReporter`: no report is ever made. */
export const crashReporter = {
  start(): void {},
  getUploadToServer: () => false,
  setUploadToServer(): void {},
  addExtraParameter(): void {},
  removeExtraParameter(): void {},
  getParameters: () => ({}),
  getUploadedReports: () => [],
  getLastCrashReport: () => null,
};
