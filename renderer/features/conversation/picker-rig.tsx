import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { ResponseRow, ResponsesOverview } from '#shared/contract/responses.ts';
import { type AtWork, atWork } from '../../testing/at-work.tsx';
import type { SampleCore } from '../../testing/sample-core.ts';
import { ConversationPane } from './conversation-pane.tsx';

/** A response for tests: `{{day}}` is a blank, everything ordinary filled in. */
export function response(row: Partial<ResponseRow> & { responseId: string; name: string; text: string }): ResponseRow {
  const holes = [...row.text.matchAll(/\{\{([^}]*)\}\}/g)];
  const ids = [...new Set(holes.map((hole) => hole[1] ?? ''))];
  return {
    libraryId: 'lib',
    libraryName: 'Delivery',
    source: 'library',
    kind: 'text',
    version: 4,
    spans: holes.map((hole) => ({
      start: hole.index,
      end: hole.index + hole[0].length,
      id: hole[1] ?? '',
      blank: true,
    })),
    blanks: ids.map((id) => ({ id, label: id, last: null })),
    pin: null,
    tooLong: false,
    misfit: null,
    html: false,
    assets: [],
    template: null,
    language: 'en',
    variants: [],
    tags: [],
    shortcut: null,
    editable: false,
    ...row,
  };
}

/** The library of the picker's tests. */
export const shelf: readonly ResponseRow[] = [
  response({ responseId: 'opened', name: 'Courier trace opened', text: 'I have opened a trace, Amara.' }),
  response({ responseId: 'lost', name: 'Trace result: lost', text: 'The parcel is lost.' }),
  response({ responseId: 'depot', name: 'Trace result: depot', text: 'It is in {{town}} until {{day}}.' }),
  response({ responseId: 'code', name: '03.2 Refund to the card', text: 'Your refund is on its way.' }),
  response({ responseId: 'days', name: 'Delivery in 5-7 days', text: 'It takes a week.' }),
  response({ responseId: 'bye', name: 'Goodbye', text: 'Goodbye, Amara.' }),
];

/** Serves these rows: each word must stand in name or text, `#tag` among the tags. */
export function serve(core: SampleCore, rows: readonly ResponseRow[], overview: Partial<ResponsesOverview> = {}): void {
  const { responses, suggestions } = core.handlers;
  const real = responses.overview;
  responses.overview = async (input, call) => ({
    ...(await real(input, call)),
    pins: rows.slice(0, 2),
    recents: rows.slice(1, 4),
    languages: [],
    tags: [],
    ...overview,
  });
  suggestions.list = async () => ({ state: 'unavailable', items: [] });
  const holds = (row: ResponseRow, word: string): boolean =>
    word.startsWith('#')
      ? row.tags.includes(word.slice(1))
      : `${row.name} ${row.text}`.toLowerCase().includes(word.toLowerCase());
  responses.search = async ({ text, limit }) => {
    const found = rows.filter((row) => text.split(/\s+/).every((word) => holds(row, word)));
    return { rows: found.slice(0, limit), total: found.length, forgiven: false };
  };
  const render = responses.render;
  responses.render = async (input, call) =>
    rows.find((row) => row.responseId === input.responseId) ?? (await render(input, call));
  core.handlers.sending.response = async ({ attemptId, conversationId, responseId }) =>
    core.conversations.send(conversationId, attemptId, rows.find((row) => row.responseId === responseId)?.text ?? '?');
}

/** The composer of Siobhán's chat over such a library, with the keyboard in it. */
export async function atComposer(
  prepare: (core: SampleCore) => void = (core) => serve(core, shelf),
  conversationId = 'c-siobhan',
): Promise<AtWork & { box: HTMLTextAreaElement }> {
  const work = atWork(<ConversationPane conversationId={conversationId} />, {}, prepare);
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Message to/ });
  await waitFor(() => expect(work.asked('responses.overview').length).toBeGreaterThan(0));
  await work.user.click(box);
  return { ...work, box };
}

/** The names of the rows that the picker shows now, once it shows those for this query. */
export async function rowsFor(query: string): Promise<(string | null)[]> {
  const name = query === '' ? 'Responses' : `Responses for “${query}”`;
  const list = await screen.findByRole('listbox', { name });
  await waitFor(() => {
    expect(list.getAttribute('aria-busy')).toBe('false');
    expect(within(list).queryAllByRole('option').length).toBeGreaterThan(0);
  });
  return within(list)
    .getAllByRole('option')
    .map((option) => option.querySelector('.grow')?.textContent ?? null);
}

/** The row that the composer names as the active one. */
export const activeRow = (box: HTMLElement): string | null | undefined =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.querySelector('.grow')?.textContent;

/** What the picker says to those who do not see it. */
export const said = (): (string | null)[] => screen.getAllByRole('status').map((one) => one.textContent);
