import { expect, test } from 'vitest';
import { ResponseRow, ResponsesOverview } from '#shared/contract/responses.ts';
import type { PlatformAsset, PlatformResponse } from '../genesys/platform.ts';
import { bench } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary } from '../testing/library-bench.ts';

const asset = (assetId: string, contentType: string): PlatformAsset => ({
  assetId,
  name: `${assetId}.file`,
  contentType,
  bytes: 10,
  location: null,
});

const declared = (id: string, description = '', defaultValue: string | null = null) => ({
  id,
  description,
  defaultValue,
});

async function withResponses(
  responses: PlatformResponse[],
  prepare: (b: ReturnType<typeof bench>) => void = () => undefined,
) {
  const b = bench();
  oneLibrary(b, responses);
  prepare(b);
  return openLibrary(b);
}

const template = response('tpl', 'all', 'Parcel notice', 'Hello {{CUSTOMER_NAME}}, parcel {{no}} comes on {{day}}.', {
  kind: 'template',
  language: 'en_US',
  substitutions: [declared('no', 'Parcel number'), declared('day', 'Day'), declared('track')],
  template: {
    channel: 'whatsapp',
    name: 'parcel_notice',
    header: 'About parcel {{no}}',
    footer: 'Halden & Row',
    buttons: [
      { type: 'Url', label: 'Track', content: 'https://example.org/{{track}}' },
      { type: 'QuickReply', label: 'Thanks', content: null },
    ],
  },
});

const toWhatsApp = (b: ReturnType<typeof bench>): void => {
  b.platform.change('c1', (draft) => {
    for (const part of draft.participants) for (const one of part.communications) one.channel = 'whatsapp';
  });
};

test('a template shows all its parts, and is sent by id with the values of each', async () => {
  const { row, responses } = await withResponses([template], toWhatsApp);
  const blank = await row('tpl');
  expect(ResponseRow.parse(blank)).toMatchObject({
    kind: 'template',
    language: 'en',
    misfit: null,
    template: { header: 'About parcel {{no}}', footer: 'Halden & Row', buttons: ['Track', 'Thanks'] },
    blanks: [{ id: 'no', label: 'Parcel number' }, { id: 'day' }, { id: 'track' }],
  });
  const values = { no: 'P-1', day: 'Monday', track: 'x9' };
  expect(responses.rendered('c1', 'tpl', values)).toEqual({
    text: 'Hello Ana Ruiz, parcel P-1 comes on Monday.',
    blanks: [],
    template: {
      responseId: 'tpl',
      headerParameters: [{ id: 'no', value: 'P-1' }],
      bodyParameters: [
        { id: 'CUSTOMER_NAME', value: 'Ana Ruiz' },
        { id: 'no', value: 'P-1' },
        { id: 'day', value: 'Monday' },
      ],
      buttonUrlParameters: [{ id: 'track', value: 'x9' }],
    },
    assetIds: [],
    assetNames: {},
  });
});

test('a template on another channel is a misfit and not sent', async () => {
  const { row, list, responses } = await withResponses([template, response('a', 'all', 'A', 'text')]);
  expect((await row('tpl')).misfit).toBe('channel');
  expect(await failureOf(Promise.resolve().then(() => responses.rendered('c1', 'tpl', {})))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'responseId', message: 'channel' }],
  });
  const fitting = { tags: [], language: null, fitting: true };
  expect((await list('all', { filter: fitting })).map((one) => one.responseId)).toEqual(['a']);
  expect((await list('all')).length).toBe(2);
});

test('files are named once they are known, kept for the next start, and only pictures go along', async () => {
  const files = ['png', 'gif', 'pdf'].map(
    (assetId) => ({ assetId, usage: assetId === 'gif' ? 'inline' : 'file' }) as const,
  );
  const opened = await withResponses([response('a', 'all', 'A', 'text', { assets: files })], (b) => {
    b.platform.assetList = [asset('png', 'image/png'), asset('gif', 'image/gif; q=1'), asset('pdf', 'application/pdf')];
  });
  const { row, clock, touched, platform, responses } = opened;
  expect((await row('a')).assets[0]).toEqual({
    assetId: 'png',
    name: null,
    contentType: null,
    bytes: null,
    fits: false,
  });
  touched.length = 0;
  await clock.advance(10);
  expect(touched).toContain('responses');
  expect((await row('a')).assets.map((one) => [one.name, one.fits])).toEqual([
    ['png.file', true],
    ['gif.file', true],
    ['pdf.file', false],
  ]);
  expect(responses.rendered('c1', 'a', {})).toMatchObject({
    assetIds: ['png', 'gif'],
    assetNames: { png: 'png.file', gif: 'gif.file' },
  });
  expect(platform.calls.filter((call) => call.verb === 'assets')).toMatchObject([{ args: [['png', 'gif', 'pdf']] }]);
});

test('without the permission to see files none is asked for, and the text stands alone', async () => {
  const { row, clock, platform } = await withResponses(
    [response('a', 'all', 'A', 'text', { assets: [{ assetId: 'png', usage: 'file' }] })],
    (b) => {
      b.me.permissions = ['responses:*:*'];
    },
  );
  await row('a');
  await clock.advance(10);
  expect(platform.count('assets')).toBe(0);
  expect(await row('a')).toMatchObject({ text: 'text', misfit: null, assets: [{ name: null, fits: false }] });
});

