import { contract, type RiposteContract } from '#shared/contract/index.ts';
import type { Handlers } from '#shared/rpc/contract.ts';
import { serve } from '#shared/rpc/serve.ts';
import type { Wire } from '#shared/rpc/wire.ts';
import { AppDomain } from './app/app-domain.ts';
import { Conversations } from './conversations/conversations.ts';
import type { Surroundings } from './domain.ts';
import { genesysEntrance } from './genesys/entrance.ts';
import type { Ports } from './ports.ts';
import { Practice } from './practice/practice.ts';
import { Presence } from './presence/presence.ts';
import { Responses } from './responses/responses.ts';
import { Sending } from './sending/sending.ts';
import { SessionHolder } from './session/current.ts';
import { type Entrance, Session } from './session/session.ts';
import { SettingsDomain } from './settings/settings.ts';
import { Suggestions } from './suggestions/suggestions.ts';
import { Transfers } from './transfers/transfers.ts';
import { Writing } from './writing/writing.ts';

/** Everything the app does, behind one door. */
export interface Core {
  handlers: Handlers<RiposteContract>;
  /** Serves one window's wire; returns the function that hangs up. */
  attach(wire: Wire): () => void;
  /** Counts a frame that came from somewhere it must not. */
  refusedFrame(): void;
  /** Takes up where the last run stopped. Never rejects. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Builds the domains by hand, in the order in which they need each other. */
export function createCore(ports: Ports, entrance: Entrance = genesysEntrance(ports)): Core {
  const wires = new Set<Wire>();
  const holder = new SessionHolder();
  const tell = (tags: readonly string[]): void => {
    // A suggestion shows a response's row: what makes the one stale makes the other stale.
    const all = tags.includes('responses') ? [...new Set([...tags, 'suggestions'])] : tags;
    const frame = JSON.stringify({ t: 'touched', tags: all });
    for (const wire of wires) wire.send(frame);
  };
  const surroundings: Surroundings = { ports, session: holder, touched: (...domains) => tell(domains) };

  const settings = new SettingsDomain(surroundings);
  const conversations = new Conversations(surroundings, settings);
  const presence = new Presence(surroundings, conversations);
  const responses = new Responses(surroundings, conversations, settings);
  const writing = new Writing(surroundings, responses);
  const suggestions = new Suggestions(surroundings, conversations, responses);
  const sending = new Sending(surroundings, conversations, responses);
  const transfers = new Transfers(surroundings, conversations, settings);
  const practice = new Practice(surroundings);
  const session = new Session(surroundings, holder, settings, entrance);
  const app = new AppDomain(surroundings);
  const handlers = {
    app,
    session,
    settings,
    presence,
    practice,
    conversations,
    responses,
    writing,
    suggestions,
    sending,
    transfers,
  };

  return {
    handlers,
    attach: (wire) => {
      wires.add(wire);
      const hangUp = serve(contract, handlers, wire, {
        touched: tell,
        report: (error) => ports.log.report(error),
        malformed: () => ports.log.warn('malformed-frame'),
      });
      return () => {
        wires.delete(wire);
        hangUp();
      };
    },
    refusedFrame: () => ports.log.warn('refused-frame'),
    start: () => session.start(),
    stop: () => session.stop(),
  };
}
