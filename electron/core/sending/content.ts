import { z } from 'zod';

const Parameters = z.array(z.object({ id: z.string(), value: z.string() }));

/**
 * What an attempt sends when it is not plain text. `template`: by id, its text is what the window was shown. `media`: files of a
 * response in one message; `after` is the attempt whose text goes before them. Null content is plain text.
 */
export const Content = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('template'),
    template: z.object({
      responseId: z.string(),
      headerParameters: Parameters,
      bodyParameters: Parameters,
      buttonUrlParameters: Parameters,
    }),
  }),
  z.object({
    kind: z.literal('media'),
    assets: z.array(z.object({ assetId: z.string(), name: z.string(), mime: z.string() })),
    after: z.string().nullable(),
  }),
]);
export type Content = z.infer<typeof Content>;

/** The files as a transcript names them while they are on their way; they have no address yet. */
export const attachmentsOf = (content: Content | null): { name: string; mime: string; url: null }[] =>
  content?.kind === 'media' ? content.assets.map(({ name, mime }) => ({ name, mime, url: null })) : [];
