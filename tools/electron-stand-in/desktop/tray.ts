import { EventEmitter } from 'node:events';
import type { Menu } from './menu.ts';

/** Electron's Tray, as a model: the trays that exist are in `Tray.open`. */
export class Tray extends EventEmitter {
  static readonly open = new Set<Tray>();
  image: unknown;
  toolTip = '';
  title = '';
  menu: Menu | null = null;

  constructor(image: unknown) {
    super();
    this.image = image;
    Tray.open.add(this);
  }

  setImage(image: unknown): void {
    this.image = image;
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  setContextMenu(menu: Menu | null): void {
    this.menu = menu;
  }

  setIgnoreDoubleClickEvents(): void {}

  isDestroyed(): boolean {
    return !Tray.open.has(this);
  }

  destroy(): void {
    Tray.open.delete(this);
  }
}
