import { expect, test } from 'vitest';
import { Saved } from '#shared/contract/writing.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import type { PlatformSource } from '../genesys/platform.ts';
import { failureOf } from '../testing/failure-of.ts';
import { response } from '../testing/fake-shapes.ts';
import { type WritingDesk, writingDesk } from '../testing/writing-desk.ts';
import type { ToSave } from './library-writing.ts';

const call = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });

/** A desk at an organisation with one response `r1`, version 3, in library `orders`. */
async function desk(permissions?: string[]): Promise<WritingDesk> {
  const d = await writingDesk(permissions ? { permissions } : {});
  d.platform.sources.set('r1', r1);
  d.platform.responsesByLibrary.set('orders', [[response('r1', 'orders', 'Late', 'It is late.', { version: 3 })], []]);
  return d;
}
const r1: PlatformSource = {
  responseId: 'r1',
  libraryIds: ['orders'],
  name: 'Late',
  version: 3,
  text: 'It is late.',
  contentType: 'text/plain',
  substitutions: [{ id: 'order', description: 'Order number', defaultValue: null }],
  raw: { secret: 'x' },
};
const edit = (change: Partial<ToSave> = {}): ToSave => ({
  ...{ responseId: 'r1', libraryId: 'orders', name: 'Late', text: 'It is very late.' },
  ...{ contentType: 'text/plain', version: 3, ...change },
});
const made = (change: Partial<ToSave> = {}): ToSave =>
  edit({ responseId: null, version: null, name: 'New', text: 'Hello', ...change });
/** Meets the first calls of a verb with these faults. */
function faults(d: WritingDesk, verb: string, ...list: ({ refuse: Failure } | { lose: Failure })[]): void {
  d.platform.fault = (called) => (called === verb ? list.shift() : undefined);
}
const lost = { lose: { kind: 'outcome-unknown', what: 'x' } } as const;
/** Lets a look for a lost answer come to its end. */
async function waited<T>(d: WritingDesk, promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await d.clock.advance(10_000);
  return promise;
}

test('the source is read anew, without what is not for windows', async () => {
  const d = await desk();
  const source = await d.writing.source({ responseId: 'r1' }, call());
  expect(source).toMatchObject({ name: 'Late', version: 3, substitutions: [{ id: 'order' }] });
  expect(source).not.toHaveProperty('raw');
  await d.writing.source({ responseId: 'r1' }, call());
  expect(d.platform.count('responseSource')).toBe(2);
  expect(await failureOf(d.writing.source({ responseId: 'r9' }, call()))).toEqual({
    kind: 'not-found',
    what: 'response',
  });
});

test('a new one is made, the catalogue learns it at once', async () => {
  const d = await desk();
  const saved = Saved.parse(await d.writing.saveToLibrary(made()));
  expect(saved).toEqual({ outcome: 'saved', responseId: expect.stringMatching(/^made-/), version: 1 });
  expect(d.responses.learnedOf).toMatchObject([{ name: 'New', text: 'Hello', libraryIds: ['orders'] }]);
});

test('a change goes over the version that was read; the rest of the response stays', async () => {
  const d = await desk();
  expect(await d.writing.saveToLibrary(edit())).toEqual({ outcome: 'saved', responseId: 'r1', version: 4 });
  expect(d.platform.sources.get('r1')).toMatchObject({ text: 'It is very late.', libraryIds: ['orders'] });
  const { args } = d.platform.calls.find((one) => one.verb === 'changeResponse') ?? { args: [] };
  expect(args[0]).toMatchObject({ version: 3, raw: { secret: 'x' } });
  expect(d.responses.learnedOf).toMatchObject([{ responseId: 'r1', version: 4 }]);
});

test('html is saved as it was written', async () => {
  const d = await desk();
  const text = '<p onclick="x()">Hi <script>alert(1)</script>{{a}}</p>';
  await d.writing.saveToLibrary(edit({ text, contentType: 'text/html' }));
  expect(d.platform.sources.get('r1')).toMatchObject({ text, contentType: 'text/html' });
});

test('without the permission nothing is asked, and its name is told', async () => {
  const d = await desk(['responses:response:view']);
  const forbidden = (permission: string): Failure => ({ kind: 'forbidden', permission });
  expect(await failureOf(d.writing.saveToLibrary(made()))).toEqual(forbidden('responses:response:add'));
  expect(await failureOf(d.writing.saveToLibrary(edit()))).toEqual(forbidden('responses:response:edit'));
  expect(await failureOf(d.writing.removeFromLibrary({ responseId: 'r1' }))).toEqual(
    forbidden('responses:response:delete'),
  );
  const blind = await desk(['conversation:*:*']);
  expect(await failureOf(blind.writing.source({ responseId: 'r1' }, call()))).toEqual(
    forbidden('responses:response:view'),
  );
  expect([...d.platform.calls, ...blind.platform.calls].filter((one) => /esponse/.test(one.verb))).toEqual([]);
});

