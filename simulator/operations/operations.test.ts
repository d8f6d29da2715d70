// biome-ignore-all lint/style/noExcessiveLinesPerFile: one suite has to see every operation to know that none is missing
import platformClient from 'purecloud-platform-client-v2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { Fidelity } from '../testing/fidelity.ts';
import { signIn, signInServer } from '../testing/sign-in.ts';
import { TestSocket } from '../testing/socket.ts';
import { operations } from './operations.ts';

const fidelity = new Fidelity();
let simulator: Simulator;

/** A client of its own (the SDK's default one is shared by the process) that speaks to the simulator. */
function client(token: string) {
  const made = new (platformClient.ApiClient.constructor as new () => typeof platformClient.ApiClient)();
  made.setGateway({
    host: '127.0.0.1',
    protocol: 'http',
    port: Number(new URL(simulator.ready.api).port),
    path_params_login: 'login',
    path_params_api: '',
  });
  made.setAccessToken(token);
  return {
    conversations: new platformClient.ConversationsApi(made),
    contacts: new platformClient.ExternalContactsApi(made),
    responses: new platformClient.ResponseManagementApi(made),
    routing: new platformClient.RoutingApi(made),
    users: new platformClient.UsersApi(made),
    presence: new platformClient.PresenceApi(made),
    notifications: new platformClient.NotificationsApi(made),
    tokens: new platformClient.TokensApi(made),
    organization: new platformClient.OrganizationApi(made),
    utilities: new platformClient.UtilitiesApi(made),
    analytics: new platformClient.AnalyticsApi(made),
    speech: new platformClient.SpeechTextAnalyticsApi(made),
  };
}

let jana: ReturnType<typeof client>;
let boss: ReturnType<typeof client>;
let admin: ReturnType<typeof client>;
let server: ReturnType<typeof client>;
let janaId: string;

async function guestSays(
  name: string,
  attributes: Record<string, string>,
): Promise<{ socket: TestSocket; token: string }> {
  const socket = await TestSocket.open(`${simulator.ready.webmessaging}?deploymentId=${simulator.ready.deploymentId}`);
  const token = crypto.randomUUID();
  socket.send({ action: 'configureSession', deploymentId: simulator.ready.deploymentId, token, startNew: false });
  socket.send({
    action: 'onMessage',
    token,
    message: {
      type: 'Text',
      text: 'Where is my lamp?',
      channel: { metadata: { customAttributes: { name, ...attributes } } },
    },
  });
  await socket.heard((frame) => frame.class === 'StructuredMessage');
  return { socket, token };
}

beforeAll(async () => {
  simulator = await startSimulator({
    ratePerMinute: 10_000,
    onAnswer: fidelity.listen,
    agentAssist: true,
    timings: { agentThinkMs: 5, transferSettleMs: 5, suggestMs: 5 },
  });
  const person = await signIn(simulator, 'Jana Novak');
  janaId = person.userId;
  jana = client(person.accessToken);
  boss = client((await signIn(simulator, 'Priya Raghunathan')).accessToken);
  admin = client((await signIn(simulator, 'Anselm Vogt')).accessToken);
  server = client((await signInServer(simulator)).accessToken);
  for (const user of simulator.world.users.values())
    if (user.id !== janaId) simulator.world.setPresence(user.id, 'Busy');
});
afterAll(async () => simulator.close());

/** A conversation that Jana has accepted through the SDK, with what she needs to act on it. */
async function held(attributes: Record<string, string> = { queue: 'Billing' }) {
  const guest = await guestSays('Ann', attributes);
  const conversation = simulator.world.conversationOf(guest.token);
  if (!conversation) throw new Error('no conversation');
  await simulator.ledger.until((ledger) => ledger.of('alert').some((one) => one.conversationId === conversation.id));
  const read = await jana.conversations.getConversation(conversation.id);
  const mine = read.participants.findLast((one) => one.userId === janaId);
  const communicationId = mine?.messages?.[0]?.id ?? '';
  await jana.conversations.patchConversationsMessageParticipant(conversation.id, mine?.id ?? '', {
    body: { state: 'connected' },
  });
  return { guest, id: conversation.id, participantId: mine?.id ?? '', communicationId };
}

