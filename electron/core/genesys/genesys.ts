import type { Clock, Documents, Log, Network } from '../ports.ts';
import { Budget } from './budget.ts';
import { createClient } from './client.ts';
import { contactVerbs } from './contacts.ts';
import { conversationVerbs } from './conversations.ts';
import { assertKnown } from './endpoints.ts';
import { messageSendingVerbs } from './message-sending.ts';
import { createNotifications } from './notifications.ts';
import type { Endpoints, Notifications, Platform } from './platform.ts';
import { assetVerbs } from './response-assets.ts';
import { responseWritingVerbs } from './response-writing.ts';
import { responseVerbs } from './responses.ts';
import { routingVerbs } from './routing.ts';
import { createSender } from './sender.ts';
import { suggestionVerbs } from './suggestions.ts';
import type { TokenSource } from './token-source.ts';
import { userVerbs } from './users.ts';

/** What one session's platform is built with. */
export interface GenesysDeps {
  network: Network;
  clock: Clock;
  log: Log;
  endpoints: Endpoints;
  /** Endpoints on this machine are only taken in practice. */
  loopbackAllowed: boolean;
  tokens: TokenSource;
  /** Keeps the id of the notification channel across restarts. */
  documents: Documents;
}

/** One session's platform and its push side. Costs nothing until the first call: the SDK is loaded then. */
export function createGenesys(deps: GenesysDeps): { platform: Platform; notifications: Notifications } {
  assertKnown(deps.endpoints, deps.loopbackAllowed);
  const send = createSender({ ...deps, budget: new Budget(deps.clock) });
  const { call } = createClient({ send, endpoints: deps.endpoints, log: deps.log });
  const platform: Platform = {
    ...userVerbs(call),
    ...conversationVerbs(call),
    ...messageSendingVerbs(call),
    ...responseVerbs(call),
    ...responseWritingVerbs(call),
    ...assetVerbs(call, deps),
    ...suggestionVerbs(call),
    ...contactVerbs(call),
    ...routingVerbs(call),
  };
  return { platform, notifications: createNotifications({ ...deps, call }) };
}
