import { dialog } from 'electron';
import { FilesOnDisk } from './files-on-disk.ts';

/** Files by the system's own dialogs. */
export class SystemFiles extends FilesOnDisk {
  constructor() {
    super({
      askSave: async ({ path, extension }) => {
        const { canceled, filePath } = await dialog.showSaveDialog({
          defaultPath: path,
          filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
          properties: ['showOverwriteConfirmation'],
        });
        return canceled || !filePath ? undefined : filePath;
      },
      askOpen: async ({ extensions }) => {
        const { canceled, filePaths } = await dialog.showOpenDialog({
          properties: ['openFile'],
          filters: [{ name: extensions.join(', ').toUpperCase(), extensions: [...extensions] }],
        });
        return canceled ? undefined : filePaths[0];
      },
    });
  }
}
