/** A span as a clock: 0:07, 4:08, 1:02:09. Negative spans are 0:00. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A long span in hours and minutes, as in "2 h 14"; under an hour it is a clock. */
export function longClock(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  return minutes < 60 ? clock(ms) : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}
