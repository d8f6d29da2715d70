import type { ReactNode } from 'react';
import type { Blank, Span } from '#shared/contract/responses.ts';
import { sameId } from '#shared/substitution.ts';
import { shortLabel } from './short-label.ts';

/** A stretch of a substituted response: words, a value that was filled in, or a blank with its label. */
export interface ResponsePart {
  key: string;
  kind: 'words' | 'value' | 'blank';
  text: string;
  id: string;
  /** As it stands in the text; a blank's `text` is its label. */
  written: string;
}

/** Cuts a substituted text along its spans; nothing of it is lost, and a span that does not fit the text is skipped. */
export function responseParts(row: { text: string; spans: readonly Span[]; blanks: readonly Blank[] }): ResponsePart[] {
  // Ids are the same whatever their case: `{{Day}}` and `{{day}}` are one blank.
  const blanks = new Map(row.blanks.map((blank) => [sameId(blank.id), blank]));
  const parts: ResponsePart[] = [];
  let at = 0;
  const words = (to: number): void => {
    if (to > at)
      parts.push({
        key: `w${at}`,
        kind: 'words',
        text: row.text.slice(at, to),
        id: '',
        written: row.text.slice(at, to),
      });
  };
  for (const span of [...row.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > row.text.length) continue;
    words(span.start);
    const written = row.text.slice(span.start, span.end);
    const blank = blanks.get(sameId(span.id));
    parts.push(
      span.blank
        ? { key: `s${span.start}`, kind: 'blank', text: blank?.label ?? written, id: blank?.id ?? span.id, written }
        : { key: `s${span.start}`, kind: 'value', text: written, id: span.id, written },
    );
    at = span.end;
  }
  words(row.text.length);
  return parts;
}

/** The text of a response with its blanks marked; `values` underlines what was filled in, `boxed` draws blanks as boxes. */
export function ResponseText({
  row,
  values = false,
  boxed = false,
}: {
  row: { text: string; spans: readonly Span[]; blanks: readonly Blank[] };
  values?: boolean;
  boxed?: boolean;
}): ReactNode {
  return responseParts(row).map((part) => {
    if (part.kind === 'words') return <span key={part.key}>{part.text}</span>;
    if (part.kind === 'blank')
      return (
        <span key={part.key} className={boxed ? 'blank' : 'hole'} title={part.text}>
          {shortLabel(part.text)}
        </span>
      );
    return (
      <bdi key={part.key} className={values ? 'value' : undefined}>
        {part.text}
      </bdi>
    );
  });
}
