import type { InboxRow } from '#shared/contract/conversations.ts';
import { contract, type RiposteContract } from '#shared/contract/index.ts';
import type { PresenceState } from '#shared/contract/presence.ts';
import type { SessionState } from '#shared/contract/session.ts';
import type { Handlers } from '#shared/rpc/contract.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { serve } from '#shared/rpc/serve.ts';
import { type Wire, wirePair } from '#shared/rpc/wire.ts';
import { defaultSettings, type Settings } from '#shared/settings.ts';
import { sampleConversations } from './sample-conversations.ts';
import { sampleRows } from './sample-inbox.ts';
import { sampleLibrary } from './sample-library.ts';
import { type SampleCatalogue, sampleCatalogue } from './sample-responses.ts';
import { sampleSession } from './sample-session.ts';
import { sampleSuggestions } from './sample-suggestions.ts';
import { sampleTransfers } from './sample-transfers.ts';
import { sampleWriting } from './sample-writing.ts';

/** How a sample core begins. */
export interface SampleOptions {
  session?: SessionState;
  practice?: boolean;
  rows?: InboxRow[];
  settings?: Partial<Settings>;
  damaged?: string[];
  locale?: string;
  presence?: Partial<PresenceState>;
  protection?: 'os' | 'session';
  standIn?: boolean;
}

/** An in-memory core with lively data behind the real wire: what previews and component tests talk to. Never packaged. */
export interface SampleCore {
  /** A new window's end of the wire. */
  wire(): Wire;
  handlers: Handlers<RiposteContract>;
  conversations: ReturnType<typeof sampleConversations>;
  catalogue: SampleCatalogue;
  session: ReturnType<typeof sampleSession>;
  /** The names of the calls that came, as `domain.method`, with their inputs. */
  calls: { method: string; input: unknown }[];
  /** The next call of `domain.method` fails so. */
  failNext(method: string, failure: Failure): void;
  /** Says that domains changed, as core does on its own. */
  touch(...tags: string[]): void;
}

/** Starts one. */
export function createSampleCore(options: SampleOptions = {}): SampleCore {
  const now = Date.now();
  const windows = new Set<Wire>();
  const touch = (...tags: string[]): void => {
    for (const wire of windows) wire.send(JSON.stringify({ t: 'touched', tags }));
  };
  const calls: SampleCore['calls'] = [];
  const faults = new Map<string, Failure>();

  const catalogue = sampleCatalogue();
  const conversations = sampleConversations(options.rows ?? sampleRows(now), now);
  const session = sampleSession(options, touch);
  const transfers = sampleTransfers(conversations);
  let settings: Settings = { ...defaultSettings, ...options.settings };
  let damaged = options.damaged ?? [];
  let customers = 3;

  const response = (conversationId: string, id: string, values: Record<string, string>) => {
    const { textLimit, channel } = conversations.find(conversationId);
    const row = catalogue.render(id, { textLimit, channel }, values);
    if (!row) throw new Failed({ kind: 'not-found', what: 'response' });
    return row;
  };

  const handlers: Handlers<RiposteContract> = {
    app: {
      info: async () => ({
        version: '0.1.0',
        platform: 'linux',
        locale: options.locale ?? 'en-GB',
        standIn: options.standIn ?? false,
        protection: options.protection ?? 'os',
      }),
      openLink: async () => null,
      copy: async ({ text }) => {
        await globalThis.navigator?.clipboard?.writeText(text).catch(() => undefined);
        return null;
      },
      openWindow: async () => null,
    },
    session: session.handlers,
    presence: session.presence,
    settings: {
      get: async () => ({ settings, damaged }),
      change: async (change) => {
        settings = { ...settings, ...change } as Settings;
        return { settings, damaged };
      },
      acknowledgeDamage: async () => {
        damaged = [];
        return null;
      },
    },
    practice: {
      state: async () => ({
        running: session.practice(),
        customers: Array.from({ length: customers }, (_, index) => ({
          name: `Customer ${index + 1}`,
          language: 'en',
          state: 'talking' as const,
        })),
      }),
      addCustomer: async () => {
        if (!session.practice()) throw new Failed({ kind: 'conflict', what: 'not-running' });
        customers += 1;
        conversations.ring(`Customer ${customers}`);
        return null;
      },
    },
    conversations: conversations.handlers,
    responses: sampleLibrary(catalogue, conversations, touch),
    writing: sampleWriting(catalogue),
    suggestions: sampleSuggestions(catalogue, touch),
    sending: {
      text: async ({ attemptId, conversationId, text }) => conversations.send(conversationId, attemptId, text),
      response: async ({ attemptId, conversationId, responseId, values }) => {
        const row = response(conversationId, responseId, values);
        const blank = row.blanks[0];
        if (blank) throw new Failed({ kind: 'invalid', issues: [{ path: `values.${blank.id}`, message: 'blank' }] });
        catalogue.used(responseId);
        return conversations.send(conversationId, attemptId, row.text);
      },
      retry: async ({ attemptId, newAttemptId }) => conversations.resend(attemptId, newAttemptId),
      discard: async ({ attemptId }) => {
        conversations.discard(attemptId);
        return null;
      },
    },
    transfers: transfers.handlers(() => settings),
  };

  return {
    handlers,
    conversations,
    catalogue,
    session,
    calls,
    touch,
    failNext: (method, failure) => void faults.set(method, failure),
    wire() {
      const [page, core] = wirePair();
      windows.add(core);
      serve(contract, watched(handlers, calls, faults), core, {
        touched: (tags) => touch(...tags),
        report: (error) => `sample-${String(error)}`,
      });
      return page;
    },
  };
}

/** The same handlers, with every call noted and the ordered faults thrown. */
function watched<H extends object>(handlers: H, calls: SampleCore['calls'], faults: Map<string, Failure>): H {
  type Any = (input: unknown, call: unknown) => unknown;
  const domains = Object.entries(handlers as Record<string, Record<string, Any>>).map(([domain, methods]) => {
    const wrapped = Object.entries(methods).map(([name, method]) => {
      const path = `${domain}.${name}`;
      const noting: Any = (input, call) => {
        calls.push({ method: path, input });
        const fault = faults.get(path);
        if (!fault) return method(input, call);
        faults.delete(path);
        throw new Failed(fault);
      };
      // A fault must come as a rejection, as it does from core.
      return [name, async (input: unknown, call: unknown) => noting(input, call)];
    });
    return [domain, Object.fromEntries(wrapped)];
  });
  return Object.fromEntries(domains) as H;
}
