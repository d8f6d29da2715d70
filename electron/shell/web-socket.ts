import { WebSocket } from 'ws';
import type { Socket, SocketEars } from '#core/ports.ts';

const longestFrameBytes = 8 * 1024 * 1024;

/** Opens a text web socket of plain Node. `closed` is told exactly once, whatever ended it; no reason carries an address. */
export function openSocket(url: string, ears: SocketEars, options: { connectMs: number; ca?: string }): Socket {
  let told = false;
  const closed = (reason: string): void => {
    if (told) return;
    told = true;
    ears.closed(reason);
  };
  const socket = new WebSocket(url, {
    handshakeTimeout: options.connectMs,
    maxPayload: longestFrameBytes,
    followRedirects: false,
    ...(options.ca ? { ca: options.ca } : {}),
  });
  socket.on('open', () => {
    if (!told) ears.open();
  });
  socket.on('message', (data, binary) => {
    if (!told && !binary) ears.text(data.toString());
  });
  socket.on('unexpected-response', (request, response) => {
    closed(`refused ${response.statusCode ?? 0}`);
    request.destroy();
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    closed(error.code ?? 'error');
    socket.terminate();
  });
  socket.on('close', (code) => closed(`closed ${code}`));
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(1000),
    terminate: () => {
      socket.terminate();
      closed('terminated');
    },
  };
}
