/** Key caps in a row: ['Alt', '1'] is pressed together. */
export function KeyCap({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keycaps">
      {keys.map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  );
}
