import type { Browser } from './browser.ts';
import type { CdpSession, Protocol } from './cdp/connection.ts';

/** Where a window is, in CSS pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window stands on the screen. */
export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/** Applies a window's size to Chromium, such that the page's viewport has exactly the asked width and height. */
export class WindowGeometry {
  readonly #session: CdpSession;
  readonly #browser: Browser;
  readonly #targetId: string;

  constructor(browser: Browser, session: CdpSession, targetId: string) {
    this.#browser = browser;
    this.#session = session;
    this.#targetId = targetId;
  }

  /** Sets the viewport. A zoom of 2 leaves the page half as many pixels, each twice as large. */
  async resize({ width, height }: Bounds, zoom: number): Promise<void> {
    if (this.#browser.headless) return this.#emulate(width, height, zoom);
    await this.#setBounds({ width, height });
    const { cssLayoutViewport: view } = await this.#session.send('Page.getLayoutMetrics');
    // A visible window has a frame; give it that much more than the page.
    const frame = { width: width - view.clientWidth, height: height - view.clientHeight };
    if (frame.width || frame.height) {
      await this.#setBounds({ width: width + frame.width, height: height + frame.height });
    }
    if (zoom !== 1) await this.#emulate(width, height, zoom);
  }

  async move({ x, y }: Bounds): Promise<void> {
    await this.#setBounds({ left: x, top: y });
  }

  async state(windowState: WindowState): Promise<void> {
    if (!this.#browser.headless) await this.#setBounds({ windowState });
  }

  async #emulate(width: number, height: number, zoom: number): Promise<void> {
    await this.#session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }

  async #setBounds(bounds: Protocol.Browser.Bounds): Promise<void> {
    const { cdp } = this.#browser;
    const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId: this.#targetId });
    await cdp.send('Browser.setWindowBounds', { windowId, bounds });
  }
}
