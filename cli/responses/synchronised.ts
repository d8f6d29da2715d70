import { Failed } from '#shared/rpc/failure.ts';
import { failureWords } from './failure-words.ts';
import type { HeadlessCore } from './headless-core.ts';

/**
 * Waits until the libraries were read. One that could not be read is named on stderr; where nothing at all could be read
 * that is thrown.
 */
export async function synchronised({ api, until }: HeadlessCore): Promise<void> {
  const overview = () => api.responses.overview({ conversationId: null });
  await until(async () => {
    const { sync } = await overview();
    return sync.state !== 'running' && (sync.atMs !== null || sync.failure !== null);
  });
  const { sync, libraries, total } = await overview();
  if (sync.failure && total === 0) throw new Failed(sync.failure);
  for (const { name, failure } of libraries)
    if (failure) process.stderr.write(`The library '${name}' could not be read. ${failureWords(failure)}\n`);
}
