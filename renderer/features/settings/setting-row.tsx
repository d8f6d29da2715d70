import type { ReactNode } from 'react';

/** One setting: its name, why one would change it, and the control. The control names itself for assistive technology. */
export function SettingRow({ name, why, children }: { name: string; why?: ReactNode; children: ReactNode }) {
  return (
    <div className="set-row">
      <p className="medium">{name}</p>
      {why && <p className="why">{why}</p>}
      <div className="ctl">{children}</div>
    </div>
  );
}
