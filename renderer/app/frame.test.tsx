import { act, cleanup, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { writingStore } from '../features/writing/writing-store.ts';
import { sampleSignedIn, sampleSignedOut } from '../testing/sample-session.ts';
import { showApp } from '../testing/show.tsx';
import { openConversation } from './selection.ts';
import { useWorked } from './worked.ts';

afterEach(() => {
  cleanup();
  writingStore.forgetAll();
});

test('the rail goes to the settings and back, and counts what rings', async () => {
  const { user } = showApp();
  await user.click(await screen.findByRole('link', { name: 'Settings' }));
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Conversations, 1 alerting' }));
  expect(await screen.findByRole('heading', { name: /Waiting for me/ })).toBeTruthy();
});

test('the panel grows and shrinks with the arrow keys and keeps its width', async () => {
  const { core } = showApp();
  const edge = await screen.findByRole('separator', { name: 'Width of the panel' });
  fireEvent.keyDown(edge, { key: 'ArrowLeft' });
  await waitFor(() => expect(edge.getAttribute('aria-valuenow')).toBe('392'));
  fireEvent.keyDown(edge, { key: 'End' });
  await waitFor(() => expect(edge.getAttribute('aria-valuenow')).toBe('640'));
  const kept = core.calls.filter((call) => call.method === 'settings.change').map((call) => call.input);
  expect(kept).toEqual([{ panelWidthPx: 392 }, { panelWidthPx: 640 }]);
});

test('what slid over the chat steps aside when another chat comes to the front', async () => {
  const { user } = showApp();
  await user.click(await screen.findByRole('button', { name: 'Show conversations', hidden: true }));
  const work = document.querySelector('.app-work') as HTMLElement;
  expect(work.dataset.drawer).toBe('inbox');
  act(() => openConversation('c-lukas'));
  await waitFor(() => expect(work.dataset.drawer).toBeUndefined());
});

test('work is kept while a session ended on its own, and let go by wish', () => {
  const inside = sampleSignedIn();
  const { result, rerender } = renderHook(({ session }) => useWorked(session), {
    initialProps: { session: inside as Parameters<typeof useWorked>[0] },
  });
  expect(result.current.worked).toBe(inside);
  rerender({ session: sampleSignedOut({ reason: 'expired' }) });
  expect(result.current.worked).toBe(inside);
  rerender({ session: { phase: 'signing-in', practice: false, regionId: null, step: 'browser' } });
  expect(result.current.worked).toBe(inside);
  rerender({ session: sampleSignedOut({ reason: 'failed', failure: { kind: 'offline' } }) });
  expect(result.current.worked).toBe(inside);
  rerender({ session: sampleSignedOut({ reason: 'left' }) });
  expect(result.current.worked).toBeUndefined();
  const practice = sampleSignedIn({ practice: true });
  rerender({ session: practice });
  rerender({ session: sampleSignedOut({ reason: 'expired' }) });
  expect(result.current.worked).toBeUndefined();
});

test('a response is written in the panel’s place, which keeps its search; on another screen it is still there', async () => {
  const { user } = showApp();
  act(() => openConversation('c-siobhan'));
  const search = await screen.findByRole('searchbox', { name: 'Search responses' }, { timeout: 5000 });
  await user.type(search, 'lamp');
  act(() => writingStore.open({ text: 'Hello', conversationId: 'c-siobhan' }));
  expect(await screen.findByRole('form', { name: 'New response' }, { timeout: 5000 })).toBeTruthy();
  expect(screen.queryByRole('searchbox', { name: 'Search responses' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Settings' }));
  const text = await screen.findByRole('textbox', { name: 'Text' }, { timeout: 5000 });
  expect(text).toHaveProperty('value', 'Hello');
  await user.click(screen.getByRole('link', { name: /^Conversations/ }));
  act(() => writingStore.forgetAll());
  expect(await screen.findByRole('searchbox', { name: 'Search responses' }, { timeout: 5000 })).toBeTruthy();
});

test('the rail leads to the responses, and so does its key', async () => {
  showApp();
  await screen.findByRole('link', { name: 'Responses' }, { timeout: 5000 });
  fireEvent.keyDown(document.body, { key: 'L', ctrlKey: true, shiftKey: true });
  expect(await screen.findByRole('heading', { name: 'Responses' }, { timeout: 5000 })).toBeTruthy();
});
