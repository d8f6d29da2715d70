import type { Blank, Span, Template } from '#shared/contract/responses.ts';
import { type Facts, sameId, strayBraces, substitute } from '#shared/substitution.ts';
import { textLength } from '#shared/text-limits.ts';
import type { PlatformResponse, TemplateToSend } from '../genesys/platform.ts';

/** What the holes of a response are filled from. */
export interface Filling {
  facts: Facts;
  /** What the agent typed into blanks of this one. */
  typed: Readonly<Record<string, string>>;
  /** What was put into blanks in this conversation before. */
  last: Readonly<Record<string, string>>;
}

/** A response with its holes filled: byte for byte what is sent. */
export interface Filled {
  text: string;
  spans: Span[];
  blanks: Blank[];
  template: Template | null;
  toSend: TemplateToSend | null;
}

/** Fills one text of a response. */
const fill = (text: string, { substitutions }: PlatformResponse, { facts, typed, last }: Filling) =>
  substitute(text, substitutions, facts, { ...typed }, { ...last });

/** The first of each blank, in the order in which they stand. */
const each = (blanks: readonly Blank[]): Blank[] =>
  [...new Map([...blanks].reverse().map((blank) => [sameId(blank.id), blank])).values()].reverse();

/** A text response; the signature goes on a line of its own under it where both fit the channel. */
export function filledText(
  response: PlatformResponse,
  filling: Filling,
  footer: PlatformResponse | null,
  limit: number | null,
): Filled {
  const own = { ...fill(response.text, response, filling), template: null, toSend: null };
  if (!footer || own.text.trim() === '') return own;
  const under = fill(footer.text, footer, filling);
  if (under.text.trim() === '') return own;
  const text = `${own.text}\n${under.text}`;
  if (limit !== null && textLength(text) > limit) return own;
  const offset = own.text.length + 1;
  const moved = under.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
  return { ...own, text, spans: [...own.spans, ...moved], blanks: each([...own.blanks, ...under.blanks]) };
}

type Parameters = TemplateToSend['bodyParameters'];

/** The values of a text's holes by id, each once. Source: SDK 262, TemplateParameter. */
function parametersOf({ text, spans }: { text: string; spans: readonly Span[] }): Parameters {
  const values = new Map<string, Parameters[number]>();
  for (const { id, start, end } of spans)
    if (id !== strayBraces && !values.has(sameId(id))) values.set(sameId(id), { id, value: text.slice(start, end) });
  return [...values.values()];
}

/** A messaging template: the platform puts it together from its parameters; the texts here are what will come of it. */
export function filledTemplate(response: PlatformResponse, filling: Filling): Filled {
  const { template } = response;
  const body = fill(response.text, response, filling);
  const header = fill(template?.header ?? '', response, filling);
  const footer = fill(template?.footer ?? '', response, filling);
  const buttons = (template?.buttons ?? []).map(({ label, type, content }) => ({
    label: fill(label, response, filling),
    url: fill(type === 'Url' ? (content ?? '') : '', response, filling),
  }));
  const urls = buttons.map((button) => button.url);
  return {
    text: body.text,
    spans: body.spans,
    blanks: each([header, body, ...urls].flatMap((part) => part.blanks)),
    template: {
      header: header.text || null,
      footer: footer.text || null,
      buttons: buttons.map((button) => button.label.text),
    },
    toSend: {
      responseId: response.responseId,
      headerParameters: parametersOf(header),
      bodyParameters: parametersOf(body),
      buttonUrlParameters: urls.flatMap(parametersOf),
    },
  };
}
