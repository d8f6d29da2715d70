import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { PracticeDesk } from '../testing/practice-desk.ts';
import type { Platform, PlatformDraft, PlatformResponse } from './platform.ts';

/** Reading and writing the library through the real SDK, against a simulated organisation. */
let desk: PracticeDesk<Simulator>;
const network = new NodeNetwork();
let author: Platform;
let admin: Platform;
const nowhere = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
  const simulator = await startSimulator({ ratePerMinute: 100_000 });
  desk = await PracticeDesk.open(simulator, { network, clock: new SystemClock(), loopback: new NodeLoopback() });
  author = (await desk.signIn('Ingrid Solheim')).platform;
  admin = (await desk.signIn('Anselm Vogt')).platform;
}, 30_000);
afterAll(async () => {
  network.close();
  await desk.simulator.close();
});
beforeEach(() => desk.clear());

const libraryId = (name: string): string =>
  desk.simulator.responses.libraries.find((library) => library.name === name)?.id ?? '';
const named = async (library: string, name: string): Promise<PlatformResponse> => {
  const { entities } = await author.responsesOf(libraryId(library), 1);
  const found = entities.find((each) => each.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
};
const draft = (changes: Partial<PlatformDraft> = {}): PlatformDraft => ({
  name: 'Lamp is on its way',
  libraryIds: [libraryId('Courtesy')],
  text: 'Your {{product}} left today – $& 100 %',
  contentType: 'text/plain',
  ...changes,
});

test('kinds: texts, templates, signatures', async () => {
  const { entities } = await author.responsesOf(libraryId('Templates and signatures'), 1);
  const slot = entities.find((each) => each.name === 'WhatsApp – delivery slot');
  expect(slot).toMatchObject({
    kind: 'template',
    language: 'en_US',
    template: {
      channel: 'whatsapp',
      header: null,
      footer: null,
      buttons: [
        { type: 'QuickReply', label: 'That suits me', content: null },
        { type: 'QuickReply', label: 'Another day', content: null },
      ],
    },
  });
  expect(slot?.substitutions).toContainEqual({
    id: 'delivery_window',
    description: 'Delivery window, e.g. 10 am to 2 pm',
    defaultValue: '8 am and 6 pm',
  });
  const shipped = entities.find((each) => each.name === 'WhatsApp – order shipped');
  expect(shipped?.template).toMatchObject({
    header: 'Your order is on its way',
    footer: 'Halden & Row · reply STOP to opt out',
    buttons: [{ type: 'Url', content: 'https://www.haldenrow.example/track/{{tracking_number}}' }],
  });
  expect(entities.map((each) => each.kind).filter((kind) => kind === 'footer')).toHaveLength(2);
  expect(entities.every((each) => (each.kind === 'template') === (each.template !== null))).toBe(true);
  expect(await named('Courtesy', 'Bonjour')).toMatchObject({ kind: 'text', template: null, html: false });
});

test('files: attached ones, and pictures within the html', async () => {
  const attached = await author.responsesOf(libraryId('Replacements and repairs'), 1);
  expect(attached.entities.flatMap((each) => each.assets).every((asset) => asset.usage === 'file')).toBe(true);
  expect(attached.entities.some((each) => each.assets.length > 0)).toBe(true);
  const within = await named('Drafts and imports', 'Z8 Map within the text');
  expect(within.assets).toEqual([{ assetId: expect.any(String), usage: 'inline' }]);
});

test('what careless authors left behind is read as it is', async () => {
  expect((await named('Drafts and imports', 'Z1 All terms of delivery')).text).toHaveLength(20_000);
  expect(await named('Drafts and imports', 'Z2 Untitled draft')).toMatchObject({ text: '', kind: 'text' });
  expect((await named('Drafts and imports', 'Z3 Imported from the old wiki')).text).toContain('Dear customer');
  expect((await named('Drafts and imports', 'Z4 Pasted from a web page')).text).not.toMatch(/alert\(|stolen|<script/);
  expect((await named('Drafts and imports', 'Z5 Nested placeholders')).text).toContain('{{a {{b}} c}}');
  // Of two forms the plain one; the subject is none.
  expect((await named('Drafts and imports', 'Z7 E-mail with subject and two forms')).text).toBe(
    'Your order {{order_number}} is ready. This is the plain form.',
  );
});

test('a new response, read back as written', async () => {
  const made = await author.addResponse(draft());
  expect(made).toMatchObject({ name: 'Lamp is on its way', version: 1, text: draft().text, kind: 'text' });
  const source = await author.responseSource(made.responseId);
  expect(source).toMatchObject({ ...draft(), responseId: made.responseId, version: 1 });
  expect((await author.responsesOf(libraryId('Courtesy'), 1)).entities.map((each) => each.responseId)).toContain(
    made.responseId,
  );
  await author.removeResponse(made.responseId);
  expect(await failureOf(author.responseSource(made.responseId))).toMatchObject({
    kind: 'not-found',
    what: 'response',
    code: 'rms.response.not.found',
  });
});

test('changing one text leaves subject, other form, substitutions and files as they were', async () => {
  const { responseId } = await named('Drafts and imports', 'Z7 E-mail with subject and two forms');
  const source = await author.responseSource(responseId);
  const changed = await author.changeResponse(source, { ...source, name: 'Z7 again', text: 'Order {{order_number}}!' });
  expect(changed).toMatchObject({ version: source.version + 1, name: 'Z7 again', text: 'Order {{order_number}}!' });
  const after = await author.responseSource(responseId);
  const texts = after.raw.texts as { content: string; contentType: string; type: string }[];
  expect(texts.map((text) => [text.type, text.contentType, text.content])).toEqual([
    ['subject', 'text/plain', 'Your order {{order_number}}'],
    ['body', 'text/plain', 'Order {{order_number}}!'],
    ['body', 'text/html', '<p>Your order <b>{{order_number}}</b> is ready. This is the html form.</p>'],
  ]);
  expect(after.substitutions).toEqual(source.substitutions);

  const map = await named('Drafts and imports', 'Z8 Map within the text');
  const html = await author.responseSource(map.responseId);
  expect(html).toMatchObject({ contentType: 'text/html', text: expect.stringContaining('<img src="store-map.png"') });
  const moved = await author.changeResponse(html, {
    ...html,
    text: '<p>Here we are.</p>',
    libraryIds: [...html.libraryIds, libraryId('Courtesy')],
  });
  expect(moved).toMatchObject({ text: 'Here we are.', html: true, assets: map.assets });
  expect(moved.libraryIds.toSorted()).toEqual([...html.libraryIds, libraryId('Courtesy')].toSorted());
});

test('a template stays a template when its text is changed', async () => {
  const thanks = await named('Templates and signatures', 'WhatsApp – thank you');
  const source = await author.responseSource(thanks.responseId);
  const changed = await author.changeResponse(source, { ...source, text: 'Thank you, and until soon.' });
  expect(changed).toEqual({ ...thanks, text: 'Thank you, and until soon.', version: thanks.version + 1 });
});

test('somebody was faster: a conflict, and his text stands', async () => {
  const made = await author.addResponse(draft({ name: 'Both of us' }));
  const mine = await author.responseSource(made.responseId);
  const theirs = await admin.responseSource(made.responseId);
  await admin.changeResponse(theirs, { ...theirs, text: 'Theirs' });
  expect(await failureOf(author.changeResponse(mine, { ...mine, text: 'Mine' }))).toMatchObject({
    kind: 'conflict',
    what: 'change-response',
    code: 'general.conflict',
  });
  expect((await author.responseSource(made.responseId)).text).toBe('Theirs');
});

test('who may not write is told which permission is missing, and nothing is changed', async () => {
  const { responseId } = await named('Courtesy', 'Bonjour');
  const source = await desk.platform.responseSource(responseId);
  for (const [attempt, permission] of [
    [desk.platform.addResponse(draft()), 'responses:response:add'],
    [desk.platform.changeResponse(source, { ...source, text: 'x' }), 'responses:response:edit'],
    [desk.platform.removeResponse(responseId), 'responses:response:delete'],
  ] as const)
    expect(await failureOf(attempt)).toMatchObject({ kind: 'forbidden', permission, code: 'missing.permissions' });
  expect(desk.simulator.ledger.of('response')).toEqual([]);
});

test('what the platform cannot take is refused, what is gone is not found', async () => {
  expect(await failureOf(author.addResponse(draft({ name: ' ' })))).toMatchObject({ kind: 'invalid' });
  expect(await failureOf(author.addResponse(draft({ libraryIds: [nowhere] })))).toMatchObject({
    kind: 'not-found',
    code: 'rms.library.not.found',
  });
  const made = await author.addResponse(draft({ name: 'Short-lived' }));
  const source = await author.responseSource(made.responseId);
  await admin.removeResponse(made.responseId);
  expect(await failureOf(author.changeResponse(source, { ...source, text: 'x' }))).toMatchObject({ kind: 'not-found' });
  expect(await failureOf(author.removeResponse(made.responseId))).toMatchObject({ kind: 'not-found' });
});

test('a lost answer: the outcome is unknown, and the command went out once', async () => {
  desk.simulator.faults.answerLost({ method: 'POST', path: /\/responses$/, times: 1 });
  expect(await failureOf(author.addResponse(draft({ name: 'Lost' })))).toEqual({
    kind: 'outcome-unknown',
    what: 'add-response',
  });
  expect(desk.simulator.ledger.asked('POST', /\/responses$/)).toHaveLength(1);
  expect(desk.simulator.ledger.of('response')).toHaveLength(1);
});

test('one library that is forbidden or broken does not harm the others; pages of libraries and responses', async () => {
  const { faults, responses } = desk.simulator;
  const end = faults.libraryForbidden('Refunds');
  expect(await failureOf(author.responsesOf(libraryId('Refunds'), 1))).toMatchObject({
    kind: 'forbidden',
    permission: 'responses:response:view',
  });
  end();
  faults.libraryBroken('Refunds', 1);
  // A read is patient: one stumble of the platform is not noticed.
  expect((await author.responsesOf(libraryId('Refunds'), 1)).entities.length).toBeGreaterThan(40);
  expect((await author.responsesOf(libraryId('Courtesy'), 1)).entities.length).toBeGreaterThan(40);

  const [first] = responses.fill({ libraries: 100, responses: 6 });
  responses.fill({ libraries: 1, responses: 501 });
  const one = await author.libraries(1);
  const two = await author.libraries(2);
  expect([one.entities.length, two.entities.length, two.pageCount]).toEqual([100, 9, 2]);
  expect((await author.responsesOf(first?.id ?? '', 1)).total).toBe(6);
  const large = two.entities.at(-1)?.libraryId ?? '';
  const pages = [await author.responsesOf(large, 1), await author.responsesOf(large, 2)];
  expect(pages.map((page) => page.entities.length)).toEqual([500, 1]);
});
