import type { Session } from 'electron';
import { isOurs } from './origin.ts';

/** SECURITY: the page's own requests reach nothing but our files; the network belongs to the main process. */
export function confineRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const ours = isOurs(details.url) || details.url.startsWith('data:image/') || details.url.startsWith('devtools:');
    answer({ cancel: !ours });
  });
}
