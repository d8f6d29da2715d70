import { useState } from 'react';
import type { ImportPreview } from '#shared/contract/writing.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';

/** An import on its way: the file is read and looked at before anything of it is taken. */
export interface Importing {
  reading: boolean;
  taking: boolean;
  preview: ImportPreview | null;
  taken: { added: number; replaced: number } | null;
  failure: Failure | null;
  /** Asks which file; a person who thinks better of it changes nothing. */
  read(): void;
  take(): void;
  /** Puts the preview and what was said away; nothing is taken. */
  close(): void;
}

/** Reading a file, looking at it, taking its good rows. */
export function useImport(): Importing {
  const reading = useTell('writing', 'readImport');
  const taking = useTell('writing', 'takeImport');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [taken, setTaken] = useState<Importing['taken']>(null);
  return {
    reading: reading.isPending,
    taking: taking.isPending,
    preview,
    taken,
    failure: taking.error?.failure ?? reading.error?.failure ?? null,
    read() {
      setTaken(null);
      taking.reset();
      reading.mutate({}, { onSuccess: (read) => read && setPreview(read) });
    },
    take() {
      if (preview === null || taking.isPending) return;
      taking.mutate(
        { importId: preview.importId },
        {
          onSuccess: (count) => {
            setTaken(count);
            setPreview(null);
          },
        },
      );
    },
    close() {
      setPreview(null);
      setTaken(null);
      taking.reset();
      reading.reset();
    },
  };
}
