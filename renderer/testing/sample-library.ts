import type { RiposteContract } from '#shared/contract/index.ts';
import type { ResponsesOverview, Usage } from '#shared/contract/responses.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { sampleConversations } from './sample-conversations.ts';
import type { SampleCatalogue, SampleReader } from './sample-responses.ts';

const day = 24 * 60 * 60_000;
/** One step of a sample synchronisation. */
const stepMs = 450;

function sampleUsage(catalogue: SampleCatalogue, now: number): Usage {
  const used = ['r-trace', 'r-wait', 'r-refund', 'p-shed', 'r-replace', 'r-bye', 'r-photo'];
  const row = (id: string) => {
    const recipe = catalogue.find(id);
    const made = recipe && catalogue.row(recipe);
    return {
      responseId: id,
      name: made?.name ?? 'Christmas opening hours',
      libraryName: made?.libraryName ?? 'Courtesy',
    };
  };
  const mine = [...used, 'r-gone'].map((id, index) => ({
    ...row(id),
    uses: Math.round(212 / (index + 1)),
    lastMs: now - index * index * 0.7 * day - 600_000,
    gone: id === 'r-gone',
  }));
  const unused = catalogue.recipes().filter((one) => !used.includes(one.id) && one.library !== 'personal');
  return {
    sinceMs: now - 41 * day,
    mine,
    unused: { total: 1067, rows: unused.map((one) => row(one.id)) },
    misses: [
      { text: 'second driver insurance', count: 9, lastMs: now - 0.2 * day },
      { text: 'zweite Mahnung', count: 4, lastMs: now - 2 * day },
      { text: 'استرداد المبلغ', count: 2, lastMs: now - 3 * day },
      { text: 'gift wrap', count: 1, lastMs: now - 20 * day },
    ],
  };
}

/** The responses of a sample core: they can be found, narrowed, pinned, labelled and read anew, with a run that can be stopped. */
export function sampleLibrary(
  catalogue: SampleCatalogue,
  conversations: ReturnType<typeof sampleConversations>,
  touch: (...tags: string[]) => void,
): DomainHandlers<RiposteContract['responses']> {
  const now = Date.now();
  const total = 6;
  let sync: ResponsesOverview['sync'] = {
    state: 'idle',
    done: total,
    total,
    read: catalogue.total(),
    atMs: now - 120_000,
    failure: null,
  };
  let usage = sampleUsage(catalogue, now);
  let footer: string | null = null;
  const reader = (conversationId: string | null): SampleReader & { language: string | null } => {
    const row = conversations.rows().find((one) => one.conversationId === conversationId);
    return { textLimit: row?.textLimit ?? 2000, channel: row?.channel ?? 'web', language: row?.language ?? null };
  };
  const step = (): void => {
    if (sync.state !== 'running') return;
    const done = sync.done + 1;
    const read = Math.round((catalogue.total() * done) / total);
    sync = done >= total ? { ...sync, state: 'idle', done, read, atMs: Date.now() } : { ...sync, done, read };
    touch('responses');
    setTimeout(step, stepMs);
  };

  return {
    overview: async ({ conversationId }) => {
      const who = reader(conversationId);
      return {
        total: catalogue.total(),
        queueMode: 'SelectedOnly',
        libraries: catalogue.libraries(),
        pins: catalogue.pins(who),
        recents: catalogue.recents(who),
        tags: catalogue.tags(),
        languages: catalogue.languages(),
        customerLanguage: { language: who.language ?? 'en', from: who.language === null ? 'agent' : 'attribute' },
        footers: [
          { responseId: 'f-team', name: 'Halden & Row, team', text: 'Halden & Row · 08:00 to 20:00' },
          { responseId: 'f-jana', name: 'Jana, personal', text: 'Kind regards, Jana' },
        ].map((one) => ({ ...one, chosen: one.responseId === footer })),
        may: { add: true, edit: true, remove: true },
        sync,
      };
    },
    list: async ({ conversationId, libraryId, filter, offset, limit }) =>
      catalogue.list(libraryId, filter, reader(conversationId), offset, limit),
    search: async ({ conversationId, text, filter, limit }) =>
      catalogue.search(text, filter, reader(conversationId), limit),
    render: async ({ conversationId, responseId, values }) => {
      const row = catalogue.render(responseId, reader(conversationId), values);
      if (!row) throw new Failed({ kind: 'not-found', what: 'response' });
      return row;
    },
    pin: async ({ responseId, digit }) => {
      catalogue.pin(responseId, digit);
      return null;
    },
    unpin: async ({ responseId }) => {
      catalogue.unpin(responseId);
      return null;
    },
    label: async ({ responseId, shortcut, tags }) => {
      const recipe = catalogue.find(responseId);
      const holder = catalogue.recipes().find((one) => one.id !== responseId && one.shortcut === shortcut);
      if (shortcut !== null && holder)
        throw new Failed({
          kind: 'invalid',
          issues: [{ path: 'shortcut', message: 'taken', params: { name: holder.name } }],
        });
      const { shortcut: _, ...rest } = recipe ?? { id: responseId, name: '', text: '', library: 'personal' };
      catalogue.put({ ...rest, tags, ...(shortcut === null ? {} : { shortcut }) });
      return null;
    },
    remember: async () => null,
    chooseFooter: async ({ responseId }) => {
      footer = responseId;
      return null;
    },
    sync: async () => {
      if (sync.state === 'running') return null;
      sync = { ...sync, state: 'running', done: 0, total, read: 0, failure: null };
      setTimeout(step, stepMs);
      return null;
    },
    stopSync: async () => {
      sync = { ...sync, state: 'stopped' };
      return null;
    },
    usage: async () => usage,
    forgetUsage: async () => {
      usage = { ...usage, sinceMs: null, mine: [], misses: [] };
      return null;
    },
  };
}
