/** Riposte's mark: a blade that answers. */
export function Mark() {
  return (
    <svg className="i i-20" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M20 4 9.2 14.8" />
      <path d="m5.8 11.4 6.8 6.8" />
      <path d="M7.4 16.6 4 20" />
    </svg>
  );
}
