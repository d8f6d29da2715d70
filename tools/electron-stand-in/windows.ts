import { EventEmitter } from 'node:events';
import type { BrowserWindow } from './browser-window.ts';

/** Every open window, oldest first. */
export const windows = new Set<BrowserWindow>();

/** What the windows tell the app: 'created', 'contents', 'focus', 'blur', 'gone', 'all-closed'. */
export const windowEvents = new EventEmitter();

let focused: BrowserWindow | null = null;

/** Gives the window that has the keyboard. */
export function focusedWindow(): BrowserWindow | null {
  return focused;
}

/** Hands the keyboard to a window (or none) and tells both what happened. */
export function moveFocus(to: BrowserWindow | null): void {
  const before = focused;
  if (before === to) return;
  focused = to;
  if (before && !before.isDestroyed()) {
    before.emit('blur', {});
    windowEvents.emit('blur', before);
  }
  if (to) {
    to.emit('focus', {});
    windowEvents.emit('focus', to);
  }
}
