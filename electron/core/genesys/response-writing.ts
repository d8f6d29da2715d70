import type PlatformClient from 'purecloud-platform-client-v2';
import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import { commanding, reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { read } from './lenient.ts';
import type { CallOptions, Platform, PlatformDraft, PlatformResponse, PlatformSource } from './platform.ts';
import { bodyAt, ResponseEntity, ResponseText, toResponse } from './response-shape.ts';

type Verbs = Pick<Platform, 'responseSource' | 'addResponse' | 'changeResponse' | 'removeResponse'>;
type Body = PlatformClient.Models.Response;

const Raw = z.record(z.string(), z.unknown());
const loose = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The verbs that write the catalogue. */
export function responseWritingVerbs(call: Call): Verbs {
  async function responseSource(responseId: string, options?: CallOptions): Promise<PlatformSource> {
    const body = await call(reading('response', options), (apis) =>
      apis.responses.getResponsemanagementResponse(responseId),
    );
    const response = read(ResponseEntity, body);
    const text = response.texts[bodyAt(response.texts)];
    return {
      responseId: response.id,
      libraryIds: response.libraries.map((library) => library.id),
      name: response.name,
      version: response.version ?? 0,
      text: text?.content ?? '',
      contentType: text?.contentType === 'text/html' ? 'text/html' : 'text/plain',
      substitutions: response.substitutions,
      raw: read(Raw, body),
    };
  }

  async function addResponse(draft: PlatformDraft, options?: CallOptions): Promise<PlatformResponse> {
    const { name, libraryIds, text, contentType } = draft;
    const body = await call(commanding('add-response', options), (apis) =>
      apis.responses.postResponsemanagementResponses({
        name,
        libraries: libraryIds.map((id) => ({ id })),
        texts: [{ content: text, contentType, type: 'body' }],
      }),
    );
    return saved(body, 'add-response');
  }

  async function changeResponse(
    source: PlatformSource,
    draft: PlatformDraft,
    options?: CallOptions,
  ): Promise<PlatformResponse> {
    const changed = withDraft(source, draft);
    const body = await call(commanding('change-response', options), (apis) =>
      apis.responses.putResponsemanagementResponse(source.responseId, changed),
    );
    return saved(body, 'change-response');
  }

  async function removeResponse(responseId: string, options?: CallOptions): Promise<void> {
    await call(commanding('remove-response', options), (apis) =>
      apis.responses.deleteResponsemanagementResponse(responseId),
    );
  }

  return { responseSource, addResponse, changeResponse, removeResponse };
}

/** The whole response as it was read, with the one text, the name and the libraries of the draft. */
function withDraft(source: PlatformSource, draft: PlatformDraft): Body {
  const texts = loose(source.raw.texts);
  const at = bodyAt(texts.map((each) => ResponseText.safeParse(each).data ?? null));
  const before = Raw.safeParse(texts[at]).data ?? { type: 'body' };
  const text = { ...before, content: draft.text, contentType: draft.contentType };
  const refs = loose(source.raw.libraries).flatMap(
    (each) => z.looseObject({ id: z.string() }).safeParse(each).data ?? [],
  );
  const whole = {
    ...source.raw,
    name: draft.name,
    version: source.version,
    libraries: draft.libraryIds.map((id) => refs.find((ref) => ref.id === id) ?? { id }),
    texts: at === -1 ? [...texts, text] : texts.with(at, text),
  };
  return whole as unknown as Body;
}

/** Accepted but not told what it became: the library has to be read again to learn it. */
function saved(body: unknown, what: string): PlatformResponse {
  const response = ResponseEntity.safeParse(body);
  if (!response.success) throw new Failed({ kind: 'outcome-unknown', what });
  return toResponse(response.data);
}
