import type {
  PlatformCommunication,
  PlatformConversation,
  PlatformMe,
  PlatformParticipant,
  PlatformQueue,
  PlatformResponse,
  PlatformUser,
} from '../genesys/platform.ts';

/** The person on the bench. */
export const person = (change: Partial<PlatformMe> = {}): PlatformMe => ({
  userId: 'me',
  name: 'Mara Lind',
  alias: 'Mara',
  email: 'mara@example.org',
  organisation: 'org',
  permissions: ['*:*:*'],
  presence: null,
  routing: { status: 'IDLE', sinceMs: null },
  ...change,
});

/** A connected communication on the web channel. */
export const communication = (
  communicationId: string,
  atMs: number,
  change: Partial<PlatformCommunication> = {},
): PlatformCommunication => ({
  communicationId,
  state: 'connected',
  channel: 'web',
  held: false,
  startedAtMs: atMs,
  alertingAtMs: atMs,
  connectedAtMs: atMs,
  endedAtMs: null,
  disconnectType: null,
  messages: [],
  ...change,
});

/** A participant who is there, with nothing particular. */
export const participant = (
  participantId: string,
  purpose: string,
  atMs: number,
  change: Partial<PlatformParticipant> = {},
): PlatformParticipant => ({
  participantId,
  purpose,
  userId: null,
  queueId: null,
  queueName: null,
  name: '',
  attributes: {},
  contactId: null,
  authenticated: false,
  startedAtMs: atMs,
  endedAtMs: null,
  wrapUpRequired: false,
  wrapUpPrompt: null,
  wrapUpTimeoutMs: null,
  alertingTimeoutMs: null,
  startAcwAtMs: null,
  endAcwAtMs: null,
  hasWrapUp: false,
  communications: [],
  otherMedia: [],
  ...change,
});

/** A conversation of customer Ana Ruiz that came through queue q1 and is connected to me. */
export const conversation = (
  id: string,
  atMs: number,
  change: Partial<PlatformConversation> = {},
): PlatformConversation => ({
  conversationId: id,
  startedAtMs: atMs,
  endedAtMs: null,
  inactivityAtMs: null,
  participants: [
    participant(`${id}-customer`, 'customer', atMs, {
      name: 'Ana Ruiz',
      communications: [communication(`${id}-c`, atMs)],
    }),
    participant(`${id}-me`, 'agent', atMs + 1, {
      userId: 'me',
      name: 'Mara Lind',
      queueId: 'q1',
      queueName: 'Orders',
      communications: [communication(`${id}-a`, atMs + 1)],
    }),
  ],
  recentTransfers: [],
  ...change,
});

/** A queue that takes messages and has members. */
export const queue = (queueId: string, name: string, change: Partial<PlatformQueue> = {}): PlatformQueue => ({
  queueId,
  name,
  memberCount: 5,
  joinedMemberCount: 3,
  libraries: { mode: 'All', libraryIds: [] },
  takesMessages: true,
  ...change,
});

/** A person who is on queue and idle. */
export const user = (userId: string, name: string, change: Partial<PlatformUser> = {}): PlatformUser => ({
  userId,
  name,
  email: `${userId}@example.org`,
  department: null,
  presence: { definitionId: 'p', system: 'ON_QUEUE', sinceMs: null },
  routing: { status: 'IDLE', sinceMs: null },
  chats: 0,
  ...change,
});

/** A plain response without substitutions. */
export const response = (
  responseId: string,
  libraryId: string,
  name: string,
  text: string,
  change: Partial<PlatformResponse> = {},
): PlatformResponse => ({
  responseId,
  libraryIds: [libraryId],
  name,
  version: 1,
  text,
  html: false,
  language: null,
  substitutions: [],
  kind: 'text',
  template: null,
  assets: [],
  ...change,
});
