/** One size of an icon: a square PNG of `pixels` each way. */
export interface IconImage {
  pixels: number;
  png: Uint8Array;
}

const directoryBytes = 6;
const entryBytes = 16;

/**
 * Makes a Windows .ico that holds these PNGs, in the order given (Windows Vista and newer read PNG entries).
 * Throws a RangeError above 256 pixels, which the format cannot say.
 */
export function makeIco(images: readonly IconImage[]): Buffer {
  const head = Buffer.alloc(directoryBytes + entryBytes * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { pixels, png }] of images.entries()) {
    if (pixels > 256) throw new RangeError(`An .ico holds at most 256 pixels, not ${pixels}.`);
    const at = directoryBytes + entryBytes * index;
    // The side is one byte: 0 stands for 256.
    head.writeUInt8(pixels % 256, at);
    head.writeUInt8(pixels % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** Says which sides (in pixels) an .ico holds, from the PNGs inside it. Throws when it is no .ico of PNGs. */
export function icoSizes(ico: Buffer): number[] {
  if (ico.length < directoryBytes || ico.readUInt32LE(0) !== 0x10000) throw new Error('This is no .ico file.');
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = directoryBytes + entryBytes * index;
    return pngSide(ico.subarray(ico.readUInt32LE(at + 12)));
  });
}

/** Reads the width of a PNG from its header. Throws when the bytes are no PNG. */
export function pngSide(png: Buffer): number {
  if (png.length < 24 || png.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  return png.readUInt32BE(16);
}
