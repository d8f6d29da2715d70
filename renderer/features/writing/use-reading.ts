import { useCallback, useEffect, useState } from 'react';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { Bridge } from '../../bridge/client.ts';
import { type Writing, writingStore } from './writing-store.ts';

const asFailure = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'unexpected', reference: 'window' };

async function readMine({ client }: Bridge, turn: number, responseId: string): Promise<void> {
  const mine = await client.writing.personal({ responseId });
  writingStore.took(
    turn,
    { source: 'personal', version: null },
    {
      name: mine.name,
      text: mine.text,
      tags: mine.tags.join(' '),
      shortcut: mine.shortcut ?? '',
      language: mine.language ?? '',
      place: 'personal',
    },
  );
}

async function readTheirs({ client }: Bridge, turn: number, responseId: string): Promise<void> {
  // The source is read anew from the platform; my labels are this machine's, and their absence must not stop the editing.
  const [theirs, row] = await Promise.all([
    client.writing.source({ responseId }),
    client.responses.render({ conversationId: null, responseId, values: {} }).catch(() => null),
  ]);
  writingStore.took(
    turn,
    {
      source: 'library',
      version: theirs.version,
      contentType: theirs.contentType,
      declared: theirs.substitutions,
    },
    {
      name: theirs.name,
      text: theirs.text,
      tags: row?.tags.join(' ') ?? '',
      shortcut: row?.shortcut ?? '',
      language: row?.language ?? '',
      place: theirs.libraryIds[0] ?? '',
    },
  );
}

/** Reads what is to be changed, once it is opened: one of mine, else the library's newest version. */
export function useReading({ turn, responseId, source, began }: Writing): {
  failure: Failure | null;
  again(): void;
} {
  const bridge = useBridge();
  const [failure, setFailure] = useState<Failure | null>(null);
  const wanted = responseId !== null && began === null;
  const read = useCallback(async () => {
    if (!wanted || responseId === null) return;
    setFailure(null);
    try {
      if (source === 'library') return await readTheirs(bridge, turn, responseId);
      await readMine(bridge, turn, responseId).catch((error: unknown) => {
        if (source === null && asFailure(error).kind === 'not-found') return readTheirs(bridge, turn, responseId);
        throw error;
      });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, [bridge, wanted, turn, responseId, source]);
  useEffect(() => void read(), [read]);
  return { failure, again: () => void read() };
}
