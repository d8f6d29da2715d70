import type { WebContents } from 'electron';
import { maxFrameLength, type Wire } from '#shared/rpc/wire.ts';
import { isTrustedSender } from './security/sender.ts';

const channel = 'riposte';

/** The pipe to one window. SECURITY: hears only text of bounded length from that window's main frame at our origin. */
export function windowWire(contents: WebContents, refused: () => void): Wire {
  return {
    send: (frame) => {
      if (!contents.isDestroyed()) contents.send(channel, frame);
    },
    listen: (hear) => {
      const on = (event: Electron.IpcMainEvent, frame: unknown): void => {
        if (!isTrustedSender(event, contents) || typeof frame !== 'string' || frame.length > maxFrameLength) refused();
        else hear(frame);
      };
      contents.ipc.on(channel, on);
      return () => void contents.ipc.removeListener(channel, on);
    },
  };
}
