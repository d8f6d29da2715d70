import type { AgentAssist } from './assist/agent-assist.ts';
import type { Faults } from './faults.ts';
import type { GuestDoor } from './guest/door.ts';
import type { OpenMessaging } from './guest/open-messaging.ts';
import type { Ledger } from './ledger.ts';
import type { Channels } from './notifications/channels.ts';
import type { Tokens } from './oauth/tokens.ts';
import type { ResponseStore } from './responses/store.ts';
import type { World } from './world/world.ts';

/** Everything that one running simulator consists of; operations reach it through their call. */
export interface House {
  world: World;
  tokens: Tokens;
  channels: Channels;
  responses: ResponseStore;
  assist: AgentAssist;
  guests: GuestDoor;
  openMessaging: OpenMessaging;
  ledger: Ledger;
  faults: Faults;
  /** `http://127.0.0.1:PORT`, known once the port is open. */
  origin: string;
  /** Requests allowed in 60 s for one token. */
  ratePerMinute: number;
}
