import type { Settings } from '#shared/settings.ts';
import type { SampleOptions } from '../testing/sample-core.ts';
import { manyRows, sampleRow, sampleRows } from '../testing/sample-inbox.ts';
import { sampleSignedIn, sampleSignedOut } from '../testing/sample-session.ts';

/** What a preview address asks for, as the beginning of a sample core. */
export function scene(wish: URLSearchParams): SampleOptions {
  const settings: Partial<Settings> = {};
  const theme = wish.get('theme');
  const lang = wish.get('lang');
  if (theme === 'dark' || theme === 'light') settings.theme = theme;
  if (lang === 'de' || lang === 'en') settings.language = lang;
  if (wish.get('contrast') === 'more') settings.contrast = 'more';
  const now = Date.now();
  const scenes: Record<string, SampleOptions> = {
    signin: { session: sampleSignedOut() },
    waiting: { session: { phase: 'signing-in', practice: false, regionId: 'eu_central_1', step: 'browser' } },
    failed: {
      session: sampleSignedOut({
        reason: 'failed',
        regionId: 'eu_central_1',
        clientId: '5b1e07c4-9a3d-4f0e-8a52-d1f0c8a7e211',
        failure: {
          kind: 'forbidden',
          permission: 'conversation:message:view',
          code: 'missing.any.permissions',
          contextId: '7d1c-40be',
        },
      }),
    },
    gaps: {
      session: sampleSignedIn({
        gaps: [
          { permission: 'conversation:communication:blindTransferAgent', feature: 'transfer-agent' },
          { permission: 'responses:library:view', feature: 'libraries' },
        ],
      }),
      protection: 'session',
      standIn: true,
    },
    practice: { session: sampleSignedIn({ practice: true, regionId: null, organisation: 'Practice organisation' }) },
    polling: {
      session: sampleSignedIn({ connection: { state: 'polling', sinceMs: now - 60_000, nextTryAtMs: now + 25_000 } }),
    },
    offline: {
      session: sampleSignedIn({ connection: { state: 'offline', sinceMs: now - 60_000, nextTryAtMs: now + 9_000 } }),
    },
    empty: { rows: [], presence: { chats: { active: 0, capacity: 8 } } },
    many: { rows: manyRows(1000, now) },
    sms: {
      rows: [
        sampleRow({ conversationId: 'c-sms', name: 'أميرة المنصوري', channel: 'sms', textLimit: 765, language: 'de' }),
        ...sampleRows(now),
      ],
    },
    settings: { damaged: wish.has('damaged') ? ['theme', 'textLimits'] : [] },
  };
  if (wish.get('screen') === 'waiting')
    Object.assign(settings, { regionId: 'eu_central_1', clientId: '5b1e07c4-9a3d' });
  return { ...scenes[wish.get('screen') ?? ''], settings };
}