test('a refusal by the platform names the permission, and what is not there', async () => {
  const d = await desk();
  faults(d, 'changeResponse', { refuse: { kind: 'forbidden', code: 'missing.any.permissions', contextId: 'c' } });
  expect(await failureOf(d.writing.saveToLibrary(edit()))).toEqual({
    ...{ kind: 'forbidden', permission: 'responses:response:edit' },
    ...{ code: 'missing.any.permissions', contextId: 'c' },
  });
  faults(d, 'addResponse', { refuse: { kind: 'not-found', what: 'add-response' } });
  expect(await failureOf(d.writing.saveToLibrary(made()))).toEqual({ kind: 'not-found', what: 'library' });
  faults(d, 'addResponse', { refuse: { kind: 'offline' } });
  expect(await failureOf(d.writing.saveToLibrary(made()))).toEqual({ kind: 'offline' });
  expect(await failureOf(d.writing.saveToLibrary(edit({ responseId: 'gone' })))).toEqual({
    ...{ kind: 'not-found', what: 'response' },
  });
  expect(await failureOf(d.writing.saveToLibrary(edit({ version: null })))).toMatchObject({ kind: 'invalid' });
  expect(await failureOf(d.writing.saveToLibrary(made({ libraryId: 'personal' })))).toMatchObject({ kind: 'invalid' });
  expect(d.responses.learnedOf).toEqual([]);
});

test('somebody saved since I read it: theirs is given back, nothing is written; then mine goes over it knowingly', async () => {
  const d = await desk();
  d.platform.sources.set('r1', { ...r1, version: 4, text: 'Theirs' });
  const conflict = Saved.parse(await d.writing.saveToLibrary(edit()));
  expect(conflict).toMatchObject({ outcome: 'conflict', theirs: { version: 4, text: 'Theirs' } });
  expect(d.platform.count('changeResponse')).toBe(0);
  expect(d.platform.sources.get('r1')?.text).toBe('Theirs');
  expect(await d.writing.saveToLibrary(edit({ version: 4 }))).toMatchObject({ outcome: 'saved', version: 5 });
});

test('somebody saves between my reading and my writing', async () => {
  const d = await desk();
  d.platform.pause = (verb) => {
    if (verb === 'responseSource' && d.platform.count(verb) === 1)
      d.platform.sources.set('r1', { ...r1, version: 4, text: 'Theirs' });
    return undefined;
  };
  expect(await d.writing.saveToLibrary(edit())).toMatchObject({ outcome: 'conflict', theirs: { text: 'Theirs' } });
  expect(d.platform.sources.get('r1')?.text).toBe('Theirs');
  expect(d.platform.count('changeResponse')).toBe(1);
});

test('they wrote the very same: nothing to disagree about', async () => {
  const d = await desk();
  d.platform.sources.set('r1', { ...r1, version: 7, text: 'It is very late.\r\n' });
  expect(await d.writing.saveToLibrary(edit())).toEqual({ outcome: 'saved', responseId: 'r1', version: 7 });
  expect(d.platform.count('changeResponse')).toBe(0);
});

test('the answer of a change is lost, its words are there: saved, written once', async () => {
  const d = await desk();
  faults(d, 'changeResponse', lost);
  expect(await waited(d, d.writing.saveToLibrary(edit()))).toEqual({ outcome: 'saved', responseId: 'r1', version: 4 });
  expect(d.platform.count('changeResponse')).toBe(1);
  expect(d.responses.syncs).toBe(1);
});

test('the answer of a change is lost, its words are not there: not known', async () => {
  const d = await desk();
  faults(d, 'changeResponse', { refuse: lost.lose });
  const unknown = { kind: 'outcome-unknown', what: 'change-response' };
  expect(await failureOf(waited(d, d.writing.saveToLibrary(edit())))).toEqual(unknown);
  expect(d.platform.count('changeResponse')).toBe(1);
  expect(d.platform.count('responseSource')).toBe(4);
  // Pressed again it goes out again: nothing of the first press is in the way.
  expect(await d.writing.saveToLibrary(edit())).toMatchObject({ outcome: 'saved' });
});

test('the answer of a change is lost, it arrives late: the next look finds it', async () => {
  const d = await desk();
  faults(d, 'changeResponse', { refuse: lost.lose });
  const saving = d.writing.saveToLibrary(edit());
  await d.clock.advance(500);
  d.platform.sources.set('r1', { ...r1, version: 4, text: 'It is very late.' });
  expect(await waited(d, saving)).toMatchObject({ outcome: 'saved', version: 4 });
});

test('the answer of a new one is lost: looked for by its name and words on every page', async () => {
  const d = await desk();
  const alike = d.platform.responsesByLibrary.get('orders');
  alike?.unshift([response('old', 'orders', 'New', 'Hello')]);
  d.platform.sources.set('old', { ...r1, responseId: 'old', name: 'New', text: 'Something else' });
  faults(d, 'addResponse', lost);
  const saved = await waited(d, d.writing.saveToLibrary(made()));
  expect(saved).toEqual({ outcome: 'saved', responseId: expect.stringMatching(/^made-/), version: 1 });
  expect(d.platform.count('addResponse')).toBe(1);
  expect(d.responses.syncs).toBe(1);
});

