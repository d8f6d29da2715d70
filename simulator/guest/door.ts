import type { WebSocket } from 'ws';
import { customerOf, isLive } from '../world/parties.ts';
import type { World } from '../world/world.ts';
import { event, type Frame, failure, guestLimits, outboundEvent, response, structured } from './frames.ts';
import { attachmentIdsOf, type GuestMessage, refusalOf, textOf } from './judge.ts';
import { GuestJwt } from './jwt.ts';
import { announce, attributesOf, GuestSession, openConversation, ownAttributes } from './session.ts';

type In = Record<string, unknown>;

/** The Web Messaging side: sessions by token, their sockets, and what passes between them and the world. */
export class GuestDoor {
  readonly jwt = new GuestJwt();
  readonly #world: World;
  readonly #origin: () => string;
  readonly #sessions = new Map<string, GuestSession>();

  constructor(world: World, origin: () => string) {
    this.#world = world;
    this.#origin = origin;
    world.on((told) => {
      if (told.kind === 'sent') {
        const session = this.#of(told.conversation.guestToken);
        if (session?.send(structured(told.message, this.#origin())))
          world.act(() => world.messages.setStatus(told.message, 'delivery-success'));
      } else if (told.kind === 'ended') this.#ended(told.conversation.guestToken);
      else if (told.kind === 'typing' && told.by === 'agent') {
        const typing = { eventType: 'Typing', typing: { type: 'On', duration: told.durationMs } };
        this.#of(told.conversation.guestToken)?.send(outboundEvent(world.clock.now(), typing));
      }
    });
  }

  session(token: string): GuestSession | undefined {
    return this.#sessions.get(token);
  }

  sessions(): GuestSession[] {
    return [...this.#sessions.values()];
  }

  #of(token: string | undefined): GuestSession | undefined {
    return token === undefined ? undefined : this.#sessions.get(token);
  }

  #ended(token: string | undefined): void {
    const session = this.#of(token);
    if (!session?.conversation || session.conversation.endedAt === undefined) return;
    session.readOnly = true;
    const goodbye = { eventType: 'Presence', presence: { type: 'Disconnect' } };
    // The platform's mobile client learns from `metadata.readOnly` that nothing more can be said in this session.
    session.send(outboundEvent(this.#world.clock.now(), goodbye, { readOnly: 'true' }));
  }

  /** Takes a socket whose deployment is already checked. */
  attach(socket: WebSocket): void {
    socket.on('message', (data) => this.#hear(socket, String(data)));
    socket.on('close', () => {
      for (const session of this.#sessions.values()) session.sockets.delete(socket);
    });
    socket.on('error', () => socket.terminate());
  }

  #hear(socket: WebSocket, text: string): void {
    try {
      this.#take(socket, JSON.parse(text) as In);
    } catch {
      // SECURITY: a frame of any shape is answered, never the end of the process.
      socket.send(JSON.stringify(failure('missingParameter')));
    }
  }

  #take(socket: WebSocket, frame: In): void {
    const answer = (out: Frame): void => socket.send(JSON.stringify(out));
    const { action, token, tracingId } = frame;
    if (typeof action !== 'string' || typeof token !== 'string' || token === '') {
      answer(failure('missingParameter', tracingId));
      return;
    }
    if (action === 'configureSession' || action === 'configureAuthenticatedSession') {
      this.#configure(socket, frame, token, answer);
      return;
    }
    if (action === 'echo') {
      const said = (frame.message as { text?: string } | undefined)?.text ?? 'ping';
      const body = {
        text: said,
        type: 'Text',
        direction: 'Inbound',
        id: tracingId,
        metadata: { customMessageId: tracingId },
      };
      answer(response('StructuredMessage', body, tracingId));
      return;
    }
    const session = this.#sessions.get(token);
    if (!session) answer(failure('sessionNotFound', tracingId));
    else if (session.expiresAt <= this.#world.clock.now()) {
      answer(failure('sessionExpired', tracingId));
    } else if (action === 'getJwt')
      answer(response('JwtResponse', this.jwt.sign(token, this.#world.clock.now()), tracingId));
    else if (action === 'onAttachment') answer(announce(session, frame, this.#origin()));
    else if (action === 'onMessage') this.#onMessage(session, frame, answer);
    else if (action === 'closeSession') this.#close(session, socket, frame.closeAllConnections === true);
    else answer(failure('missingParameter', tracingId));
  }

  #configure(socket: WebSocket, frame: In, token: string, answer: (out: Frame) => void): void {
    const now = this.#world.clock.now();
    if (frame.deploymentId !== this.#world.organisation.deploymentId) {
      answer(failure('missingParameter', frame.tracingId));
      return;
    }
    const startNew = frame.startNew === true;
    let session = this.#sessions.get(token);
    const known = session !== undefined;
    if (session && session.expiresAt <= now && !startNew) {
      answer(failure('sessionExpired', frame.tracingId));
      return;
    }
    session ??= new GuestSession(token, now);
    this.#sessions.set(token, session);
    const cleared = startNew && known;
    if (cleared) {
      const { conversation } = session;
      session.renew(now);
      if (conversation && conversation.endedAt === undefined)
        this.#world.act(() => this.#world.lifecycle.end(conversation, 'endpoint'));
    }
    session.sockets.add(socket);
    answer(
      response(
        'SessionResponse',
        {
          connected: true,
          newSession: !known || cleared,
          readOnly: session.readOnly,
          maxCustomDataBytes: guestLimits.maxCustomDataBytes,
          allowedMedia: {
            inbound: {
              fileTypes: guestLimits.fileTypes.map((type) => ({ type })),
              maxFileSizeKB: guestLimits.maxFileSizeKB,
            },
          },
          blockedExtensions: ['.exe', '.js', '.bat'],
          clearedExistingSession: cleared,
          durationSeconds: guestLimits.durationS,
          expirationDate: Math.floor(session.expiresAt / 1_000),
        },
        frame.tracingId,
      ),
    );
  }

  #onMessage(session: GuestSession, frame: In, answer: (out: Frame) => void): void {
    const world = this.#world;
    const { tracingId } = frame;
    const message = frame.message as GuestMessage | undefined;
    const attributes = attributesOf(frame);
    const refused = refusalOf(session, message, attributes, world.clock.now());
    if (!message || refused) {
      answer(failure(refused ?? 'missingParameter', tracingId));
      return;
    }
    if (message.type === 'Event') {
      this.#onEvent(session, message.events ?? [], attributes, answer, tracingId);
      return;
    }
    const files = attachmentIdsOf(message).flatMap((id) => {
      const one = session.attachments.get(id);
      return one ? [{ id, name: one.name, mediaType: one.mediaType, contentLengthBytes: one.contentLengthBytes }] : [];
    });
    const text = textOf(message);
    const said = world.act(() => {
      const conversation = this.#lead(session, attributes);
      const heard = world.messages.fromCustomer(conversation, text, { media: files, metadata: attributes });
      world.flow.heard(conversation, text);
      return heard;
    });
    session.send(structured(said, this.#origin(), tracingId));
  }

  /** The conversation that the session leads now; attributes given later join the customer's. */
  #lead(session: GuestSession, attributes: Record<string, string>) {
    const { conversation } = session;
    if (!conversation || conversation.endedAt !== undefined) return openConversation(this.#world, session, attributes);
    const rest = ownAttributes(attributes);
    const customer = customerOf(conversation);
    if (Object.keys(rest).length > 0 && isLive(customer))
      this.#world.lifecycle.setAttributes(conversation, customer, rest);
    return conversation;
  }

  #onEvent(
    session: GuestSession,
    events: In[],
    attributes: Record<string, string>,
    answer: (out: Frame) => void,
    tracingId: unknown,
  ): void {
    const world = this.#world;
    for (const one of events) {
      const presence = (one.presence as { type?: string } | undefined)?.type;
      if (one.eventType === 'Typing') {
        const { conversation } = session;
        if (conversation)
          world.act(() => world.say({ kind: 'typing', conversation, by: 'customer', durationMs: 5_000 }));
      } else if (presence === 'Join') {
        const said = world.act(() => {
          const conversation = this.#lead(session, attributes);
          return world.messages.fromCustomer(conversation, '', {
            event: { eventType: 'Presence', presence: { type: 'Join' } },
            metadata: attributes,
          });
        });
        session.send(structured(said, this.#origin(), tracingId));
      } else if (presence === 'Clear') {
        const { conversation } = session;
        session.renew(world.clock.now());
        session.past = [];
        if (conversation) world.act(() => world.lifecycle.end(conversation, 'endpoint'));
        session.send(event('SessionClearedEvent'));
      } else answer(failure('missingParameter', tracingId));
    }
  }

  #close(session: GuestSession, socket: WebSocket, everywhere: boolean): void {
    const { conversation } = session;
    if (conversation) this.#world.act(() => this.#world.lifecycle.end(conversation, 'endpoint'));
    session.readOnly = true;
    for (const one of everywhere ? [...session.sockets] : [socket]) {
      one.send(JSON.stringify(event('ConnectionClosedEvent', { reason: 'userLogout' })));
      one.close(1000);
    }
  }

  /** Lets a session expire now, as the platform does after its duration. */
  expire(token: string): void {
    const session = this.#sessions.get(token);
    if (!session) return;
    session.expiresAt = this.#world.clock.now();
    session.send(event('SessionExpiredEvent'));
  }

  /** The file of an upload was put: its owner hears of it. */
  uploaded(id: string, bytes: Buffer): boolean {
    for (const session of this.#sessions.values()) {
      const attachment = session.attachments.get(id);
      if (!attachment) continue;
      attachment.bytes = bytes;
      attachment.contentLengthBytes = bytes.length;
      const timestamp = new Date(this.#world.clock.now()).toISOString();
      session.send(
        event('UploadSuccessEvent', { attachmentId: id, downloadUrl: `${this.#origin()}/media/${id}`, timestamp }),
      );
      return true;
    }
    return false;
  }

  /** The bytes of a file that a guest sent. */
  file(id: string): { bytes: Buffer; mediaType: string } | undefined {
    for (const session of this.#sessions.values()) {
      const attachment = session.attachments.get(id);
      if (attachment?.bytes) return { bytes: attachment.bytes, mediaType: attachment.mediaType };
    }
    return undefined;
  }

  /** Cuts every socket without a word. */
  cut(): void {
    for (const session of this.#sessions.values()) for (const socket of session.sockets) socket.terminate();
  }
}
