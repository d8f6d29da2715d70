import { expect, test } from 'vitest';
import { TextIndex } from '#shared/search/text-index.ts';
import { bench, MemoryDatabase } from '../testing/domain-bench.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary, restarted } from '../testing/library-bench.ts';

const count = 20_000;

/** A clock on which each row that is read, written or indexed takes a fiftieth of a millisecond; it notices how many there are between two rests. */
class CountingClock extends FakeClock {
  #spentMs = 0;
  #steps = 0;
  worst = 0;

  override monotonic(): number {
    return super.monotonic() + this.#spentMs;
  }

  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.#steps = 0;
    return super.sleep(ms, signal);
  }

  step(): void {
    this.#spentMs += 0.02;
    this.worst = Math.max(this.worst, ++this.#steps);
  }
}

class CountingDatabase extends MemoryDatabase {
  readonly #clock: CountingClock;
  readonly transactions: number[] = [];
  #rows = 0;

  constructor(clock: CountingClock) {
    super();
    this.#clock = clock;
  }

  override run(...args: Parameters<MemoryDatabase['run']>): { changes: number } {
    this.#clock.step();
    this.#rows++;
    return super.run(...args);
  }

  override all(...args: Parameters<MemoryDatabase['all']>): ReturnType<MemoryDatabase['all']> {
    const rows = super.all(...args);
    for (const _ of rows) this.#clock.step();
    return rows;
  }

  override transaction<T>(work: () => T): T {
    this.#rows = 0;
    const result = super.transaction(work);
    this.transactions.push(this.#rows);
    return result;
  }
}

test('a large catalogue comes in, starts again and is searched in small steps', async () => {
  const clock = new CountingClock();
  const database = new CountingDatabase(clock);
  const put = TextIndex.prototype.put;
  const b = bench({ clock, database });
  oneLibrary(b, []);
  const all = Array.from({ length: count }, (_, at) =>
    response(`r${String(at).padStart(6, '0')}`, 'all', `Answer ${at} ${at % 7 ? '' : '(DE)'}`, `Text of number ${at}`),
  );
  b.platform.responsesByLibrary.set(
    'all',
    Array.from({ length: count / 500 }, (_, at) => all.slice(at * 500, at * 500 + 500)),
  );
  TextIndex.prototype.put = function (document) {
    clock.step();
    put.call(this, document);
  };
  try {
    const first = await openLibrary(b);
    await clock.advance(1_000);
    expect(await first.responses.overview(c1)).toMatchObject({ total: count, sync: { state: 'idle', read: count } });
    expect(await first.search('answer 19999')).toContain('r019999');
    const filter = { tags: [], language: 'de', fitting: false };
    const listed = first.responses.list({ ...c1, libraryId: 'all', filter, offset: 2_000, limit: 50 });
    await clock.advance(100);
    expect((await listed).rows.length).toBe(50);
    // A slice is five milliseconds, 250 of these steps; what cannot be cut comes on top: two hundred heads, fifty rows written.
    expect(clock.worst).toBeLessThanOrEqual(500);
    expect(clock.worst).toBeGreaterThan(10);
    expect(Math.max(...database.transactions)).toBeLessThanOrEqual(500);

    clock.worst = 0;
    const again = restarted(first);
    again.platform.fault = (verb) => (verb === 'libraries' ? { refuse: { kind: 'offline' } } : undefined);
    const second = await openLibrary(again);
    await clock.advance(1_000);
    expect(await second.responses.overview(c1)).toMatchObject({ total: count, sync: { state: 'offline' } });
    expect(await second.search('answer 12345')).toContain('r012345');
    expect(clock.worst).toBeLessThanOrEqual(500);
  } finally {
    TextIndex.prototype.put = put;
  }
}, 60_000);
