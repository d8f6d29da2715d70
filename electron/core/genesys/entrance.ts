import type { Ports } from '../ports.ts';
import type { Entrance } from '../session/session.ts';
import { preloadSdk } from './client.ts';
import { createGenesys } from './genesys.ts';
import { HeadlessBrowser } from './headless-browser.ts';
import { signIn } from './oauth.ts';
import { TokenVault } from './tokens.ts';

/** The way into Genesys Cloud: PKCE in the person's browser, or in practice by a headless one that never leaves this machine. */
export function genesysEntrance(ports: Ports): Entrance {
  const { network, clock, log, loopback, documents, secrets } = ports;
  return {
    signIn: (door, { signal, onStep }) =>
      signIn({
        endpoints: door.endpoints,
        clientId: door.clientId,
        browser: door.practice ? new HeadlessBrowser(network) : ports.browser,
        loopback,
        network,
        clock,
        log,
        signal,
        loopbackAllowed: door.practice,
        ...(door.loginHint === null ? {} : { loginHint: door.loginHint }),
        onStep: (step) => {
          // While the person is in the browser nobody waits for this thread.
          if (step === 'browser') preloadSdk().catch(() => undefined);
          onStep(step);
        },
      }),
    open: async (door, tokens, onLost) => {
      const { endpoints, clientId, practice } = door;
      // SECURITY: practice leaves nothing behind, so its tokens are never kept.
      const vault = new TokenVault({
        secrets,
        network,
        clock,
        log,
        endpoints,
        clientId,
        keep: !practice,
        onEnded: onLost,
      });
      if (tokens) await vault.adopt(tokens);
      else if (!(await vault.restore())) return undefined;
      const { platform, notifications } = createGenesys({
        network,
        clock,
        log,
        endpoints,
        loopbackAllowed: practice,
        tokens: vault,
        documents,
      });
      return { platform, notifications, expiresAtMs: () => vault.expiresAtMs, forget: () => vault.forget() };
    },
  };
}
