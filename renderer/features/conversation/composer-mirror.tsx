import { type RefObject, useLayoutEffect, useRef } from 'react';
import { nextHole, type Stretch } from './text-edit.ts';

type Piece = { key: number; text: string; kind: 'words' | 'slash' | 'hole' };

/** Cuts a text into what is marked in it and the rest, without losing a sign. */
export function mirrorPieces(text: string, slash: Stretch | null): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const put = (to: number, kind: Piece['kind']): void => {
    if (to > at) pieces.push({ key: at, text: text.slice(at, to), kind });
    at = Math.max(at, to);
  };
  const marks: (Stretch & { kind: 'slash' | 'hole' })[] = slash ? [{ ...slash, kind: 'slash' }] : [];
  for (let hole = nextHole(text, 0); hole; hole = nextHole(text, hole.end)) marks.push({ ...hole, kind: 'hole' });
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    put(mark.start, 'words');
    put(mark.end, mark.kind);
  }
  put(text.length, 'words');
  return pieces;
}

/** Behind the text field: the same text, unseen, so that the open `/…` and the blanks can have a ground of their own. */
export function ComposerMirror({
  text,
  slash,
  field,
}: {
  text: string;
  slash: Stretch | null;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = field.current;
    const mirror = own.current;
    if (!box || !mirror) return;
    const follow = (): void => {
      mirror.style.inlineSize = `${box.clientWidth}px`;
      mirror.scrollTop = box.scrollTop;
    };
    follow();
    // Where the field got lower when the list opened, the words that are asked for stay in sight.
    const asked = mirror.querySelector<HTMLElement>('.in-slash');
    const below = asked ? asked.offsetTop + asked.offsetHeight - box.clientHeight : 0;
    if (below > box.scrollTop) box.scrollTop = below;
    box.addEventListener('scroll', follow);
    return () => box.removeEventListener('scroll', follow);
  });
  return (
    <div ref={own} className="composer-mirror" dir="auto" aria-hidden="true">
      {mirrorPieces(text, slash).map(({ key, text: words, kind }) => (
        <span key={key} className={kind === 'words' ? undefined : `in-${kind}`}>
          {words}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}
