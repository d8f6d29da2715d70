import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

const channel = 'riposte';

// SECURITY: the page gets two functions on one fixed channel, text only; no Electron object crosses.
contextBridge.exposeInMainWorld('riposte', {
  send: (frame: unknown): void => {
    if (typeof frame === 'string') ipcRenderer.send(channel, frame);
  },
  listen: (hear: (frame: string) => void): (() => void) => {
    const on = (_event: IpcRendererEvent, frame: unknown): void => {
      if (typeof frame === 'string') hear(frame);
    };
    ipcRenderer.on(channel, on);
    return () => void ipcRenderer.off(channel, on);
  },
});