test('people, tokens, presences and the organisation', async () => {
  await jana.utilities.getDate();
  const me = await jana.users.getUsersMe({
    expand: [
      'authorization',
      'presence',
      'routingStatus',
      'organization',
      'skills',
      'languages',
      'conversationSummary',
      'date',
      'token',
    ] as string[],
  });
  expect(me.name).toBe('Jana Novak');
  expect(me.authorization?.permissions).toContain('conversation:communication:blindTransferQueue');
  expect(me.organization?.name).toBe('Halden & Row');
  expect((await jana.users.getUsers({ pageSize: 100 })).entities).toHaveLength(60);
  expect(
    (await jana.users.getUser(janaId, { expand: ['presence'] })).presence?.presenceDefinition?.systemPresence,
  ).toBe('On Queue');
  const found = await jana.users.postUsersSearch({
    query: [{ type: 'CONTAINS', fields: ['name'], value: 'lind' }],
    expand: ['presence', 'routingStatus'],
  });
  expect(found.results.map((one) => one.name)).toContain('Mara Lind');
  expect((await jana.routing.getUserQueues(janaId, { joined: true })).entities).toHaveLength(3);
  await jana.organization.getOrganizationsMe();
  const definitions = await jana.presence.getPresencedefinitions({ pageSize: 100 });
  const busy = definitions.entities?.find((one) => one.name === 'Busy');
  expect(
    (await jana.presence.getPresenceDefinitions0()).entities?.some((one) => one.systemPresence === 'OnQueue'),
  ).toBe(true);
  await jana.presence.getSystempresences();
  await jana.presence.patchUserPresencesPurecloud(janaId, { presenceDefinition: { id: busy?.id ?? '' } });
  expect((await jana.users.getUserRoutingstatus(janaId)).status).toBe('OFF_QUEUE');
  await jana.presence.patchUserPresence(janaId, 'purecloud', {
    presenceDefinition: { id: definitions.entities?.find((one) => one.systemPresence === 'On Queue')?.id ?? '' },
  });
  await jana.presence.getUserPresencesPurecloud(janaId);
  await jana.presence.getUserPresence(janaId, 'purecloud');
  await jana.presence.getUsersPresencesPurecloudBulk({ id: [janaId] });
  expect((await jana.users.putUserRoutingstatus(janaId, { status: 'IDLE' })).status).toBe('IDLE');
  await jana.users.getAuthorizationDivisionspermittedMe('routing:queue:view');
  await jana.users.getAuthorizationDivisionspermittedPagedMe('routing:queue:view');
  await jana.tokens.getTokensMe();
  await jana.tokens.headTokensMe();
  await jana.tokens.getTokensTimeout();
});

test('routing: queues, members, codes, waiting time', async () => {
  const listed = await jana.routing.getRoutingQueues({ name: '*tech*' });
  const tech = listed.entities?.[0];
  expect(tech?.name).toBe('Tech, 2nd line');
  expect(tech?.cannedResponseLibraries).toEqual({ mode: 'All', libraryIds: [] });
  const modes = (await jana.routing.getRoutingQueues({ pageSize: 100 })).entities?.map(
    (queue) => queue.cannedResponseLibraries?.mode,
  );
  expect(new Set(modes)).toEqual(new Set(['All', 'SelectedOnly', 'None']));
  const id = tech?.id ?? '';
  expect((await jana.routing.getRoutingQueue(id)).memberCount).toBeGreaterThan(5);
  expect((await jana.routing.getRoutingQueuesDivisionviews({ name: 'Bill' })).entities).toHaveLength(1);
  expect((await jana.routing.getRoutingQueuesDivisionviewsAll()).total).toBe(8);
  expect((await jana.routing.getRoutingQueuesMe({ joined: true })).entities).toHaveLength(3);
  const members = await jana.routing.getRoutingQueueMembers(id, {
    expand: ['presence', 'routingStatus', 'conversationSummary'],
    pageSize: 100,
    joined: true,
  });
  expect(members.entities?.[0]?.user?.presence?.presenceDefinition?.systemPresence).toBe('Busy');
  expect((await jana.routing.getRoutingQueueMembers(id, { routingStatus: ['IDLE'] })).entities).toHaveLength(0);
  await jana.routing.getRoutingQueueWrapupcodes(id);
  await jana.routing.getRoutingWrapupcodes();
  await jana.routing.getRoutingQueueEstimatedwaittime(id);
  const wait = await jana.routing.getRoutingQueueMediatypeEstimatedwaittime(id, 'message');
  expect(wait.results[0]?.estimatedWaitTimeSeconds).toBeGreaterThan(0);
  await jana.routing.getRoutingSkills();
  await jana.routing.getRoutingLanguages();
  await boss.routing.getRoutingUserUtilization(janaId);
});

