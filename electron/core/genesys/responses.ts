import { z } from 'zod';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { figure, id, read, readPage, words } from './lenient.ts';
import type { CallOptions, Page, Platform, PlatformLibrary, PlatformResponse } from './platform.ts';
import { ResponseEntity, toResponse } from './response-shape.ts';

const librariesAPage = 100;
/** The largest page of responses/query. Source: api-map, Response Management. */
const responsesAPage = 500;
const catalogueTimeoutMs = 20_000;

const Library = z.object({ id, name: words, version: figure });

type Verbs = Pick<Platform, 'libraries' | 'responsesOf'>;

/** The verbs that read the catalogue. */
export function responseVerbs(call: Call): Verbs {
  async function libraries(pageNumber: number, options?: CallOptions): Promise<Page<PlatformLibrary>> {
    const body = await call(reading('libraries', options, catalogueTimeoutMs), (apis) =>
      apis.responses.getResponsemanagementLibraries({ pageNumber, pageSize: librariesAPage }),
    );
    const page = readPage(Library, body);
    return {
      ...page,
      entities: page.entities.map((each) => ({ libraryId: each.id, name: each.name, version: each.version ?? 0 })),
    };
  }

  async function responsesOf(
    libraryId: string,
    pageNumber: number,
    options?: CallOptions,
  ): Promise<Page<PlatformResponse>> {
    const body = await call(reading('responses', options, catalogueTimeoutMs), (apis) =>
      apis.responses.postResponsemanagementResponsesQuery({
        pageSize: responsesAPage,
        pageNumber,
        filters: [{ name: 'libraryId', operator: 'EQUALS', values: [libraryId] }],
      }),
    );
    const { results } = read(z.object({ results: z.unknown().optional() }), body);
    const page = readPage(ResponseEntity, results);
    return { ...page, entities: page.entities.map(toResponse) };
  }

  return { libraries, responsesOf };
}
