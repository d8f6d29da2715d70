import { randomUUID } from 'node:crypto';
import { applyTranscript, type Line } from '#shared/contract/conversations.ts';
import { Conversations } from '../../conversations/conversations.ts';
import type { PlatformAsset, TemplateToSend } from '../../genesys/platform.ts';
import { type Bench, bench } from '../../testing/domain-bench.ts';
import { follow } from '../../testing/follow.ts';
import { type RenderedResponse, Sending } from '../sending.ts';

/** A lost answer. */
export const lost = { kind: 'outcome-unknown', what: 'send' } as const;
/** The conversation of the rig. */
export const conversationId = 'c1';

/** What a template is sent with. */
export const template: TemplateToSend = {
  responseId: 'tpl',
  headerParameters: [],
  bodyParameters: [{ id: 'order', value: 'A-7001' }],
  buttonUrlParameters: [],
};

const asset = (assetId: string): PlatformAsset => ({
  assetId,
  name: `${assetId}.png`,
  contentType: 'image/png',
  bytes: 10,
  location: `https://files.example/${assetId}`,
});

const plain: RenderedResponse = { text: 'Here is the map', blanks: [], template: null, assetIds: [] };
const responses: Record<string, RenderedResponse> = {
  template: { ...plain, text: 'Your order A-7001 is ready', template },
  map: { ...plain, assetIds: ['m2', 'm1'], assetNames: { m2: 'Map.png' } },
  pictures: { ...plain, text: ' ', assetIds: ['m1'] },
  gone: { ...plain, assetIds: ['m1', 'nowhere'] },
  empty: { ...plain, text: '' },
};

/** Sending on a bench with responses of each kind; without `fresh` it is the next start over the same platform. */
export async function open(b: Bench = bench(), fresh = true) {
  const conversations = new Conversations(b.surroundings, b.settings);
  const used: string[] = [];
  const remembered: Record<string, string>[] = [];
  const sending = new Sending(b.surroundings, conversations, {
    rendered: (_, responseId) => responses[responseId] as RenderedResponse,
    used: (_, responseId) => void used.push(responseId),
    remembered: (_, values) => void remembered.push(values),
  });
  b.platform.assetList = [asset('m1'), asset('m2')];
  if (fresh) b.platform.start(conversationId);
  await b.signIn();
  await b.clock.advance(20);
  const transcript = await follow(await conversations.transcript({ conversationId }), applyTranscript);
  const lines = (): Line[] => transcript.value().lines.filter((line) => line.from === 'agent');
  const shown = () =>
    lines().map(({ state, text, attachments }) => [state, text || attachments.map((one) => one.name).join()]);
  const press = (responseId: string, attemptId: string = randomUUID(), values = {}) =>
    sending.response({ attemptId, conversationId, responseId, values });
  const verbs = (): string[] => b.platform.calls.map((call) => call.verb).filter((verb) => /send|upload/.test(verb));
  /** What happens to one verb from now on. */
  const meets = (verb: string, fault: ReturnType<typeof b.platform.fault>): void => {
    b.platform.fault = (one) => (one === verb ? fault : undefined);
  };
  /** Holds the answers of one verb back until the returned function is called. */
  const hold = (verb: string): (() => void) => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    b.platform.pause = (one) => (one === verb ? held : undefined);
    return release;
  };
  return { ...b, conversations, sending, transcript, lines, shown, press, verbs, meets, hold, used, remembered };
}