test('nothing left to send is a misfit, unless a picture is', async () => {
  const picture = { assets: [{ assetId: 'png', usage: 'file' as const }] };
  const { row, clock } = await withResponses(
    [response('a', 'all', 'A', '  \n'), response('b', 'all', 'B', '', picture)],
    (b) => {
      b.platform.assetList = [asset('png', 'image/png')];
    },
  );
  await row('b');
  await clock.advance(10);
  expect((await row('a')).misfit).toBe('empty');
  expect((await row('b')).misfit).toBeNull();
});

test('the chosen signature stands on a line of its own under a text that leaves room, never under a template', async () => {
  const { responses, row, settings } = await withResponses(
    [
      response('a', 'all', 'A', 'Hello {{CUSTOMER_NAME}}'),
      response('long', 'all', 'Long', 'x'.repeat(1_990)),
      response('sig', 'all', 'Signature', 'Yours, {{AGENT_NAME}}', { kind: 'footer' }),
      template,
    ],
    toWhatsApp,
  );
  const overview = ResponsesOverview.parse(await responses.overview(c1));
  expect(overview.footers).toEqual([{ responseId: 'sig', name: 'Signature', text: 'Yours, Mara Lind', chosen: false }]);
  expect(overview.total).toBe(3);
  await responses.chooseFooter({ responseId: 'sig' });
  const under = await row('a');
  expect(under.text).toBe('Hello Ana Ruiz\nYours, Mara Lind');
  expect(under.spans.map(({ start, end }) => under.text.slice(start, end))).toEqual(['Ana Ruiz', 'Mara Lind']);
  expect(responses.rendered('c1', 'a', {}).text).toBe(under.text);
  expect((await row('long')).text).toBe('x'.repeat(1_990));
  expect((await row('tpl')).text).not.toContain('Mara');
  await settings.change({ textLimits: { whatsapp: 20 } });
  expect((await row('a')).text).toBe('Hello Ana Ruiz');
  await responses.chooseFooter({ responseId: null });
  await settings.change({ textLimits: {} });
  expect((await row('a')).text).toBe('Hello Ana Ruiz');
  expect(await failureOf(responses.chooseFooter({ responseId: 'a' }))).toMatchObject({ kind: 'not-found' });
});

test('a text longer than the channel takes says so', async () => {
  const { row } = await withResponses([
    response('a', 'all', 'A', 'x'.repeat(2_001)),
    response('b', 'all', 'B', 'x'.repeat(2_000)),
  ]);
  expect([(await row('a')).tooLong, (await row('b')).tooLong]).toEqual([true, false]);
});

test('blanks know what was put into their like in this conversation, and nowhere else', async () => {
  const { responses, row, conversations, platform, clock } = await withResponses([
    response('a', 'all', 'A', 'Order {{order}}'),
    response('b', 'all', 'B', 'About { {{ Order }} }', { substitutions: [declared('Order', 'Order number')] }),
  ]);
  platform.start('c2');
  await conversations.reconcile();
  await clock.advance(100);
  await responses.remember({ ...c1, values: { ORDER: 'A-1' } });
  expect((await row('b')).blanks).toEqual([{ id: 'Order', label: 'Order number', last: 'A-1' }]);
  const elsewhere = await responses.render({ conversationId: 'c2', responseId: 'b', values: {} });
  expect(elsewhere.blanks[0]?.last).toBeNull();
  platform.change('c1', (draft) => {
    for (const part of draft.participants) {
      part.endedAtMs = clock.now();
      for (const one of part.communications) one.state = 'disconnected';
    }
  });
  await clock.advance(100);
  expect((await row('b')).blanks[0]?.last ?? null).toBeNull();
});

test('what was remembered is gone with the session', async () => {
  const { responses, row, signOut, signIn, clock } = await withResponses([
    response('a', 'all', 'A', 'Order {{order}}'),
  ]);
  responses.remembered('c1', { order: 'A-1' });
  expect((await row('a')).blanks[0]?.last).toBe('A-1');
  signOut();
  await signIn();
  await clock.advance(1_000);
  expect((await row('a')).blanks[0]?.last).toBeNull();
});

test('the external contact fills what the conversation does not say, once it is there', async () => {
  const { row, touched, clock, platform, responses } = await withResponses(
    [response('a', 'all', 'A', 'You are with {{company}}.', { substitutions: [declared('company')] })],
    (b) => {
      b.platform.contacts.set('k1', { contactId: 'k1', fields: { company: 'Acme {{x}} $&' } });
      b.platform.pause = (verb) => (verb === 'contact' ? b.clock.sleep(200) : undefined);
      b.platform.change('c1', (draft) => {
        draft.participants[0]!.contactId = 'k1';
      });
    },
  );
  expect((await row('a')).blanks.length).toBe(1);
  touched.length = 0;
  await clock.advance(300);
  expect(touched).toContain('responses');
  expect((await row('a')).text).toBe('You are with Acme {{x}} $&.');
  // Sending takes braces in it for the customer's words, not for a blank.
  expect(responses.customerWords('c1')).toEqual(['Acme {{x}} $&']);
  await row('a');
  expect(platform.count('contact')).toBe(1);
});

test.each(['forbidden', 'failing'])('a contact that cannot be read (%s) is none', async (how) => {
  const { row, clock, platform } = await withResponses(
    [response('a', 'all', 'A', '{{company}}', { substitutions: [declared('company', '', 'you')] })],
    (b) => {
      if (how === 'forbidden') b.me.permissions = ['responses:*:*'];
      b.platform.change('c1', (draft) => {
        draft.participants[0]!.contactId = 'unknown';
      });
    },
  );
  await row('a');
  await clock.advance(100);
  expect((await row('a')).text).toBe('you');
  expect(platform.count('contact')).toBe(how === 'forbidden' ? 0 : 1);
});
