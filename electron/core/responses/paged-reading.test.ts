import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PagedReading } from './paged-reading.ts';

/** A listing that `before` may change before each page is read. */
async function readAll(ids: string[], pageSize: number, before: (reads: number) => void = () => undefined) {
  let reads = 0;
  const taken: string[] = [];
  const reading = new PagedReading<string>({
    read: async (pageNumber) => {
      before(++reads);
      const entities = ids.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      return { entities, pageNumber, pageCount: Math.max(1, Math.ceil(ids.length / pageSize)), total: ids.length };
    },
    take: async (page) => void taken.push(...page),
    idOf: (id) => id,
  });
  while ((await reading.step()) === 'more');
  return { seen: reading.seen, whole: reading.whole, reads, taken };
}

test('a listing that holds still is read once', async () => {
  expect(await readAll(['a', 'b', 'c'], 2)).toMatchObject({ reads: 2, whole: true, seen: new Set(['a', 'b', 'c']) });
  expect(await readAll([], 2)).toMatchObject({ reads: 1, whole: true });
});

test('what moved to a page that was read before is not lost', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const { seen, whole } = await readAll(ids, 2, (reads) => reads === 2 && ids.splice(0, 1));
  expect(whole).toBe(true);
  expect(seen).toEqual(new Set(['a', 'b', 'c', 'd', 'e']));
});

test('a listing that never holds still is not taken for whole', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const { whole } = await readAll(ids, 2, (reads) => ids.push(`new-${reads}`));
  expect(whole).toBe(false);
});

test('nothing that stays throughout is ever unseen, whatever one change does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 11 }),
      fc.boolean(),
      async (count, pageSize, when, where, removes) => {
        const ids = Array.from({ length: count }, (_, at) => `r${at}`);
        const change = (): void => void (removes ? ids.splice(where, 1) : ids.splice(where, 0, 'new'));
        const { seen, whole } = await readAll(ids, pageSize, (reads) => reads === when && change());
        if (whole) for (const id of ids) expect(seen).toContain(id);
      },
    ),
  );
});

test('a page that failed is asked for again by the next step', async () => {
  let fail = true;
  const reading = new PagedReading<string>({
    read: async (pageNumber) => {
      if (pageNumber === 2 && fail) throw new Error('no');
      return { entities: [`on-${pageNumber}`], pageNumber, pageCount: 2, total: 2 };
    },
    take: async () => undefined,
    idOf: (id) => id,
  });
  await reading.step();
  await expect(reading.step()).rejects.toThrow();
  fail = false;
  expect(await reading.step()).toBe('done');
  expect(reading.seen).toEqual(new Set(['on-1', 'on-2']));
});
