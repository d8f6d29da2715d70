import type { PresenceState, presence as presenceContract } from '#shared/contract/presence.ts';
import { regions } from '#shared/contract/regions.ts';
import type { SessionState, session as sessionContract } from '#shared/contract/session.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import type { SampleOptions } from './sample-core.ts';

type SignedIn = Extract<SessionState, { phase: 'signed-in' }>;

/** Jana, signed in at Halden & Row, all permissions held. */
export const sampleSignedIn = (change: Partial<SignedIn> = {}): SignedIn => ({
  phase: 'signed-in',
  practice: false,
  regionId: 'eu_central_1',
  me: { userId: 'u-jana', name: 'Jana Novák', alias: 'Jana', email: 'jana.novak@halden-row.example' },
  organisation: 'Halden & Row',
  expiresAtMs: Date.now() + 7 * 3_600_000,
  gaps: [],
  connection: { state: 'live', sinceMs: Date.now() - 600_000, nextTryAtMs: null },
  ...change,
});

/** Nobody signed in, as at the first start. */
export const sampleSignedOut = (
  change: Partial<Extract<SessionState, { phase: 'signed-out' }>> = {},
): SessionState => ({ phase: 'signed-out', reason: 'fresh', failure: null, regionId: null, clientId: null, ...change });

const definitions = [
  { definitionId: 'p-available', label: 'Available', system: 'AVAILABLE' },
  { definitionId: 'p-busy', label: 'Busy', system: 'BUSY' },
  { definitionId: 'p-away', label: 'Away', system: 'AWAY' },
  { definitionId: 'p-meal', label: 'Meal', system: 'MEAL' },
  { definitionId: 'p-meeting', label: 'Meeting', system: 'MEETING' },
  { definitionId: 'p-queue', label: 'On Queue', system: 'ON_QUEUE' },
];

/** The session and the presence of the samples. Signing in walks through its steps; the browser step waits for `arrive`. */
export function sampleSession(options: SampleOptions, touch: (...tags: string[]) => void) {
  let state: SessionState = options.session ?? sampleSignedIn({ practice: options.practice ?? false });
  let waiting: { arrive(): void; fail(error: unknown): void } | undefined;
  const become = (next: SessionState): void => {
    state = next;
    touch('session');
  };
  const everything = ['session', 'settings', 'presence', 'practice', 'conversations', 'responses', 'transfers'];
  const enter = (practice: boolean, regionId: string | null): void => {
    state = sampleSignedIn({
      practice,
      regionId,
      ...(practice ? { organisation: 'Practice organisation', expiresAtMs: null } : {}),
    });
    touch(...everything);
  };
  const stepTo = (
    practice: boolean,
    regionId: string | null,
    step: 'starting' | 'browser' | 'exchanging' | 'loading',
  ): void => become({ phase: 'signing-in', practice, regionId, step });

  const handlers: DomainHandlers<typeof sessionContract> = {
    state: async () => state,
    signIn: async ({ regionId, clientId }) => {
      if (!regions.some((one) => one.id === regionId)) throw invalid('regionId', 'regionId');
      if (!clientId.trim()) throw invalid('clientId', 'clientId');
      waiting?.fail(new Failed({ kind: 'cancelled' }));
      stepTo(false, regionId, 'browser');
      await new Promise<void>((arrive, fail) => {
        waiting = { arrive, fail };
      });
      stepTo(false, regionId, 'loading');
      enter(false, regionId);
      return null;
    },
    signInPractice: async () => {
      stepTo(true, null, 'starting');
      await new Promise((done) => setTimeout(done, options.session ? 0 : 600));
      enter(true, null);
      return null;
    },
    cancelSignIn: async () => {
      waiting?.fail(new Failed({ kind: 'cancelled' }));
      waiting = undefined;
      become(sampleSignedOut());
      return null;
    },
    signOut: async () => {
      const regionId = state.phase === 'signed-in' ? state.regionId : null;
      state = sampleSignedOut({ reason: 'left', regionId });
      return null;
    },
  };

  const start = Date.now();
  let mine: PresenceState = {
    presence: definitions[5] ?? null,
    presenceSinceMs: start - (2 * 60 + 14) * 60_000,
    routingStatus: 'IDLE',
    routingSinceMs: start - 60_000,
    onQueue: true,
    definitions,
    chats: { active: 6, capacity: 8 },
    ...options.presence,
  };
  const choose = (definitionId: string): void => {
    const presence = definitions.find((one) => one.definitionId === definitionId);
    if (!presence) throw new Failed({ kind: 'not-found', what: 'presence' });
    const onQueue = presence.system === 'ON_QUEUE';
    const at = Date.now();
    mine = {
      ...mine,
      presence,
      presenceSinceMs: at,
      routingSinceMs: at,
      onQueue,
      routingStatus: onQueue ? 'IDLE' : 'OFF_QUEUE',
    };
  };
  const presence: DomainHandlers<typeof presenceContract> = {
    mine: async () => mine,
    set: async ({ definitionId }) => {
      choose(definitionId);
      return null;
    },
    setOnQueue: async ({ on }) => {
      choose(on ? 'p-queue' : 'p-available');
      return null;
    },
  };

  return {
    handlers,
    presence,
    become,
    practice: (): boolean => state.phase !== 'signed-out' && state.practice,
    /** The person signed in in the browser. */
    arrive: (): void => waiting?.arrive(),
    /** The browser step ends so. */
    refuse: (failure: Failed['failure']): void => {
      waiting?.fail(new Failed(failure));
      waiting = undefined;
      become(sampleSignedOut({ reason: 'failed', failure }));
    },
  };
}
