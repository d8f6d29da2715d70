import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';

/** A piece of a page: its html and the words that a reader sees of it, in order. */
interface Piece {
  html: string;
  words: string[];
}

const word = fc.stringMatching(/^[a-z]{3,6}$/);
const text: fc.Arbitrary<Piece> = word.map((one) => ({ html: ` ${one} `, words: [one] }));
const hidden: fc.Arbitrary<Piece> = fc
  .tuple(
    word,
    fc.constantFrom('<script>W</script>', '<style>W</style>', '<p hidden>W</p>', '<!-- W -->', '<svg><b>W</svg>'),
  )
  .map(([one, html]) => ({ html: html.replace('W', one), words: [] }));

const join = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map((piece) => piece.html).join(''),
  words: pieces.flatMap((piece) => piece.words),
});
const wrap = (before: string, after: string, piece: Piece): Piece => ({ ...piece, html: before + piece.html + after });
const each = (name: string, pieces: readonly Piece[]): Piece =>
  join(pieces.map((piece) => wrap(`<${name}>`, `</${name}>`, piece)));

const { page } = fc.letrec<{ page: Piece; some: Piece }>((tie) => ({
  some: fc.array(tie('page'), { maxLength: 3 }).map(join),
  page: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    hidden,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'h2', 'blockquote', 'pre', 'section', 'font', 'center'),
        tie('some'),
      )
      .map(([name, inside]) => wrap(`<${name} class="x">`, `</${name}>`, inside)),
    fc.array(tie('some'), { maxLength: 3 }).map((items) => wrap('<ul>', '</ul>', each('li', items))),
    fc.array(tie('some'), { maxLength: 3 }).map((items) => wrap('<ol start=7>', '</ol>', each('li', items))),
    fc.array(fc.array(tie('some'), { maxLength: 3 }), { maxLength: 3 }).map((rows) =>
      wrap(
        '<table><tbody>',
        '</tbody></table>',
        each(
          'tr',
          rows.map((cells) => each('td', cells)),
        ),
      ),
    ),
    text.map((inside) => wrap('<a href="https://a.example/1">', '</a>', inside)),
    fc.constantFrom('<br>', '<hr>', '<img src=x>').map((html) => ({ html, words: [] })),
  ),
}));

test('of any page every word that is seen is there, in its order, and no other', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 4 }), (pieces) => {
      const { html, words } = join(pieces);
      const said = htmlToText(html).replaceAll('(https://a.example/1)', '');
      expect(said.match(/[a-z]+/g) ?? []).toEqual(words);
    }),
    { numRuns: 1000 },
  );
});
