import type { ReactNode } from 'react';

/** Nothing here: what is empty, why, and what to do about it. `heading` where it stands for a whole pane. */
export function EmptyState({
  title,
  heading = false,
  children,
  actions,
}: {
  title: string;
  heading?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="empty">
      {heading ? <h1>{title}</h1> : <b>{title}</b>}
      {children && <p>{children}</p>}
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
