import type { Line } from '#shared/contract/conversations.ts';

/** A message as it stands in the log: `first` and `last` of a run of the same sender; only the last carries time and state. */
export interface MessageItem {
  kind: 'message';
  key: string;
  line: Line;
  first: boolean;
  last: boolean;
}

/** One row of the log. Keys are stable from the press to the delivery, so that a row keeps its place and its focus. */
export type TranscriptItem =
  | { kind: 'day'; key: string; atMs: number }
  | { kind: 'unanswered'; key: string; sinceMs: number }
  | { kind: 'bot'; key: string; name: string; count: number; fromMs: number; toMs: number; open: boolean }
  | { kind: 'event'; key: string; line: Line }
  | MessageItem;

/** Runs of one sender are broken after this long a silence, so that times stay near their words. */
const groupGapMs = 5 * 60_000;

const dayOf = (atMs: number): string => new Date(atMs).toDateString();

/** Whether a message shows its own state even inside a run: it has not left, or nobody knows. */
export const isUnsettled = (line: Line): boolean =>
  line.state === 'failed' || line.state === 'unknown' || line.state === 'queued' || line.state === 'sending';

interface Fold {
  start: number;
  end: number;
}

/**
 * Where the bot's part is folded: from its first line to its last, with the answers to it in between.
 * The customer's last words are never folded away when nothing of theirs follows the bot.
 */
function folds(lines: readonly Line[]): Fold[] {
  const found: Fold[] = [];
  let stretch = 0;
  let spoken = false;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line && line.from !== 'agent') continue;
    const part = foldOf(lines, stretch, index, !spoken);
    if (part) found.push(part);
    spoken = true;
    stretch = index + 1;
  }
  return found;
}

function foldOf(lines: readonly Line[], from: number, to: number, leading: boolean): Fold | undefined {
  let start = -1;
  let end = -1;
  let lastCustomer = -1;
  for (let index = from; index < to; index += 1) {
    const kind = lines[index]?.from;
    if (kind === 'bot') {
      if (start < 0) start = index;
      end = index;
    }
    if (kind === 'customer') lastCustomer = index;
  }
  if (start < 0) return undefined;
  if (leading) {
    // Yesterday's words are no answer to today's bot.
    const today = dayOf(lines[start]?.atMs ?? 0);
    const bot = start;
    start = from;
    while (start < bot && dayOf(lines[start]?.atMs ?? 0) !== today) start += 1;
  }
  if (lastCustomer >= start && lastCustomer < end) end = lastCustomer - 1;
  let messages = 0;
  for (let index = start; index <= end; index += 1) if (lines[index]?.from !== 'event') messages += 1;
  return messages >= 2 ? { start, end } : undefined;
}

function joins(before: Line | undefined, after: Line | undefined): boolean {
  if (!before || !after || before.from !== after.from || before.mine !== after.mine || before.sender !== after.sender)
    return false;
  if (isUnsettled(before) || isUnsettled(after) || before.from === 'event') return false;
  return after.atMs - before.atMs < groupGapMs && dayOf(before.atMs) === dayOf(after.atMs);
}

/**
 * Turns lines (in the order of their times) into the rows of the log: day separators, the folded bot's part, the line
 * "Unanswered since" before the customer's oldest unanswered words, events, and messages grouped by sender.
 */
export function transcriptItems(
  lines: readonly Line[],
  options: { unansweredSinceMs: number | null; openFolds: ReadonlySet<string> },
): TranscriptItem[] {
  const items: TranscriptItem[] = [];
  const parts = folds(lines);
  let day = '';
  let marked = options.unansweredSinceMs === null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const today = dayOf(line.atMs);
    if (today !== day) {
      day = today;
      items.push({ kind: 'day', key: `day-${today}`, atMs: line.atMs });
    }
    const part = parts.find((candidate) => candidate.start === index);
    if (part) {
      const inside = lines.slice(part.start, part.end + 1);
      const key = `bot-${line.id}`;
      const open = options.openFolds.has(key);
      items.push({
        kind: 'bot',
        key,
        name: inside.find((candidate) => candidate.from === 'bot')?.sender ?? '',
        count: inside.filter((candidate) => candidate.from !== 'event').length,
        fromMs: line.atMs,
        toMs: inside.at(-1)?.atMs ?? line.atMs,
        open,
      });
      if (!open) {
        index = part.end;
        day = dayOf(inside.at(-1)?.atMs ?? line.atMs);
        continue;
      }
    }
    if (!marked && line.from === 'customer' && line.atMs >= (options.unansweredSinceMs ?? 0)) {
      marked = true;
      items.push({ kind: 'unanswered', key: 'unanswered', sinceMs: line.atMs });
    }
    if (line.from === 'event') {
      items.push({ kind: 'event', key: line.id, line });
      continue;
    }
    const previous = items.at(-1);
    const before = previous?.kind === 'message' ? previous.line : undefined;
    const first = !joins(before, line);
    if (!first && previous?.kind === 'message') previous.last = false;
    items.push({ kind: 'message', key: line.id, line, first, last: true });
  }
  return items;
}
