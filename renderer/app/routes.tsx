import { LibraryBig, type LucideIcon, MessagesSquare, SlidersHorizontal } from 'lucide-react';
import { type ComponentType, type LazyExoticComponent, lazy, useSyncExternalStore } from 'react';
import type { common } from '../i18n/en/common.ts';

/** The screens of the window. A new secondary screen is one line in `screens`. */
export type ScreenId = 'conversations' | 'responses' | 'settings';

/** A screen: its place in the rail, and for a secondary one its component, fetched when it is first opened. */
export interface Screen {
  id: ScreenId;
  name: Extract<keyof typeof common, ScreenId>;
  icon: LucideIcon;
  page?: LazyExoticComponent<ComponentType>;
}

/** The screens in the order of the rail. */
export const screens: readonly Screen[] = [
  { id: 'conversations', name: 'conversations', icon: MessagesSquare },
  {
    id: 'responses',
    name: 'responses',
    icon: LibraryBig,
    page: lazy(() => import('../features/usage/usage-screen.tsx').then((m) => ({ default: m.UsageScreen }))),
  },
  {
    id: 'settings',
    name: 'settings',
    icon: SlidersHorizontal,
    page: lazy(() => import('../features/settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen }))),
  },
];

const read = (): ScreenId => screens.find((one) => `#${one.id}` === location.hash)?.id ?? 'conversations';

/** Goes to a screen. The address keeps it, so a reload stays there. */
export function goTo(screen: ScreenId): void {
  location.hash = screen;
}

/** The screen that the address names. */
export function useScreen(): ScreenId {
  return useSyncExternalStore((hear) => {
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, read);
}
