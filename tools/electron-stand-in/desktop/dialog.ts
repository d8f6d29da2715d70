import type { MessageBoxOptions } from 'electron';

/** A dialog that was asked for. */
export interface ShownDialog {
  readonly kind: string;
  readonly options: object;
}

const shown: ShownDialog[] = [];

/** The options may come after a window. */
function note<T extends object>(kind: string, given: readonly unknown[]): T {
  const options = (given.at(-1) ?? {}) as T;
  shown.push({ kind, options });
  return options;
}

function answer(given: readonly unknown[]): number {
  const { cancelId, defaultId } = note<MessageBoxOptions>('message', given);
  return cancelId ?? defaultId ?? 0;
}

/** Electron's `dialog`: nobody sees a dialog, so everybody cancels. What was asked is kept in `dialog.shown`. */
export const dialog = {
  shown,
  showMessageBox: async (...given: unknown[]) => ({ response: answer(given), checkboxChecked: false }),
  showMessageBoxSync: (...given: unknown[]) => answer(given),
  showErrorBox(title: string, content: string): void {
    shown.push({ kind: 'error', options: { title, content } });
    console.error(`${title}\n${content}`);
  },
  async showOpenDialog(...given: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    note('open', given);
    return { canceled: true, filePaths: [] };
  },
  showOpenDialogSync(...given: unknown[]): undefined {
    note('open', given);
  },
  async showSaveDialog(...given: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    note('save', given);
    return { canceled: true, filePath: '' };
  },
  showSaveDialogSync(...given: unknown[]): string {
    note('save', given);
    return '';
  },
};
