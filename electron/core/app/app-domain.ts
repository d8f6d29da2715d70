import type { AppInfo } from '#shared/contract/app.ts';
import { invalid } from '#shared/rpc/failure.ts';
import type { Domain, Surroundings } from '../domain.ts';

/** The app itself: what runs here, links, clipboard, windows. */
export class AppDomain implements Domain<'app'> {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async info(): Promise<AppInfo> {
    const { app, secrets } = this.#surroundings.ports;
    return {
      version: app.version,
      platform: app.platform,
      locale: app.locale,
      standIn: app.standIn,
      protection: secrets.protection,
    };
  }

  async openLink({ url }: { url: string }): Promise<null> {
    // SECURITY: chats carry hostile links; only https without credentials gets as far as the Browser port, which asks or refuses.
    let parsed: URL;
    try {
      parsed = new URL(url);
    } catch {
      throw invalid('url', 'not-a-link');
    }
    if (parsed.protocol !== 'https:' || parsed.username || parsed.password) throw invalid('url', 'not-a-link');
    await this.#surroundings.ports.browser.open(parsed.href);
    return null;
  }

  async copy({ text }: { text: string }): Promise<null> {
    this.#surroundings.ports.clipboard.writeText(text);
    return null;
  }

  async openWindow(): Promise<null> {
    this.#surroundings.ports.app.openWindow();
    return null;
  }
}
