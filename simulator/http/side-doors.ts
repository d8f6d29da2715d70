import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';
import { samplePage, samplePicture } from '../responses/files.ts';
import type { Evidence } from '../world/flow.ts';
import type { Behaviour } from '../world/state.ts';
import { armByName } from './arm.ts';

/** What lies beside the public API: file contents, the deployment's configuration, and the simulator's own controls. */
export function registerSideDoors(app: FastifyInstance, house: House): void {
  const { world } = house;

  app.put('/uploads/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    // A signed address is its own proof; stores refuse a second one beside it.
    if (request.headers.authorization !== undefined) return reply.code(400).send();
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const media = world.messages.media(id);
    if (media && request.headers['content-type'] !== media.mediaType) return reply.code(403).send();
    const taken = world.messages.upload(id, bytes);
    if (taken === 'refused') return reply.code(400).send();
    return reply.code(taken === 'taken' || house.guests.uploaded(id, bytes) ? 200 : 404).send();
  });
  app.get('/media/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    const media = world.messages.media(id);
    const file = media?.bytes ? { bytes: media.bytes, mediaType: media.mediaType } : house.guests.file(id);
    return file ? reply.type(file.mediaType).send(file.bytes) : reply.code(404).send();
  });
  app.get('/assets/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    const asset = house.responses.assets.find((one) => one.id === id);
    if (!asset) return reply.code(404).send();
    const make = asset.contentType === 'application/pdf' ? samplePage : samplePicture;
    return reply
      .type(asset.contentType === 'image/jpeg' ? 'image/png' : asset.contentType)
      .send(make(asset.name, asset.sizeBytes));
  });
  app.get('/webdeployments/v1/deployments/:id/config.json', (request, reply) => {
    const { id } = request.params as { id: string };
    if (id !== world.organisation.deploymentId) return reply.code(404).send();
    return reply.send({
      id,
      version: '1',
      languages: ['en', 'de', 'es', 'ja'],
      defaultLanguage: 'en',
      apiEndpoint: house.origin,
      messenger: {
        enabled: true,
        apps: {
          conversations: {
            messagingEndpoint: house.origin.replace('http', 'ws'),
            showAgentTypingIndicator: true,
            showUserTypingIndicator: true,
            autoStart: { enabled: false },
            conversationDisconnect: { enabled: true, type: 'ReadOnly' },
            conversationClear: { enabled: true },
            notifications: { enabled: false },
          },
        },
        fileUpload: {
          enableAttachments: true,
          modes: [{ fileTypes: ['image/png', 'image/jpeg'], maxFileSizeKB: 10_240 }],
        },
        styles: { primaryColor: '#1F4E5F' },
      },
      status: 'Active',
    });
  });

  // SECURITY: the controls below are for this machine's tests and demos; the server listens on 127.0.0.1 only.
  const running = new Map<string, () => void>();
  app.get('/__simulator/ledger', () => ({ effects: house.ledger.effects, requests: house.ledger.requests }));
  app.get('/__simulator/state', () => ({
    users: [...world.users.values()].map(({ id, name, role, behaviour, routing }) => ({
      id,
      name,
      role,
      behaviour,
      routing,
    })),
    queues: [...world.queues.values()].map(({ id, name }) => ({
      id,
      name,
      waiting: world.routing.waitingIn(id).length,
    })),
    conversations: [...world.conversations.values()].map(({ id, startedAt, endedAt, participants }) => ({
      id,
      startedAt,
      endedAt,
      participants: participants.map((one) => ({
        id: one.id,
        purpose: one.purpose,
        name: one.name,
        state: one.communication.state,
      })),
    })),
    faults: house.faults.armed,
  }));
  app.post('/__simulator/agents/:userId', (request, reply) => {
    const { userId } = request.params as { userId: string };
    const { behaviour } = JSON.parse(String(request.body ?? '{}')) as { behaviour?: Behaviour };
    const user = world.findUser(userId);
    if (!user || !behaviour || !['accept', 'decline', 'ignore', 'human'].includes(behaviour))
      return reply.code(400).send();
    world.setBehaviour(user.id, behaviour);
    return reply.send({ id: user.id, behaviour });
  });
  app.post('/__simulator/agent-assist', (request, reply) => {
    const { licensed } = JSON.parse(String(request.body ?? '{}')) as { licensed?: unknown };
    if (typeof licensed !== 'boolean') return reply.code(400).send();
    house.assist.license(licensed);
    return reply.send({ licensed });
  });
  app.post('/__simulator/libraries', (request, reply) => {
    const { libraries, responses } = JSON.parse(String(request.body ?? '{}')) as Record<string, unknown>;
    const fits = [libraries, responses].every((one) => Number.isInteger(one) && Number(one) >= 0);
    if (!fits || Number(libraries) * Number(responses) > 100_000) return reply.code(400).send();
    const made = house.responses.fill({ libraries: Number(libraries), responses: Number(responses) });
    return reply.send({ libraries: made.map(({ id, name }) => ({ id, name })) });
  });
  app.post('/__simulator/open-messaging', (request, reply) => {
    const { url, secret } = JSON.parse(String(request.body ?? '{}')) as { url?: string; secret?: string };
    if (!url || !secret) return reply.code(400).send();
    house.openMessaging.configure({ url, secret });
    return reply.code(204).send();
  });
  app.post('/__simulator/evidence/:conversationId', (request, reply) => {
    const { conversationId } = request.params as { conversationId: string };
    world.flow.setEvidence(conversationId, JSON.parse(String(request.body ?? '{}')) as Evidence);
    return reply.code(204).send();
  });
  app.post('/__simulator/faults', (request, reply) => {
    const order = JSON.parse(String(request.body ?? '{}')) as Record<string, unknown>;
    const end = armByName(house.faults, order);
    if (!end) return reply.code(400).send({ message: 'There is no fault of this name.' });
    const id = `control-${running.size + 1}-${Date.now()}`;
    running.set(id, end);
    return reply.send({ id });
  });
  app.delete('/__simulator/faults/:id', (request, reply) => {
    const { id } = request.params as { id: string };
    running.get(id)?.();
    return reply.code(running.delete(id) ? 204 : 404).send();
  });
  app.delete('/__simulator/faults', (_request, reply) => {
    for (const end of running.values()) end();
    running.clear();
    house.faults.clear();
    return reply.code(204).send();
  });
}
