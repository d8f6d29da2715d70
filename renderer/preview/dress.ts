import type { ResponsesOverview } from '#shared/contract/responses.ts';
import type { SampleCore } from '../testing/sample-core.ts';

/** How far reading the responses has come, by the name of a scene. */
const syncs: Record<string, Partial<ResponsesOverview['sync']>> = {
  syncing: { state: 'running', done: 3, total: 9, read: 812 },
  stopped: { state: 'stopped', done: 3, total: 9, read: 812 },
  unsynced: { state: 'failed', failure: { kind: 'upstream', status: 503, contextId: '7d1c-40be' } },
  offline: { state: 'offline', failure: { kind: 'offline' } },
};

/** Changes what a sample core answers, for scenes that its beginning cannot say. */
export function dress(core: SampleCore, wish: URLSearchParams): void {
  const screen = wish.get('screen') ?? '';
  const sync = syncs[screen];
  const { overview } = core.handlers.responses;
  if (sync)
    core.handlers.responses.overview = async (input, call) => {
      const all = await overview(input, call);
      return { ...all, sync: { ...all.sync, ...sync } };
    };
  if (screen === 'none') {
    core.handlers.responses.usage = async () => ({
      sinceMs: null,
      mine: [],
      unused: { total: 0, rows: [] },
      misses: [],
    });
    core.handlers.responses.list = async () => ({ rows: [], total: 0 });
  }
}