test('response management: one call syncs the catalogue; adding, editing and deleting keep versions', async () => {
  const libraries = await jana.responses.getResponsemanagementLibraries({ pageSize: 100 });
  const library = libraries.entities?.[0]?.id ?? '';
  await jana.responses.getResponsemanagementLibrary(library);
  await jana.responses.postResponsemanagementLibrariesBulk({ libraryIds: [library] });
  const page = await jana.responses.getResponsemanagementResponses(library, { pageSize: 10 });
  expect(page.entities).toHaveLength(10);
  const all = await jana.responses.postResponsemanagementResponsesQuery({ pageSize: 500 });
  expect(all.results.total).toBeGreaterThan(200);
  const some = await jana.responses.postResponsemanagementResponsesQuery({
    queryPhrase: 'refund',
    filters: [{ name: 'libraryId', operator: 'IN', values: [library] }],
  });
  expect(some.results.entities?.every((one) => one.libraries.some((home) => home.id === library))).toBe(true);
  const made = await boss.responses.postResponsemanagementResponses({
    name: 'Lamp',
    libraries: [{ id: library }],
    texts: [{ content: 'A {{colour}} lamp', contentType: 'text/plain' }],
    substitutions: [{ id: 'colour' }],
  });
  await jana.responses.getResponsemanagementResponse(made.id ?? '');
  const edited = await boss.responses.putResponsemanagementResponse(made.id ?? '', {
    ...made,
    name: 'Lamp 2',
    version: 1,
  });
  expect(edited.version).toBe(2);
  await expect(
    boss.responses.putResponsemanagementResponse(made.id ?? '', { ...made, version: 1 }),
  ).rejects.toMatchObject({ code: 'general.conflict' });
  await expect(boss.responses.deleteResponsemanagementResponse(made.id ?? '')).rejects.toMatchObject({ status: 403 });
  await admin.responses.deleteResponsemanagementResponse(made.id ?? '');
  await expect(jana.responses.getResponsemanagementResponse(made.id ?? '')).rejects.toMatchObject({
    code: 'rms.response.not.found',
  });
  const assets = await jana.responses.postResponsemanagementResponseassetsSearch({ query: [], pageSize: 25 });
  const asset = assets.results?.[0];
  await jana.responses.getResponsemanagementResponseasset(asset?.id ?? '');
  const bulk = await jana.responses.postResponsemanagementResponseassetsBulk({
    assetIds: [asset?.id ?? '', '00000000-0000-4000-8000-000000000000'],
  });
  expect(bulk.entities?.map((one) => one.name)).toEqual([asset?.name]);
  expect(bulk.notFound).toEqual(['00000000-0000-4000-8000-000000000000']);
  const file = await fetch(asset?.contentLocation ?? '');
  expect(file.headers.get('content-type')).toBe(asset?.contentType);
});

