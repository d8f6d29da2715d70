import type { Readable } from 'node:stream';

/** A line of text with its number, from 1; `tooLong` ones come without their text. */
export interface Line {
  number: number;
  text: string;
  tooLong: boolean;
}

/**
 * The lines of a UTF-8 stream as they come, without their ends (LF or CRLF) and without a byte-order mark; what is no UTF-8
 * becomes U+FFFD. A last line needs no end; an empty stream has no lines. Unlike node:readline it does not split at U+2028,
 * which JSON may hold, and a line above `longest` UTF-16 units costs no memory.
 */
export async function* readLines(stream: Readable, longest = 16_777_216): AsyncGenerator<Line> {
  stream.setEncoding('utf8');
  let rest = '';
  let number = 0;
  let tooLong = false;
  const line = (text: string): Line => {
    number++;
    const bare = number === 1 ? text.replace(/^\ufeff/, '') : text;
    const found = { number, text: tooLong ? '' : bare.replace(/\r$/, ''), tooLong };
    tooLong = false;
    return found;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield line(rest + chunk.slice(from, end));
      rest = '';
      from = end + 1;
    }
    rest += chunk.slice(from);
    if (rest.length > longest) {
      rest = '';
      tooLong = true;
    }
  }
  if (rest !== '' || tooLong) yield line(rest);
}
