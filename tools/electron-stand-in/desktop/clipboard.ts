const held = { text: '', html: '' };

/** Electron's `clipboard`, apart from the system's: tests must not touch what a developer has copied. */
export const clipboard = {
  writeText(text: string): void {
    Object.assign(held, { text, html: '' });
  },
  readText: (): string => held.text,
  writeHTML(html: string): void {
    Object.assign(held, { text: '', html });
  },
  readHTML: (): string => held.html,
  write({ text = '', html = '' }: { readonly text?: string; readonly html?: string }): void {
    Object.assign(held, { text, html });
  },
  clear(): void {
    Object.assign(held, { text: '', html: '' });
  },
  availableFormats: (): string[] => [...(held.text ? ['text/plain'] : []), ...(held.html ? ['text/html'] : [])],
};
