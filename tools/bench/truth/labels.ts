/** What an agent adds to a response: the platform's responses carry neither, so the truth brings its own. */
export interface Label {
  tags?: readonly string[];
  shortcut?: string;
}

/** Tags and shortcuts by catalogue key, for every engine alike. Variants of a response carry none. */
export const labels: Readonly<Record<string, Label>> = {
  'del-en-trace-opened': { tags: ['lost-parcel'], shortcut: 'tro' },
  'del-en-trace-lost': { tags: ['lost-parcel', 'sorry'] },
  'del-en-delayed-weather': { tags: ['winter'], shortcut: 'wtr' },
  'del-en-garden-plants': { tags: ['winter'] },
  'del-en-click-collect': { shortcut: 'ccr' },
  'rep-en-send': { shortcut: 'rpl' },
  'rep-en-stop-using': { tags: ['safety'], shortcut: 'stopnow' },
  'rep-de-stop-using': { tags: ['sicherheit'] },
  'rep-ja-stop': { tags: ['安全'] },
  'ref-en-full': { shortcut: 'rff' },
  'ref-en-claims': { tags: ['escalation'] },
  'cou-en-complaint-manager': { tags: ['escalation'], shortcut: 'mgr' },
  'cou-de-upset': { tags: ['eskalation'], shortcut: 'ärger' },
  'cou-en-goodbye': { shortcut: 'bye2' },
  'bil-en-fraud': { tags: ['security'], shortcut: 'frd' },
  'bil-en-phishing': { tags: ['security'] },
  'bil-de-phishing': { tags: ['betrug'], shortcut: 'phs' },
  'bil-es-phishing': { tags: ['estafa'] },
  'ref-es-voucher': { shortcut: 'vale10' },
  'row-ja-birthday': { shortcut: 'たん' },
};
