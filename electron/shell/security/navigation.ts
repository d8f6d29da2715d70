import type { WebContents } from 'electron';
import { isOurs } from './origin.ts';

/** SECURITY: a page stays where it is: no navigation, redirect or frame to another origin, no new window, no webview. */
export function pinNavigation(contents: WebContents): void {
  const stayHome = (event: { url: string; preventDefault(): void }): void => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
