import { readFileSync } from 'node:fs';

/** Electron's NativeImage, as far as it is only handed on: it keeps its bytes and draws nothing. */
export class NativeImage {
  readonly #bytes: Buffer;
  isMacTemplateImage = false;

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes;
  }

  isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  toPNG(): Buffer {
    return Buffer.from(this.#bytes);
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#bytes.toString('base64')}`;
  }

  /** The size in a PNG's header; nothing for other images. */
  getSize(): { readonly width: number; readonly height: number } {
    const isPng = this.#bytes.length > 24 && this.#bytes.toString('latin1', 1, 4) === 'PNG';
    return isPng
      ? { width: this.#bytes.readUInt32BE(16), height: this.#bytes.readUInt32BE(20) }
      : { width: 0, height: 0 };
  }

  setTemplateImage(on: boolean): void {
    this.isMacTemplateImage = on;
  }

  isTemplateImage(): boolean {
    return this.isMacTemplateImage;
  }

  /** Gives the image unchanged: the stand-in has no decoder. */
  resize(): NativeImage {
    return this;
  }
}

function fromFile(file: string): NativeImage {
  try {
    return new NativeImage(readFileSync(file));
  } catch {
    // Electron gives an empty image for a file that is not there.
    return new NativeImage();
  }
}

/** Electron's `nativeImage`. */
export const nativeImage = {
  createEmpty: () => new NativeImage(),
  createFromPath: fromFile,
  createFromBuffer: (bytes: Buffer) => new NativeImage(bytes),
  createFromDataURL: (url: string) => new NativeImage(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')),
};
