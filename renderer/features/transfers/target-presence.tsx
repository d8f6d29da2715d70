import type { TargetRow } from '#shared/contract/transfers.ts';
import { PresenceDot, presenceLook } from '../../components/presence-dot.tsx';

/** The mark of a target: a person's presence; a queue's is blue while somebody is free, an open circle when nobody is. */
export function TargetPresence({ row }: { row: TargetRow }) {
  if (row.person) return <PresenceDot look={presenceLook(row.person.system, row.person.routingStatus)} />;
  if (row.queue?.free == null) return null;
  return <PresenceDot look={row.queue.free > 0 ? 'on-queue' : 'offline'} />;
}
