import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { wirePair } from '#shared/rpc/wire.ts';
import { createSampleCore } from '../testing/sample-core.ts';
import { show } from '../testing/show.tsx';
import { useAsk, useFeed, useTell } from './api.ts';
import { BridgeProvider } from './bridge-context.tsx';
import { createBridge } from './client.ts';

afterEach(cleanup);

function Theme() {
  const { data, error } = useAsk('settings', 'get', {});
  const change = useTell('settings', 'change');
  return (
    <>
      <p>{error ? `failed ${error.failure.kind}` : `theme ${data?.settings.theme ?? 'unknown'}`}</p>
      <button type="button" onClick={() => change.mutate({ theme: 'dark' })}>
        dark
      </button>
      <p>{change.error && `refused ${change.error.failure.kind}`}</p>
    </>
  );
}

test('a read is asked once for all components, and again when a command touches its domain', async () => {
  const { core, user } = show(
    <>
      <Theme />
      <Theme />
    </>,
  );
  expect(await screen.findAllByText('theme system')).toHaveLength(2);
  expect(core.calls.filter((call) => call.method === 'settings.get')).toHaveLength(1);
  await user.click(screen.getAllByRole('button')[0] as HTMLElement);
  expect(await screen.findAllByText('theme dark')).toHaveLength(2);
  expect(core.calls.filter((call) => call.method === 'settings.get')).toHaveLength(2);
});

test('a failed read and a failed command arrive as failures, and nothing is repeated', async () => {
  const core = createSampleCore();
  core.failNext('settings.get', { kind: 'offline' });
  core.failNext('settings.change', { kind: 'forbidden', permission: 'a:b:c' });
  const { user } = show(<Theme />, core);
  expect(await screen.findByText('failed offline')).toBeTruthy();
  expect(core.calls.filter((call) => call.method === 'settings.get')).toHaveLength(1);
  await user.click(screen.getByRole('button'));
  expect(await screen.findByText('refused forbidden')).toBeTruthy();
  core.touch('settings');
  expect(await screen.findByText('theme system')).toBeTruthy();
});

function Count({ label = 'rows' }: { label?: string }) {
  const { value, failure } = useFeed('conversations', 'inbox', {});
  return <p>{failure ? `${label} failed ${failure.kind}` : `${label} ${value?.rows.length ?? 'none'}`}</p>;
}

test('components share one subscription, which ends with the last of them', async () => {
  const core = createSampleCore();
  const [page, far] = wirePair();
  const told: { t: string; method?: string }[] = [];
  const inner = core.wire();
  far.listen((frame) => {
    told.push(JSON.parse(frame));
    inner.send(frame);
  });
  inner.listen((frame) => far.send(frame));
  const bridge = createBridge(page);
  const { rerender } = render(
    <BridgeProvider bridge={bridge}>
      <Count label="one" />
      <Count label="two" />
    </BridgeProvider>,
  );
  await screen.findByText('one 7');
  await screen.findByText('two 7');
  expect(told.filter((frame) => frame.t === 'open')).toHaveLength(1);
  rerender(
    <BridgeProvider bridge={bridge}>
      <Count label="one" />
    </BridgeProvider>,
  );
  act(() => core.conversations.remove('c-rohan'));
  await screen.findByText('one 6');
  expect(told.some((frame) => frame.t === 'cancel')).toBe(false);
  rerender(<BridgeProvider bridge={bridge}>{null}</BridgeProvider>);
  await waitFor(() => expect(told.filter((frame) => frame.t === 'cancel')).toHaveLength(1));
});

/** A core that is only a hand on the wire. */
function byHand() {
  const [page, far] = wirePair();
  const heard: { t: string; id: string }[] = [];
  far.listen((frame) => heard.push(JSON.parse(frame)));
  const bridge = createBridge(page);
  render(
    <BridgeProvider bridge={bridge}>
      <Count />
    </BridgeProvider>,
  );
  const tell = (frame: object): void => far.send(JSON.stringify(frame));
  return { heard, tell };
}
const inbox = (...ids: string[]) => ({
  rows: createSampleCore()
    .conversations.rows()
    .filter((row) => ids.includes(row.conversationId)),
  loaded: true,
});

test('a hole in the sequence asks for a new snapshot and shows nothing in between', async () => {
  const { heard, tell } = byHand();
  await waitFor(() => expect(heard.some((frame) => frame.t === 'open')).toBe(true));
  const id = heard.find((frame) => frame.t === 'open')?.id;
  tell({ t: 'snapshot', id, seq: 1, value: inbox('c-amara') });
  await screen.findByText('rows 1');
  tell({ t: 'patch', id, seq: 3, value: { upsert: inbox('c-lukas').rows, remove: [] } });
  await waitFor(() => expect(heard.some((frame) => frame.t === 'again' && frame.id === id)).toBe(true));
  expect(screen.getByText('rows 1')).toBeTruthy();
  tell({ t: 'snapshot', id, seq: 4, value: inbox('c-amara', 'c-lukas', 'c-misaki') });
  await screen.findByText('rows 3');
});

test('a feed that ended says why, and opens again when the session changes', async () => {
  const { heard, tell } = byHand();
  await waitFor(() => expect(heard.some((frame) => frame.t === 'open')).toBe(true));
  const id = heard.find((frame) => frame.t === 'open')?.id;
  tell({ t: 'fail', id, failure: { kind: 'signed-out' } });
  await screen.findByText('rows failed signed-out');
  tell({ t: 'touched', tags: ['session'] });
  await waitFor(() => expect(heard.filter((frame) => frame.t === 'open')).toHaveLength(2));
  tell({ t: 'snapshot', id: heard.filter((frame) => frame.t === 'open')[1]?.id, seq: 1, value: inbox('c-amara') });
  await screen.findByText('rows 1');
});
