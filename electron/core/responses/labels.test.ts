import { expect, test } from 'vitest';
import { bench } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, type LibraryBench, oneLibrary, openLibrary, restarted } from '../testing/library-bench.ts';
import type { PersonalResponse, PersonalSource } from './personal-source.ts';

const stock = (b: ReturnType<typeof bench>): void =>
  oneLibrary(b, [
    response('refund', 'all', 'Refund #vip', 'Money back.'),
    response('swap', 'all', 'Replacement', 'A new one.'),
  ]);

/** Personal responses in memory, by owner. */
class Own implements PersonalSource {
  readonly kept = new Map<string, Map<string, PersonalResponse>>();
  readonly #ears = new Set<(change: { responseId: string } | 'all') => void>();

  put(owner: string, name: string, text: string, change: Partial<PersonalResponse> = {}): void {
    const responseId = change.responseId ?? `own-${name}`;
    const all = this.kept.get(owner) ?? new Map();
    this.kept.set(
      owner,
      all.set(responseId, { ...response(responseId, '', name, text), tags: [], shortcut: null, ...change }),
    );
    for (const ear of this.#ears) ear({ responseId });
  }

  remove(owner: string, responseId: string): void {
    this.kept.get(owner)?.delete(responseId);
    for (const ear of this.#ears) ear({ responseId });
  }

  all(owner: string): Iterable<PersonalResponse> {
    return this.kept.get(owner)?.values() ?? [];
  }

  get(owner: string, responseId: string): PersonalResponse | undefined {
    return this.kept.get(owner)?.get(responseId);
  }

  onChange(hear: (change: { responseId: string } | 'all') => void): () => void {
    this.#ears.add(hear);
    return () => void this.#ears.delete(hear);
  }
}

async function withOwn(): Promise<LibraryBench & { own: Own }> {
  const b = bench();
  stock(b);
  const opened = await openLibrary(b);
  const own = new Own();
  // biome-ignore lint/correctness/useHookAtTopLevel: no hook, whatever its name
  opened.responses.usePersonal(own);
  return { ...opened, own };
}

test('my shortcut and tags find a response, are shown, counted and kept', async () => {
  const first = await openLibrary(bench(), stock);
  await first.responses.label({ responseId: 'swap', shortcut: 'rp', tags: ['broken', 'VIP'] });
  await first.responses.settled();
  expect(await first.search('rp')).toEqual(['swap']);
  expect(await first.search('#broken')).toEqual(['swap']);
  expect((await first.search('#vip')).sort()).toEqual(['refund', 'swap']);
  expect((await first.responses.overview(c1)).tags).toEqual([
    { tag: 'vip', count: 2 },
    { tag: 'broken', count: 1 },
  ]);
  const second = await openLibrary(restarted(first));
  expect(await second.row('swap')).toMatchObject({ shortcut: 'rp', tags: ['broken', 'VIP'] });
  expect(await second.search('rp')).toEqual(['swap']);
  expect((await second.list('all', { filter: { tags: ['Vip'], language: null, fitting: false } })).length).toBe(2);
  await second.responses.label({ responseId: 'swap', shortcut: null, tags: [] });
  await second.responses.settled();
  expect(await second.search('#broken')).toEqual([]);
});

test('another person sees nothing of them', async () => {
  const first = await openLibrary(bench(), stock);
  await first.responses.label({ responseId: 'swap', shortcut: 'rp', tags: ['mine'] });
  const b = restarted(first);
  b.me.userId = 'somebody-else';
  const second = await openLibrary(b);
  expect(await second.row('swap')).toMatchObject({ shortcut: null, tags: [] });
  expect(await second.search('#mine')).toEqual([]);
});

test('a shortcut belongs to one response', async () => {
  const { responses } = await openLibrary(bench(), stock);
  await responses.label({ responseId: 'swap', shortcut: 'rp', tags: [] });
  await responses.label({ responseId: 'swap', shortcut: 'RP', tags: [] });
  expect(await failureOf(responses.label({ responseId: 'refund', shortcut: 'Rp', tags: [] }))).toEqual({
    kind: 'invalid',
    issues: [{ path: 'shortcut', message: 'taken', params: { name: 'Replacement' } }],
  });
  expect(responses.shortcutHolder('rp')).toMatchObject({ responseId: 'swap', name: 'Replacement' });
  expect(responses.shortcutHolder('none')).toBeUndefined();
  expect(await failureOf(responses.label({ responseId: 'gone', shortcut: null, tags: [] }))).toMatchObject({
    kind: 'not-found',
  });
});

test('personal responses stand first, are found, pinned, used and drawn like the others', async () => {
  const { own, responses, search, list, row } = await withOwn();
  own.put('org/me', 'My hello', 'Hi {{CUSTOMER_NAME}}', { tags: ['warm'], shortcut: 'mh', language: 'en' });
  await responses.settled();
  expect(await search('my hello')).toEqual(['own-My hello']);
  expect(await search('mh')).toEqual(['own-My hello']);
  expect(await list('personal')).toMatchObject([
    {
      source: 'personal',
      libraryId: 'personal',
      libraryName: '',
      text: 'Hi Ana Ruiz',
      tags: ['warm'],
      shortcut: 'mh',
      editable: true,
    },
  ]);
  await responses.pin({ ...c1, responseId: 'own-My hello', digit: 1 });
  responses.used('c1', 'own-My hello');
  expect(await responses.overview(c1)).toMatchObject({
    total: 3,
    libraries: [{ libraryId: 'personal', count: 1, forQueue: true }, { libraryId: 'all' }],
    pins: [{ responseId: 'own-My hello', pin: 1 }],
    recents: [{ responseId: 'own-My hello' }],
  });
  expect(await failureOf(responses.label({ responseId: 'refund', shortcut: 'MH', tags: [] }))).toMatchObject({
    issues: [{ path: 'shortcut', message: 'taken', params: { name: 'My hello' } }],
  });
  own.put('org/me', 'My hello', 'Bye', {});
  await responses.settled();
  expect((await row('own-My hello')).text).toBe('Bye');
  expect(await search('mh')).toEqual([]);
  own.remove('org/me', 'own-My hello');
  await responses.settled();
  expect(await search('my hello')).toEqual([]);
  expect((await responses.overview(c1)).total).toBe(2);
});

test('personal responses survive a sync, and belong to one person', async () => {
  const { own, responses, search, clock, me, signIn, signOut } = await withOwn();
  own.put('org/me', 'Mine', 'secret words');
  own.put('org/other', 'Theirs', 'other words');
  await responses.sync();
  await clock.advance(1_000);
  expect(await search('words')).toEqual(['own-Mine']);
  signOut();
  me.userId = 'other';
  await signIn();
  await clock.advance(1_000);
  expect(await search('words')).toEqual(['own-Theirs']);
  expect(await responses.overview(c1)).toMatchObject({ total: 3 });
});
