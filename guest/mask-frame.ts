/** SECURITY: a copy of a frame for logs and listeners, in which whoever reads it cannot find the session's keys. */
export function maskFrame(frame: unknown): unknown {
  const value: unknown = typeof frame === 'string' ? parse(frame) : frame;
  return JSON.parse(JSON.stringify(value ?? null, mask)) as unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text.length };
  }
}

function mask(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'token') return `…${value.slice(-4)}`;
  return key === 'jwt' ? '…' : value;
}
