import { isRegistered, registerSchemes } from './schemes.ts';

/** What answers the requests of a scheme. */
export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** A session's `protocol`. */
export class SessionProtocol {
  readonly #handlers = new Map<string, ProtocolHandler>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Answers a scheme's requests. Throws when it is answered already, or was not registered as privileged. */
  handle(scheme: string, handler: ProtocolHandler): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    if (!isRegistered(scheme)) {
      throw new Error(
        `The Electron stand-in supports protocol.handle only for schemes registered as privileged ('${scheme}' is not).`,
      );
    }
    this.#handlers.set(scheme, handler);
    this.#changed();
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
    this.#changed();
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** Gives what answers an address. Not part of Electron. */
  handlerOf(url: string): ProtocolHandler | undefined {
    return this.#handlers.get(url.slice(0, url.indexOf(':')).toLowerCase());
  }

  registerSchemesAsPrivileged = registerSchemes;
}
