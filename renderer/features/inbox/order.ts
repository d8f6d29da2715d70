import { type InboxRow, Section } from '#shared/contract/conversations.ts';

/** The conversations as they stand on the screen: ids by section, in order. */
export type Order = Readonly<Record<Section, readonly string[]>>;

/** The sections from top to bottom. */
export const sections: readonly Section[] = Section.options;

/** By what a section is sorted: who has the least time left, or has waited longest, stands on top. */
function urgency(row: InboxRow): number {
  switch (row.section) {
    case 'alerting':
      return row.alerting?.untilMs ?? row.alerting?.sinceMs ?? row.startedAtMs;
    case 'waiting-for-me':
      return row.unansweredSinceMs ?? row.last?.atMs ?? row.startedAtMs;
    case 'waiting-for-customer':
      return row.inactiveAtMs ?? row.last?.atMs ?? row.startedAtMs;
    case 'parked':
      return row.last?.atMs ?? row.startedAtMs;
    case 'wrap-up':
      return row.wrapUp?.untilMs ?? row.startedAtMs;
  }
}

const byUrgency = (a: InboxRow, b: InboxRow): number =>
  urgency(a) - urgency(b) || (a.conversationId < b.conversationId ? -1 : 1);

/**
 * Puts the rows in order. While `held` (pointer or focus is inside) every card keeps its place, so that nothing moves
 * under a hand: what is gone leaves, what is new goes to the end of its section, and only a card that rang or stops
 * ringing changes its section, because its buttons change with it.
 */
export function arrange(rows: readonly InboxRow[], last: Order | null, held: boolean): Order {
  const fresh = Object.fromEntries(sections.map((name) => [name, [] as string[]])) as Record<Section, string[]>;
  if (!held || !last) {
    for (const row of rows.toSorted(byUrgency)) fresh[row.section].push(row.conversationId);
    return fresh;
  }
  const left = new Map(rows.map((row) => [row.conversationId, row]));
  for (const section of sections) {
    for (const id of last[section]) {
      const row = left.get(id);
      if (!row || (row.section === 'alerting') !== (section === 'alerting')) continue;
      fresh[section].push(id);
      left.delete(id);
    }
  }
  for (const row of [...left.values()].sort(byUrgency)) fresh[row.section].push(row.conversationId);
  return fresh;
}

/** Whether rows stand as others did: the same conversations in the same sections, equally urgent. What they say may differ. */
export const sameStanding = (a: readonly InboxRow[], b: readonly InboxRow[]): boolean =>
  a.length === b.length &&
  a.every((row, at) => {
    const other = b[at];
    if (row === other) return true;
    if (row.conversationId !== other?.conversationId || row.section !== other.section) return false;
    return urgency(row) === urgency(other);
  });

/** Whether two orders are the same, card by card. */
export const sameOrder = (a: Order, b: Order): boolean =>
  sections.every((name) => a[name].length === b[name].length && a[name].every((id, at) => id === b[name][at]));

/** The conversations that can be opened, from top to bottom: everything that no longer rings. */
export const openable = (order: Order): string[] =>
  sections.flatMap((name) => (name === 'alerting' ? [] : order[name]));

/** Who has waited longest for an answer of mine, if anybody does. */
export const longestWaiting = (rows: readonly InboxRow[]): InboxRow | undefined =>
  rows
    .filter((row) => row.unansweredSinceMs !== null && row.section === 'waiting-for-me')
    .toSorted((a, b) => (a.unansweredSinceMs ?? 0) - (b.unansweredSinceMs ?? 0))[0];
