import type { ReactNode } from 'react';

/** One column: its head, whether it holds figures, whether its head is only for assistive technology. */
export interface Column {
  id: string;
  name: string;
  figures?: boolean;
  unseen?: boolean;
  className?: string;
}

/** A table in its own scrolling region, with heads that stay in sight. Children are its rows. */
export function TableRegion({
  name,
  columns,
  children,
}: {
  name: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="scroll table-scroll" aria-label={name} tabIndex={0}>
      <table className="table table-fixed">
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} className={column.className ?? ''} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.figures ? 'n' : undefined}>
                <span className={column.unseen ? 'hidden' : undefined}>{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
