import type { IpcMainEvent, WebContents } from 'electron';
import { isOurs } from './origin.ts';

/** SECURITY: a frame counts only from the window's own main frame at our origin; a frame that navigated away is null. */
export function isTrustedSender(event: Pick<IpcMainEvent, 'senderFrame' | 'sender'>, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && isOurs(frame.url);
}
