import { LoaderCircle } from 'lucide-react';
import { Icon, type IconSize } from './icon.tsx';

/** Something is under way; `label` says what, and is read out. */
export function Spinner({ label, size = 16, quiet = false }: { label: string; size?: IconSize; quiet?: boolean }) {
  return (
    <span className="row muted" role="status">
      <Icon of={LoaderCircle} size={size} spin />
      <span className={quiet ? 'hidden' : ''}>{label}</span>
    </span>
  );
}
