/** Electron's mark in its binary, before the fuse wire: a version byte, a length byte, then one character a fuse. */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const wireVersion = 1;
const on = '1';
const off = '0';

/**
 * SECURITY: the fuses as we want them, in the order of Electron's wire. This is a second word beside
 * electron-builder.yml, so that a fuse that is changed there does not pass unseen.
 */
export const wantedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

/** The name of a fuse, as electron-builder.yml spells it. */
export type FuseName = keyof typeof wantedFuses;

const names = Object.keys(wantedFuses) as FuseName[];

/**
 * The wire of a stub binary: every fuse the opposite of what we want, so that only a configuration that says each one
 * passes; the last character is Electron's ninth fuse (wasmTrapHandlers), which we leave as it comes.
 */
export function oppositeWire(): Buffer {
  const states = names.map((name) => (wantedFuses[name] ? off : on)).join('') + on;
  return Buffer.concat([
    Buffer.from(fuseSentinel, 'latin1'),
    Buffer.from([wireVersion, states.length]),
    Buffer.from(states, 'latin1'),
  ]);
}

/** Reads every fuse wire of a binary (a universal one has two): the states by name. Throws when there is none. */
export function readFuses(binary: Buffer): Partial<Record<FuseName, boolean>>[] {
  const wires: Partial<Record<FuseName, boolean>>[] = [];
  for (let at = binary.indexOf(fuseSentinel); at >= 0; at = binary.indexOf(fuseSentinel, at + 1)) {
    const start = at + fuseSentinel.length;
    if (binary[start] !== wireVersion)
      throw new Error(`The fuse wire has version ${binary[start]}, not ${wireVersion}.`);
    const states = binary.toString('latin1', start + 2, start + 2 + binary[start + 1]!);
    // A removed fuse ('r') counts as unknown: it can be neither on nor off.
    const known = names.map((name, index): [FuseName, string | undefined] => [name, states[index]]);
    wires.push(
      Object.fromEntries(
        known.filter(([, state]) => state === on || state === off).map(([name, state]) => [name, state === on]),
      ),
    );
  }
  if (wires.length === 0) throw new Error('The binary has no fuse wire.');
  return wires;
}

/** Says in one sentence each which fuses are not as we want them. */
export function fuseProblems(binary: Buffer): string[] {
  return readFuses(binary).flatMap((wire) =>
    names
      .filter((name) => wire[name] !== wantedFuses[name])
      .map((name) => {
        const found = wire[name] === undefined ? 'missing' : wire[name] ? 'on' : 'off';
        return `the fuse ${name} is ${found}, but must be ${wantedFuses[name] ? 'on' : 'off'}.`;
      }),
  );
}
