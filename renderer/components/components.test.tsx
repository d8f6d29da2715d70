import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { Send } from 'lucide-react';
import { afterEach, expect, test, vi } from 'vitest';
import { useNow } from '../bridge/use-now.ts';
import { show } from '../testing/show.tsx';
import { Button } from './button.tsx';
import { clock, longClock } from './clock.ts';
import { Dialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { Menu } from './menu.tsx';
import { MenuItem } from './menu-item.tsx';
import { presenceLook } from './presence-dot.tsx';
import { SearchField } from './search-field.tsx';
import { WaitBadge, waitLevel } from './wait-badge.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('clocks read as people read them', () => {
  expect([-5, 0, 7_000, 248_000, 3_729_000].map(clock)).toEqual(['0:00', '0:00', '0:07', '4:08', '1:02:09']);
  expect([59_000, 8_040_000].map(longClock)).toEqual(['0:59', '2 h 14']);
});

test('a wait grows heavier at the thresholds, not before', () => {
  expect([89_999, 90_000, 179_999, 180_000].map((ms) => waitLevel(ms, 90, 180))).toEqual([
    'waiting',
    'due',
    'due',
    'overdue',
  ]);
});

test('a wait badge uses the person’s thresholds and steps with the second', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show(<WaitBadge sinceMs={Date.now() - 28_500} />, { settings: { dueAfterS: 30, overdueAfterS: 60 } });
  expect(await screen.findByText('Waiting')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(screen.getByText('Due')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(31_000));
  expect(screen.getByText('Overdue').closest('.sev-3')).toBeTruthy();
});

function Clock() {
  return <p>{useNow()}</p>;
}

test('all clocks share one timer, which stops with the last of them', () => {
  const begun = vi.spyOn(globalThis, 'setInterval');
  const ended = vi.spyOn(globalThis, 'clearInterval');
  const before = begun.mock.calls.filter(([, ms]) => ms === 1000).length;
  const { rerender } = show(
    <>
      <Clock />
      <Clock />
      <Clock />
    </>,
  );
  expect(begun.mock.calls.filter(([, ms]) => ms === 1000).length).toBe(before + 1);
  const texts = [...document.querySelectorAll('p')].map((one) => one.textContent);
  expect(new Set(texts).size).toBe(1);
  const stops = ended.mock.calls.length;
  rerender(<span />);
  expect(ended.mock.calls.length).toBeGreaterThan(stops);
});

test('a busy button keeps its label, cannot be pressed and can still be found', async () => {
  const onPress = vi.fn();
  const { user } = show(
    <Button icon={Send} busy onPress={onPress}>
      Send
    </Button>,
  );
  await user.click(screen.getByRole('button', { name: /Send/ }));
  expect(onPress).not.toHaveBeenCalled();
  expect(document.querySelector('.spin')).toBeTruthy();
});

test('an icon button has its name and shows it with its key when the keyboard arrives', async () => {
  const { user } = show(<IconButton icon={Send} name="Insert" keys={['Alt', '1']} />);
  await user.tab();
  const tip = await screen.findByRole('tooltip');
  expect(tip.textContent).toBe('InsertAlt1');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Insert');
});

test('a search field empties by its button and says so', async () => {
  const onChange = vi.fn();
  const { user } = show(<SearchField name="Search responses" defaultValue="trac" onChange={onChange} />);
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onChange).toHaveBeenLastCalledWith('');
});

test('a disabled choice stays in the menu with its reason and does nothing', async () => {
  const onAction = vi.fn();
  const { user } = show(
    <Menu name="More" trigger={<Button>Open</Button>} onAction={onAction}>
      <MenuItem id="a" label="Send" />
      <MenuItem id="b" label="Park" why="The chat has ended." isDisabled />
    </Menu>,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const park = await screen.findByRole('menuitem', { name: /Park/ });
  expect(park.textContent).toContain('The chat has ended.');
  await user.click(park);
  expect(onAction).not.toHaveBeenCalled();
  await user.click(screen.getByRole('menuitem', { name: 'Send' }));
  expect(onAction).toHaveBeenCalledWith('a');
});

test('a question is named by its title, takes the focus, and closes by Esc where it may', async () => {
  const onClose = vi.fn();
  const { user } = show(
    <Dialog isOpen onClose={onClose} title="End the chat?" actions={<Button autoFocus>Stay</Button>}>
      <p>It cannot be reopened.</p>
    </Dialog>,
  );
  const question = await screen.findByRole('alertdialog', { name: 'End the chat?' });
  await waitFor(() => expect(question.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('every presence has a look, not responding above all', () => {
  expect(presenceLook('ON_QUEUE', 'IDLE')).toBe('on-queue');
  expect(presenceLook('On Queue', 'INTERACTING')).toBe('interacting');
  expect(presenceLook('ON_QUEUE', 'NOT_RESPONDING')).toBe('not-responding');
  expect(presenceLook('MEAL', 'OFF_QUEUE')).toBe('away');
  expect(presenceLook('MEETING', 'OFF_QUEUE')).toBe('busy');
  expect(presenceLook(null, 'UNKNOWN')).toBe('offline');
});
