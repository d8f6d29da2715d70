import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';

/** Electron's Notification. Nothing appears on the screen; what was shown is kept in `Notification.shown`. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  title: string;
  body: string;
  subtitle: string;
  silent: boolean;
  readonly options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.options = options;
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.subtitle = options.subtitle ?? '';
    this.silent = options.silent ?? false;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    Notification.shown.push(this);
    queueMicrotask(() => this.emit('show', {}));
  }

  close(): void {
    this.emit('close', {});
  }
}