test('a conversation from the first word to the wrap-up code', async () => {
  const { guest, id, participantId, communicationId } = await held({
    queue: 'Returns & refunds',
    order: 'HR-1',
    language: 'de',
  });
  expect((await jana.conversations.getConversations()).entities?.map((one) => one.id)).toContain(id);
  expect((await jana.conversations.getConversationsMessages()).entities?.map((one) => one.id)).toContain(id);
  await jana.conversations.getConversationsMessage(id);
  await jana.conversations.getConversationsCalls();
  await jana.conversations.getConversationsEmails();
  await jana.conversations.getConversationsCallbacks();
  const sent = await jana.conversations.postConversationsMessageCommunicationMessages(id, communicationId, {
    textBody: 'Good morning Ann',
  });
  expect(sent.status).toBe('queued');
  await guest.socket.heard((frame) => JSON.stringify(frame).includes('Good morning Ann'));
  const read = await jana.conversations.getConversation(id);
  const references = read.participants.flatMap((one) => one.messages?.flatMap((medium) => medium.messages ?? []) ?? []);
  expect(references.find((one) => one.messageId === sent.id)?.messageStatus).toBe('delivery-success');
  expect(read.participants[0]?.attributes).toEqual({ order: 'HR-1', language: 'de' });
  const bodies = await jana.conversations.postConversationsMessageMessagesBulk(id, {
    body: references.map((one) => one.messageId ?? ''),
    useNormalizedMessage: true,
  } as never);
  expect(bodies.entities?.map((one) => one.normalizedMessage?.text)).toEqual(['Where is my lamp?', 'Good morning Ann']);
  await jana.conversations.getConversationsMessageMessage(id, sent.id ?? '');
  await jana.conversations.getConversationsMessageDetails(sent.id ?? '');
  await jana.conversations.postConversationsMessageCommunicationTyping(id, communicationId, {
    typing: { type: 'On', duration: 3_000 },
  });
  await guest.socket.heard((frame) => JSON.stringify(frame).includes('"Typing"'));
  await jana.conversations.patchConversationParticipantAttributes(id, read.participants[0]?.id ?? '', {
    attributes: { note: 'asked twice' },
  });
  await jana.conversations.patchConversationsMessageParticipantAttributes(id, read.participants[0]?.id ?? '', {
    body: { attributes: { vip: 'yes' } },
  });
  await jana.conversations.patchConversationParticipant(id, participantId, { held: true });
  await jana.conversations.patchConversationParticipant(id, participantId, { held: false });
  await jana.conversations.patchConversationsMessageParticipantParkingstate(id, participantId, { state: 'parked' });
  await jana.conversations.patchConversationsMessageParticipantParkingstate(id, participantId, { state: 'connected' });
  const upload = await jana.conversations.postConversationsMessageCommunicationMessagesMediaUploads(
    id,
    communicationId,
    { fileName: 'lamp.png', contentLengthBytes: 4 },
  );
  await fetch(upload.uploadUrl ?? '', {
    method: 'PUT',
    headers: upload.uploadHeaders ?? {},
    body: Buffer.from([1, 2, 3, 4]),
  });
  await jana.conversations.getConversationsMessageCommunicationMessagesMediaMediaId(
    id,
    communicationId,
    upload.id ?? '',
  );
  await jana.conversations.getConversationsMessageCommunicationMessagesMedia(id, communicationId);
  await jana.conversations.postConversationsMessageCommunicationMessages(id, communicationId, {
    mediaIds: [upload.id ?? ''],
  } as never);
  await guest.socket.heard((frame) => JSON.stringify(frame).includes('lamp.png'));
  const codes = await jana.conversations.getConversationParticipantWrapupcodes(id, participantId);
  await jana.conversations.getConversationsMessageParticipantWrapupcodes(id, participantId);
  await jana.conversations.patchConversationsMessageParticipantCommunication(id, participantId, communicationId, {
    state: 'disconnected',
  });
  await guest.socket.heard((frame) => JSON.stringify(frame).includes('"Disconnect"'));
  await jana.conversations.postConversationsMessageParticipantCommunicationWrapup(id, participantId, communicationId, {
    body: { code: codes[0]?.id ?? '', notes: 'label' },
  });
  await jana.conversations.getConversationParticipantWrapup(id, participantId);
  await jana.conversations.getConversationsMessageParticipantWrapup(id, participantId);
  const given = await jana.conversations.getConversationsMessageParticipantCommunicationWrapup(
    id,
    participantId,
    communicationId,
  );
  expect(given.notes).toBe('label');
  expect((await jana.conversations.getConversations()).entities?.map((one) => one.id)).not.toContain(id);
  const history = await fetch(`${simulator.ready.api}/api/v2/webmessaging/messages`, {
    headers: { authorization: `Bearer ${await jwtOf(guest)}` },
  });
  expect(((await history.json()) as { total: number }).total).toBe(3);
});

async function jwtOf(guest: { socket: TestSocket; token: string }): Promise<string> {
  guest.socket.send({ action: 'getJwt', token: guest.token });
  const frame = await guest.socket.heard((one) => one.class === 'JwtResponse');
  return (frame.body as { jwt: string }).jwt;
}