test('the answer of a new one is lost and it is nowhere: not known', async () => {
  const d = await desk();
  faults(d, 'addResponse', { refuse: lost.lose });
  expect(await failureOf(waited(d, d.writing.saveToLibrary(made())))).toEqual({
    ...{ kind: 'outcome-unknown', what: 'add-response' },
  });
  expect(d.platform.count('addResponse')).toBe(1);
});

test('a double press is one save, while it runs and just after', async () => {
  const d = await desk();
  const [a, b] = await Promise.all([d.writing.saveToLibrary(made()), d.writing.saveToLibrary(made())]);
  expect(a).toEqual(b);
  expect(await d.writing.saveToLibrary(made())).toEqual(a);
  await Promise.all([d.writing.saveToLibrary(edit()), d.writing.saveToLibrary(edit())]);
  expect(d.platform.count('addResponse')).toBe(1);
  expect(d.platform.count('changeResponse')).toBe(1);
  // Much later it is meant.
  await d.clock.advance(6000);
  await d.writing.saveToLibrary(made());
  expect(d.platform.count('addResponse')).toBe(2);
});

test('one save at a time for a response; others go on beside it', async () => {
  const d = await desk();
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'changeResponse'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const first = d.writing.saveToLibrary(edit());
  await d.clock.advance(1);
  expect(await failureOf(d.writing.saveToLibrary(edit({ text: 'Another' })))).toEqual({
    ...{ kind: 'conflict', what: 'saving' },
  });
  expect(await d.writing.saveToLibrary(made())).toMatchObject({ outcome: 'saved' });
  release();
  expect(await first).toMatchObject({ outcome: 'saved' });
});

test('another library: moved where it was in one, added where it was in several', async () => {
  const d = await desk();
  await d.writing.saveToLibrary(edit({ libraryId: 'billing' }));
  expect(d.platform.sources.get('r1')?.libraryIds).toEqual(['billing']);
  d.platform.sources.set('r2', { ...r1, responseId: 'r2', libraryIds: ['a', 'b'] });
  await d.writing.saveToLibrary(edit({ responseId: 'r2', libraryId: 'b' }));
  expect(d.platform.sources.get('r2')?.libraryIds).toEqual(['a', 'b']);
  await d.writing.saveToLibrary(edit({ responseId: 'r2', libraryId: 'c', version: 4 }));
  expect(d.platform.sources.get('r2')?.libraryIds).toEqual(['a', 'b', 'c']);
});

test('removing: gone here at once, also when it was gone already or its answer was lost', async () => {
  const d = await desk();
  await d.writing.removeFromLibrary({ responseId: 'r1' });
  await d.writing.removeFromLibrary({ responseId: 'r1' });
  d.platform.sources.set('r2', { ...r1, responseId: 'r2' });
  faults(d, 'removeResponse', lost);
  await d.writing.removeFromLibrary({ responseId: 'r2' });
  expect(d.responses.forgottenOf).toEqual(['r1', 'r1', 'r2']);
  d.platform.sources.set('r3', { ...r1, responseId: 'r3' });
  faults(d, 'removeResponse', { refuse: lost.lose });
  expect(await failureOf(d.writing.removeFromLibrary({ responseId: 'r3' }))).toMatchObject({
    kind: 'outcome-unknown',
  });
  expect(d.responses.forgottenOf).toHaveLength(3);
});

test('my own responses are not the library’s to read, change or remove', async () => {
  const d = await desk();
  const responseId = `own-${'0'.repeat(32)}`;
  const gone = { kind: 'not-found', what: 'response' };
  expect(await failureOf(d.writing.source({ responseId }, call()))).toEqual(gone);
  expect(await failureOf(d.writing.saveToLibrary(edit({ responseId })))).toEqual(gone);
  expect(await failureOf(d.writing.removeFromLibrary({ responseId }))).toEqual(gone);
  expect(d.platform.calls.filter((one) => /esponse/.test(one.verb))).toEqual([]);
});

test('who signed in meanwhile hears nothing of what another saved', async () => {
  const d = await desk();
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'addResponse'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const saving = d.writing.saveToLibrary(made());
  await d.clock.advance(1);
  d.signOut();
  await d.signIn();
  release();
  expect(await saving).toMatchObject({ outcome: 'saved' });
  expect(d.responses.learnedOf).toEqual([]);
});

test('no text, name or id of a response is in the log', async () => {
  const d = await desk();
  await d.writing.saveToLibrary(edit({ text: 'CANARY' }));
  await d.writing.saveToLibrary(made({ name: 'CANARY' }));
  expect(JSON.stringify(d.log.lines)).not.toMatch(/CANARY|r1|made-/);
  expect(d.log.lines.filter((line) => line.event === 'library-written')).toHaveLength(2);
});
