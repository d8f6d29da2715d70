import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { projectRoot } from '../app/build.ts';
import { ensureChromium } from '../electron-stand-in/chromium.ts';
import { makeIcns, packArgb } from './icns.ts';
import { makeIco } from './ico.ts';
import { icnsSides, icoSides } from './icon-sizes.ts';

const linuxSide = 512;
/** The drawing's own side and, on macOS, the sheet it lies on: Apple's grid insets the square by 100 of 1024. */
const drawingUnits = 824;
const appleSheetUnits = 1024;

interface Picture {
  png: Buffer;
  /** The bare pixels; empty above 32 pixels a side. */
  rgba: Uint8Array;
}

/** Draws the SVG on a canvas of this side; `inset` (0 to 0.5) is the empty share on each edge. */
async function draw(page: Page, svg: string, side: number, inset = 0): Promise<Picture> {
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const drawn = await page.evaluate(
    async ({ source, pixels, margin }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = pixels;
      canvas.height = pixels;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, margin * pixels, margin * pixels, pixels * (1 - 2 * margin), pixels * (1 - 2 * margin));
      // Only the smallest pictures need their bare pixels; a million of them would take seconds to hand over.
      const bare = pixels > 32 ? [] : Array.from(context.getImageData(0, 0, pixels, pixels).data);
      return { png: canvas.toDataURL('image/png'), rgba: bare };
    },
    { source: url, pixels: side, margin: inset },
  );
  return { png: Buffer.from(drawn.png.slice(drawn.png.indexOf(',') + 1), 'base64'), rgba: Uint8Array.from(drawn.rgba) };
}

/** Renders `build/icon.svg` into `build/icon.ico`, `build/icon.icns` and `build/icon.png`. */
export async function makeIcons(folder: string): Promise<void> {
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: root ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const ico = [];
    for (const pixels of icoSides) ico.push({ pixels, png: (await draw(page, svg, pixels)).png });
    const inset = (1 - drawingUnits / appleSheetUnits) / 2;
    const icns = [];
    for (const [type, side] of Object.entries(icnsSides)) {
      const { png, rgba } = await draw(page, svg, side, inset);
      icns.push({ type, data: type === 'ic04' || type === 'ic05' ? packArgb(rgba) : png });
    }
    writeFileSync(path.join(folder, 'icon.ico'), makeIco(ico));
    writeFileSync(path.join(folder, 'icon.icns'), makeIcns(icns));
    writeFileSync(path.join(folder, 'icon.png'), (await draw(page, svg, linuxSide)).png);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) await makeIcons(path.join(projectRoot, 'build'));
