import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { contactVerbs } from './contacts.ts';
import type { PlatformResponse } from './platform.ts';
import { ResponseEntity, toResponse } from './response-shape.ts';
import { suggestionVerbs } from './suggestions.ts';

/** What answers may look like beyond what a simulated organisation gives. */
const shaped = (entity: Record<string, unknown>): PlatformResponse =>
  toResponse(ResponseEntity.parse({ id: 'r', name: 'n', version: 3, libraries: [{ id: 'l' }], ...entity }));
const whatsApp = (definition: Record<string, unknown>) =>
  shaped({
    responseType: 'MessagingTemplate',
    messagingTemplate: { whatsApp: { name: 't', language: 'de', ...definition } },
  });

test.each([
  [{}, 'text'],
  [{ responseType: null }, 'text'],
  [{ responseType: 'Footer', footer: { type: 'Signature' } }, 'footer'],
  [{ responseType: 'CampaignSmsTemplate' }, 'other'],
  [{ responseType: 'CampaignEmailTemplate' }, 'other'],
  [{ responseType: 'Form' }, 'other'],
  [{ responseType: 'SomethingNew' }, 'other'],
  [{ responseType: 'MessagingTemplate' }, 'other'],
  [{ responseType: 'MessagingTemplate', messagingTemplate: { telegram: {} } }, 'other'],
  [{ messagingTemplate: { whatsApp: { name: 't', language: 'en_US' } } }, 'template'],
] as const)('%j is of the kind %s', (entity, kind) => {
  expect(shaped(entity).kind).toBe(kind);
  expect(shaped(entity).template === null).toBe(kind !== 'template');
});

test('a template’s header is read where it is text; unknown buttons are kept as unknown', () => {
  expect(whatsApp({ header: { type: 'Text', content: 'Hi {{x}}' } }).template?.header).toBe('Hi {{x}}');
  expect(whatsApp({ header: { content: 'Hi' } }).template?.header).toBe('Hi');
  expect(whatsApp({ header: { type: 'Image', content: 'https://x.example/a.png' } }).template?.header).toBeNull();
  expect(whatsApp({ buttons: [{ type: 'Flow', contentText: 'Go' }, 7, null, {}] }).template?.buttons).toEqual([
    { type: 'unknown', label: 'Go', content: null },
    { type: 'unknown', label: '', content: null },
  ]);
});

test('files: an absent use is a picture within the text, any other one a file', () => {
  const assets = [
    { id: 'a' },
    { id: 'b', assetUsage: 'FileAttachments' },
    { id: 'c', assetUsage: 'New' },
    { x: 1 },
    null,
  ];
  expect(shaped({ assets }).assets).toEqual([
    { assetId: 'a', usage: 'inline' },
    { assetId: 'b', usage: 'file' },
    { assetId: 'c', usage: 'file' },
  ]);
});

test('which text is for messages: the plain body, else the html one, never a subject', () => {
  const subject = { type: 'subject', content: 'S', contentType: 'text/plain' };
  const html = { type: 'body', content: '<p>H &amp; h</p>', contentType: 'text/html' };
  const plain = { content: 'P' };
  expect(shaped({ texts: [subject, html, plain] })).toMatchObject({ text: 'P', html: false });
  expect(shaped({ texts: [subject, html] })).toMatchObject({ text: 'H & h', html: true });
  expect(shaped({ texts: [subject] })).toMatchObject({ text: '', html: false });
  expect(shaped({ texts: null })).toMatchObject({ text: '', html: false });
});

test('whatever comes as a response, contact or suggestion: read, left out, or a failure of ours', async () => {
  const call = (body: unknown) => async () => body;
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (one, two, three) => {
      const entity = { id: 'r', texts: one, assets: two, messagingTemplate: { whatsApp: three }, substitutions: one };
      const read = ResponseEntity.safeParse(entity);
      if (read.success) expect(toResponse(read.data).responseId).toBe('r');
      for (const body of [
        one,
        { id: 'c', ...Object(two), address: three },
        { entities: [one, { id: 's', cannedResponse: two }], nextUri: three },
      ]) {
        const contact = await contactVerbs(call(body))
          .contact('c')
          .catch((error: unknown) => error);
        if (!(contact instanceof Failed))
          for (const value of Object.values((contact as { fields: object }).fields))
            expect(typeof value).toBe('string');
        const list = await suggestionVerbs(call(body))
          .suggestions('c')
          .catch((error: unknown) => error);
        expect(Array.isArray(list) || list instanceof Failed).toBe(true);
      }
    }),
  );
});

test('a cursor that never ends is followed five times and no more', async () => {
  let asked = 0;
  const listing = () => ({ entities: [], nextUri: `/api/v2/conversations/c/suggestions?after=${++asked}` });
  expect(await suggestionVerbs(async () => listing()).suggestions('c')).toEqual([]);
  expect(asked).toBe(5);
});
