const most = 32;

/**
 * What a blank is called where room is short: its description up to the first comma, bracket, dash or sentence end, at most
 * 32 characters and cut between words. The whole description stays its name.
 */
export function shortLabel(label: string): string {
  const head = (/^[^,;:(–—.?!]{3,}/u.exec(label.trim())?.[0] ?? label).trim();
  if (head.length <= most) return head;
  const cut = head.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}
