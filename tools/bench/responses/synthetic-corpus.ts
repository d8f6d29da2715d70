import { seededRandom } from '#simulator/random.ts';
import { type BenchDocument, type BenchQuery, type Corpus, fold, wordsOf } from './document.ts';
import { slip } from './slip.ts';
import { type SyntheticLanguage, syntheticLanguages } from './synthetic-words.ts';

const seed = 7_041;
const perKind = 30;

type Random = () => number;
type Piece = { language: string; topic: string; brand: string; thing: string; circumstance: string };

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
/** Few of a list are frequent, most are rare, as in life. */
const unevenly = <T>(random: Random, from: readonly T[]): T => from[Math.floor(from.length * random() ** 2.2)] as T;

const beginnings =
  'ba bri cor dal el fen gra hol in kar lum mer nor ost pel qua rin sol tar ul vel wen xan yor zim'.split(' ');
const endings = 'a en ia ix o on or um us yl'.split(' ');

function madeUp(random: Random, count: number, syllables: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    let word = '';
    for (let at = 0; at < syllables; at++) word += pick(random, beginnings);
    word += pick(random, endings);
    found.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...found];
}

/** A seeded catalogue in eight languages, each name its own, and queries that were made from its responses. */
export function syntheticCorpus(size: number): Corpus {
  const random = seededRandom(seed);
  // Three syllables: few of the many possible names are taken, so that a slip seldom makes another one.
  const brands = madeUp(random, Math.max(200, Math.floor(size / 40)), 3);
  const places = madeUp(random, 600, 2);
  const rare = madeUp(random, 8_000, 3);
  const spread = Object.entries(syntheticLanguages).flatMap(([language, { share }]) => Array(share).fill(language));
  const documents: BenchDocument[] = [];
  const pieces: Piece[] = [];
  const taken = new Set<string>();
  while (documents.length < size) {
    const language: string = pick(random, spread);
    const words = syntheticLanguages[language] as SyntheticLanguage;
    const [topic, thing] = [pick(random, words.topics), pick(random, words.things)];
    const [circumstance, brand] = [pick(random, words.circumstances), unevenly(random, brands)];
    const name =
      language === 'ja'
        ? `${topic}（${brand}・${thing}）${circumstance}`
        : `${topic} – ${brand} ${thing}, ${circumstance}`;
    if (taken.has(name)) continue;
    taken.add(name);
    const text = [...Array(4 + Math.floor(random() * 5))].map(() =>
      pick(random, words.sentences)
        .replace('{thing}', thing)
        .replace('{rare}', unevenly(random, rare))
        .replace('{place}', pick(random, places))
        .replace('{number}', `${pick(random, ['EN', 'WX', 'TK'])}-${10_000 + Math.floor(random() * 90_000)}`),
    );
    const id = `s${documents.length}`;
    documents.push({
      id,
      key: id,
      name,
      text: [...new Set(text)].join(language === 'ja' ? '' : ' '),
      tags: [],
      shortcut: null,
    });
    pieces.push({ language, topic, brand, thing, circumstance });
  }
  return { name: 'synthetic', documents, queries: queriesOf(documents, pieces, random) };
}

const inName = (words: readonly string[]) => (document: BenchDocument) => {
  const has = new Set(wordsOf(document.name));
  return words.every((word) => has.has(word));
};
const anywhere = (words: readonly string[]) => (document: BenchDocument) => {
  const has = new Set(wordsOf(`${document.name} ${document.text}`));
  return words.every((word) => has.has(word));
};

/** A hit is any response that holds all the words that were meant, whole and spelt well. */
function queriesOf(documents: readonly BenchDocument[], pieces: readonly Piece[], random: Random): BenchQuery[] {
  const found: BenchQuery[] = [];
  const long = (text: string): string[] => wordsOf(text).filter((word) => word.length > 2);
  const kinds: Record<string, (at: number) => BenchQuery | undefined> = {
    'exact words': (at) => meant(at, (words) => words.join(' ')),
    // The brand stays whole: three letters of one are the beginning of a hundred others.
    'word starts': (at) =>
      meant(at, (words) =>
        words.map((word, i) => (i === 1 ? word : word.slice(0, 4 + Math.floor(random() * 2)))).join(' '),
      ),
    typos: (at) => meant(at, (words) => slipped(words)),
    'body only': (at) => {
      const words = [...new Set(long(documents[at]?.text ?? ''))].filter((word) => word.length > 6);
      if (pieces[at]?.language === 'ja' || words.length < 3) return undefined;
      const two = [pick(random, words), pick(random, words)];
      return { query: two.join(' '), kind: '', right: anywhere(two) };
    },
    'cjk words': (at) => {
      const { language, topic, brand, thing } = pieces[at] as Piece;
      if (language !== 'ja') return undefined;
      const parts = [fold(topic), fold(brand), fold(thing)];
      const right = ({ name }: BenchDocument): boolean => parts.every((part) => fold(name).includes(part));
      return { query: `${topic.slice(0, 4)} ${brand} ${thing}`, kind: '', right };
    },
  };
  function meant(at: number, typed: (words: string[]) => string | undefined): BenchQuery | undefined {
    const { language, topic, brand, thing, circumstance } = pieces[at] as Piece;
    if (language === 'ja') return undefined;
    const words = [pick(random, long(topic)), fold(brand), pick(random, long(thing))];
    if (random() < 0.3) words.push(pick(random, long(circumstance)));
    const query = typed(words);
    return query === undefined ? undefined : { query, kind: '', right: inName(words) };
  }
  function slipped(words: readonly string[]): string | undefined {
    const at = words.findIndex((word) => word.length > 4);
    return at < 0 ? undefined : words.map((word, i) => (i === at ? slip(word, random) : word)).join(' ');
  }
  for (const [kind, make] of Object.entries(kinds))
    for (let tries = 0, made = 0; made < perKind && tries < 100 * perKind; tries++) {
      const query = make(Math.floor(random() * documents.length));
      if (!query) continue;
      found.push({ ...query, kind });
      made++;
    }
  return found;
}