test('transfers of every form, assignment, monitoring and ending', async () => {
  const claims = simulator.world.findQueue('Claims')?.id ?? '';
  const mara = simulator.world.findUser('Mara Lind')?.id ?? '';
  const one = await held();
  await jana.conversations.postConversationParticipantReplaceQueue(one.id, one.participantId, {
    transferType: 'Unattended',
    queueId: claims,
  });
  await simulator.ledger.until((ledger) =>
    ledger.of('transfer-settled').some((entry) => entry.conversationId === one.id),
  );
  expect((await boss.conversations.getConversation(one.id)).recentTransfers?.map((transfer) => transfer.state)).toEqual(
    ['Complete'],
  );
  await boss.conversations.postConversationAssign(one.id, { id: mara });
  await simulator.ledger.until((ledger) =>
    ledger.of('accept').some((entry) => entry.conversationId === one.id && entry.userId === mara),
  );
  const target = (await boss.conversations.getConversation(one.id)).participants.findLast(
    (participant) => participant.userId === mara,
  );
  await boss.conversations.postConversationsMessageParticipantMonitor(one.id, target?.id ?? '');
  const activity = await boss.analytics.postAnalyticsConversationsActivityQuery({
    metrics: [
      { metric: 'oInteracting', details: true },
      { metric: 'oWaiting', details: true },
    ],
    groupBy: ['queueId'],
    filter: { type: 'or', predicates: [{ dimension: 'queueId', value: claims }] },
  });
  expect(activity.results?.[0]?.entities?.map((entity) => entity.userId)).toEqual([mara]);
  const figures = await boss.analytics.postAnalyticsQueuesObservationsQuery({
    filter: { type: 'or', predicates: [{ dimension: 'queueId', value: claims }] },
    metrics: ['oWaiting', 'oInteracting', 'oOnQueueUsers', 'oUserRoutingStatuses'],
    detailMetrics: ['oInteracting'],
  });
  expect(figures.results?.length).toBe(2);
  await boss.conversations.postConversationDisconnect(one.id);
  const two = await held();
  await jana.conversations.postConversationParticipantReplaceAgent(two.id, two.participantId, {
    transferType: 'Attended',
    userId: mara,
  });
  await simulator.ledger.until((ledger) =>
    ledger.of('transfer-settled').some((entry) => entry.conversationId === two.id && entry.detail === 'Complete'),
  );
  const three = await held();
  await jana.conversations.postConversationParticipantReplace(three.id, three.participantId, { userId: mara });
  const four = await held();
  await jana.conversations.postConversationsMessageParticipantReplace(four.id, four.participantId, { queueId: claims });
  const five = await held();
  await jana.conversations.patchConversationsMessage(five.id, { state: 'disconnected' } as never);
  for (const [body, code] of [
    [{ queueId: crypto.randomUUID() }, 'conversations.error.queue.not.found'],
    [{}, 'conversations.error.transfer.destination.required'],
    [{ userId: janaId }, 'conversations.error.transfer.same.party'],
  ] as const) {
    const six = await held();
    await expect(
      jana.conversations.postConversationParticipantReplace(six.id, six.participantId, body),
    ).rejects.toMatchObject({ code, status: 400 });
    await jana.conversations.postConversationDisconnect(six.id);
  }
  await expect(
    jana.conversations.postConversationParticipantReplaceQueue(four.id, four.participantId, { queueId: claims }),
  ).rejects.toMatchObject({ code: 'conversations.error.transfer.not.connected' });
  await expect(
    jana.conversations.postConversationParticipantReplaceQueue(four.id, crypto.randomUUID(), { queueId: claims }),
  ).rejects.toMatchObject({ code: 'conversation.error.not.conversation.participant', status: 404 });
});

test('open messages in, and what a handoff from the bot is judged by', async () => {
  const integration = simulator.ready.openIntegrationId;
  const channel = {
    messageId: 'ext-9',
    from: { id: 'bo', idType: 'Opaque', nickname: 'Bo' },
    time: new Date().toISOString(),
  };
  const metadata = { bot: 'yes', sentiment: '-0.4' };
  const body = { channel, text: 'Where is my parcel?', metadata };
  const taken = await server.conversations.postConversationsMessageInboundOpenMessage(integration, body, {
    prefetchConversationId: true,
  });
  await server.conversations.postConversationsMessageInboundOpenEvent(integration, {
    channel: { from: channel.from, time: channel.time },
    events: [{ eventType: 'Typing' }],
  });
  const conversation = simulator.world.conversation(taken.conversationId ?? '');
  const greeting = simulator.world.messages.of(conversation).find((one) => one.originatingEntity === 'Bot');
  await server.conversations.postConversationsMessageInboundOpenReceipt(integration, {
    id: greeting?.id ?? '',
    status: 'Delivered',
    channel: { to: { id: 'bo' }, time: channel.time },
  });
  expect(greeting?.status).toBe('delivery-success');
  const metrics = await boss.speech.getSpeechandtextanalyticsConversation(conversation.id);
  expect(metrics.sentimentScore).toBe(-0.4);
  const turns = await boss.analytics.getAnalyticsBotflowReportingturns(simulator.ready.botFlowId, {});
  expect(turns.entities?.map((one) => one.intent?.name)).toEqual(['Track an order']);
});

