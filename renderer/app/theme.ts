import { useEffect } from 'react';
import type { Settings } from '#shared/settings.ts';

/** Puts the person's theme, contrast and language on <html>; without a wish the system decides. */
export function useAppearance(settings: Settings | undefined, language: string): void {
  const theme = settings?.theme ?? 'system';
  const contrast = settings?.contrast ?? 'system';
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    if (contrast === 'system') delete root.dataset.contrast;
    else root.dataset.contrast = contrast;
    root.lang = language;
  }, [theme, contrast, language]);
}
