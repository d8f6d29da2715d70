import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { answerQueries, type Search } from './responses/answer-queries.ts';
import { failureWords } from './responses/failure-words.ts';
import { type Asked, readAsked } from './responses/options.ts';
import { type Outlet, outletTo } from './responses/outlet.ts';
import { readLines } from './responses/read-lines.ts';
import { usage } from './responses/usage.ts';

/** Canned responses without a window: `search` and `render`. Exit codes as in `usage`. */
export async function run(args: string[]): Promise<number> {
  let asked: Asked;
  try {
    asked = readAsked(args, process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const out = outletTo(process.stdout);
  if (asked.what === 'help') {
    await out.write(usage);
    return 0;
  }
  try {
    await (asked.what === 'search' ? search(asked, out) : render(asked, out));
    return 0;
  } catch (error) {
    const failure = error instanceof Failed ? error.failure : await unforeseen(error);
    process.stderr.write(`${failureWords(failure)}\n`);
    if (asked.json) await out.write(`${JSON.stringify({ error: failure })}\n`);
    return 1;
  }
}

async function search(asked: Extract<Asked, { what: 'search' }>, out: Outlet): Promise<void> {
  const { query, where, queueId, limit, json } = asked;
  const answer = (find: Search): Promise<void> =>
    answerQueries(query === undefined ? lines(process.stdin) : [query], { search: find, limit, json, out });
  if (where.in === 'file') {
    const { searchFile } = await import('./responses/search-file.ts');
    if (queueId !== null) process.stderr.write('A catalogue file knows no queues: all of it is searched.\n');
    return answer(await searchFile(where.file, (words) => process.stderr.write(`${words}\n`)));
  }
  const { withCore } = await import('./responses/headless-core.ts');
  const { searchCore } = await import('./responses/search-core.ts');
  return withCore(where, async (core) => answer(await searchCore(core, queueId)));
}

async function render(asked: Extract<Asked, { what: 'render' }>, out: Outlet): Promise<void> {
  const { withCore } = await import('./responses/headless-core.ts');
  const { renderResponse } = await import('./responses/render-response.ts');
  return withCore(asked.where, async (core) => void (await out.write(await renderResponse(core, asked))));
}

async function unforeseen(error: unknown): Promise<Failure> {
  const { SpokenLog } = await import('./responses/memory-ports.ts');
  return { kind: 'unexpected', reference: new SpokenLog().report(error) };
}

async function* lines(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  for await (const { text } of readLines(stream)) yield text;
}
