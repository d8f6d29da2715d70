/** One picture in an .icns: its type (four letters, such as `ic10`) and its bytes as that type wants them. */
export interface IcnsEntry {
  type: string;
  data: Uint8Array;
}

const headBytes = 8;
const longestCopy = 128;
const longestRun = 130;
const shortestRun = 3;

function block(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(headBytes);
  head.write(type, 'latin1');
  head.writeUInt32BE(headBytes + data.length, 4);
  return Buffer.concat([head, data]);
}

/** Makes a macOS .icns of these entries, in the order given. */
export function makeIcns(entries: readonly IcnsEntry[]): Buffer {
  return block('icns', Buffer.concat(entries.map(({ type, data }) => block(type, data))));
}

/** Takes an .icns apart. Throws when its lengths do not add up. */
export function readIcns(icns: Buffer): IcnsEntry[] {
  const broken = new Error('This is no whole .icns file.');
  if (icns.length < headBytes || icns.toString('latin1', 0, 4) !== 'icns' || icns.readUInt32BE(4) !== icns.length)
    throw broken;
  const entries: IcnsEntry[] = [];
  for (let at = headBytes; at < icns.length; ) {
    const length = at + headBytes <= icns.length ? icns.readUInt32BE(at + 4) : 0;
    if (length < headBytes || at + length > icns.length) throw broken;
    entries.push({ type: icns.toString('latin1', at, at + 4), data: icns.subarray(at + headBytes, at + length) });
    at += length;
  }
  return entries;
}

/**
 * Packs RGBA pixels as `ic04` and `ic05` want them: four planes (alpha, red, green, blue), each run-length encoded.
 * macOS draws a PNG at 16 and 32 pixels wrongly in an app's icon, hence this older form for the two.
 */
export function packArgb(rgba: Uint8Array): Buffer {
  const planes = [3, 0, 1, 2].map((channel) => packRuns(rgba.filter((_, index) => index % 4 === channel)));
  return Buffer.concat([Buffer.from('ARGB', 'latin1'), ...planes]);
}

/** Apple's run-length code: n < 128 says "copy the next n + 1 bytes", n >= 128 says "the next byte n - 125 times". */
function packRuns(plane: Uint8Array): Buffer {
  const out: number[] = [];
  let pending: number[] = [];
  const flush = (): void => {
    if (pending.length > 0) out.push(pending.length - 1, ...pending);
    pending = [];
  };
  for (let at = 0; at < plane.length; ) {
    const value = plane[at]!;
    let run = 1;
    while (run < longestRun && plane[at + run] === value) run += 1;
    if (run >= shortestRun) {
      flush();
      out.push(run + 125, value);
    } else {
      for (let copy = 0; copy < run; copy += 1) {
        pending.push(value);
        if (pending.length === longestCopy) flush();
      }
    }
    at += run;
  }
  flush();
  return Buffer.from(out);
}

/** Unpacks what packArgb made for a picture of this many pixels. Throws when a plane is short. */
export function unpackArgb(data: Buffer, pixels: number): Uint8Array {
  const rgba = new Uint8Array(pixels * 4);
  let at = 4;
  for (const channel of [3, 0, 1, 2]) {
    for (let done = 0; done < pixels; ) {
      const code = data[at];
      if (code === undefined) throw new Error('A plane of the picture is short.');
      const count = code < 128 ? code + 1 : code - 125;
      for (let step = 0; step < count; step += 1) {
        rgba[(done + step) * 4 + channel] = data[at + 1 + (code < 128 ? step : 0)]!;
      }
      at += code < 128 ? count + 1 : 2;
      done += count;
    }
  }
  return rgba;
}