test('external contacts, and what Agent Assist suggests', async () => {
  const { id } = await held({ queue: 'Billing', contact: 'layla' });
  const customer = (await jana.conversations.getConversation(id)).participants.find(
    (one) => one.purpose === 'customer',
  );
  const contact = await jana.contacts.getExternalcontactsContact(customer?.externalContactId ?? '');
  expect(contact).toMatchObject({ firstName: 'ليلى', customFields: { tier_text: 'نحاس' } });
  const typed = await jana.conversations.getConversationsMessage(id);
  expect(typed.participants?.[0]?.attributes).toEqual({});
  const conversation = simulator.world.conversation(id);
  const suggested = new Promise<void>((resolve) => simulator.assist.on(() => resolve()));
  simulator.world.act(() =>
    simulator.world.messages.fromCustomer(conversation, 'Can I get an invoice with my VAT number on it?'),
  );
  await suggested;
  const { entities = [] } = await jana.conversations.getConversationSuggestions(id, { type: 'CannedResponse' });
  expect(entities.length).toBeGreaterThan(0);
  const first = entities[0]?.id ?? '';
  await jana.conversations.getConversationSuggestion(id, first);
  await jana.conversations.postConversationSuggestionEngagement(id, first, { engagementType: 'Copied' });
  expect((await jana.conversations.getConversationSuggestion(id, first)).state).toBe('Accepted');
});

test('notification channels', async () => {
  const channel = await jana.notifications.postNotificationsChannels();
  await jana.notifications.getNotificationsChannels({ includechannels: 'oauthclient' });
  await jana.notifications.headNotificationsChannel(channel.id ?? '');
  await jana.notifications.postNotificationsChannelSubscriptions(channel.id ?? '', [
    { id: `v2.users.${janaId}.conversations` },
  ]);
  await jana.notifications.putNotificationsChannelSubscriptions(
    channel.id ?? '',
    [{ id: `v2.users.${janaId}?presence&routingStatus` }],
    { ignoreErrors: true },
  );
  expect((await jana.notifications.getNotificationsChannelSubscriptions(channel.id ?? '')).entities).toHaveLength(1);
  await jana.notifications.deleteNotificationsChannelSubscriptions(channel.id ?? '');
  await jana.notifications.getNotificationsAvailabletopics({ expand: ['description'] });
});

test('client credentials are refused where a person is needed', async () => {
  await expect(server.users.getUsersMe()).rejects.toMatchObject({ code: 'not.a.user', status: 400 });
  await expect(server.conversations.getConversations()).rejects.toMatchObject({ code: 'not.a.user' });
  expect((await server.routing.getRoutingQueues()).total).toBe(8);
});

test('tokens end', async () => {
  await admin.tokens.deleteToken(simulator.world.findUser('Priya Raghunathan')?.id ?? '');
  await expect(boss.users.getUsersMe()).rejects.toMatchObject({ code: 'bad.credentials', status: 401 });
  await jana.tokens.deleteTokensMe();
  await expect(jana.users.getUsersMe()).rejects.toMatchObject({ status: 401 });
});

test('every operation was driven, and every answer fits the public models', () => {
  expect(fidelity.problems).toEqual([]);
  const bodiless = new Set(simulator.ledger.requests.filter((one) => one.status < 300).map((one) => one.method));
  expect(bodiless).toContain('PATCH');
  const driven = simulator.ledger.requests.filter((one) => one.status < 300);
  const missing = Object.keys(operations).filter((key) => {
    const [method = '', path = ''] = key.split(' ');
    const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return !driven.some((one) => one.method === method && pattern.test(one.path));
  });
  expect(missing).toEqual([]);
});
