import { BlankField } from './blank-field.tsx';
import { composerStore } from './composer-store.ts';
import type { Composing } from './composings.ts';
import { responseParts } from './response-text.tsx';
import { shortLabel } from './short-label.ts';
import type { Blanks } from './use-blanks.ts';

/** The text of a response with a field in each of its blanks. A name that stands twice is asked for once and follows. */
export function BlanksBody({
  conversationId,
  filling: { response, values },
  own,
}: {
  conversationId: string;
  filling: NonNullable<Composing['filling']>;
  own: Blanks;
}) {
  const { blanks } = response;
  const parts = responseParts(response);
  // A template's header and links have blanks too, which do not stand in its text.
  const apart = blanks.filter((blank) => !parts.some((part) => part.kind === 'blank' && part.id === blank.id));
  const field = ({ id, label }: { id: string; label: string }) => (
    <BlankField
      key={id}
      id={id}
      label={label}
      index={blanks.findIndex((blank) => blank.id === id) + 1}
      total={blanks.length}
      value={values[id] ?? ''}
      isEarlier={own.isEarlier(id)}
      onValue={(typed) => composerStore.setValue(conversationId, id, typed)}
      onLeave={() => own.visited(id)}
    />
  );
  const first = new Set<string>();
  return (
    <>
      <p className="blanks-body" dir="auto">
        {parts.map((part) => {
          if (part.kind === 'words') return <span key={part.key}>{part.text}</span>;
          if (part.kind === 'value')
            return (
              <bdi key={part.key} className="value">
                {part.text}
              </bdi>
            );
          const value = values[part.id] ?? '';
          if (first.has(part.id))
            return (
              <bdi key={part.key} className={value.trim() ? 'value' : 'hole'}>
                {value.trim() ? value : shortLabel(part.text)}
              </bdi>
            );
          first.add(part.id);
          return field({ id: part.id, label: part.text });
        })}
      </p>
      {apart.length > 0 && (
        <p className="blanks-apart">
          {apart.map((blank) => (
            <span key={blank.id}>
              <span className="small muted" dir="auto">
                {shortLabel(blank.label)}
              </span>
              {field(blank)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
