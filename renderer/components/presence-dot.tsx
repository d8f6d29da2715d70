import type { RoutingStatus } from '#shared/contract/presence.ts';

/** The seven looks of a presence: a shape each, so that colour is never alone. */
export type PresenceLook = 'on-queue' | 'interacting' | 'available' | 'away' | 'busy' | 'not-responding' | 'offline';

/** How a person's system presence and routing status look together; an unknown word looks like available-but-away. */
export function presenceLook(system: string | null | undefined, routing: RoutingStatus): PresenceLook {
  if (routing === 'NOT_RESPONDING') return 'not-responding';
  const name = (system ?? 'OFFLINE').toUpperCase().replace(/[\s-]+/g, '_');
  if (name === 'ON_QUEUE') return routing === 'INTERACTING' || routing === 'COMMUNICATING' ? 'interacting' : 'on-queue';
  if (name === 'AVAILABLE') return 'available';
  if (name === 'BUSY' || name === 'MEETING') return 'busy';
  if (name === 'OFFLINE') return 'offline';
  return 'away';
}

/** The mark of a presence. Decorative by default, because its word stands beside it; `label` names it where none does. */
export function PresenceDot({ look, label }: { look: PresenceLook; label?: string }) {
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return <span className={`presence presence-${look}`} {...named} />;
}
