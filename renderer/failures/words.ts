import type { TFunction } from 'i18next';
import type { Failure, Issue } from '#shared/rpc/failure.ts';
import { clock } from '../components/clock.ts';
import type { failures } from '../i18n/en/failures.ts';

/** What was tried; it decides the first words ("Not sent.", "Not transferred."). */
export type Tried = keyof typeof failures.did;

/** A failure in a person's words. `did` stands in bold, `reference` behind "Why" with a Copy. */
export interface FailureWords {
  /** What did not happen. */
  did: string;
  /** Why, in one clause. */
  why: string;
  /** What to do. */
  what: string;
  /** What an administrator needs: Genesys Cloud's code and context id, or our own reference; null where there is none. */
  reference: string | null;
}

/** The translator of the namespace `failures`, from `useTranslation('failures')`. */
export type FailureTranslate = TFunction<'failures'>;

const joined = (...parts: (string | undefined)[]): string | null => parts.filter(Boolean).join(' · ') || null;

const issueKeys = [
  'empty',
  'too-long',
  'blank',
  'regionId',
  'clientId',
  'same-queue',
  'myself',
  'nobody-joined',
  'medium',
  'permission',
  'gone',
  'offline',
  'not-responding',
  'required',
  'asset-too-large',
  'asset-empty',
  'channel',
  'too-many',
  'taken',
  'personal',
] as const;
const conflictKeys = [
  'running',
  'not-mine',
  'not-connected',
  'too-late',
  'being-checked',
  'not-running',
  'not-delivered',
  'saving',
  'import',
] as const;

function known<K extends string>(keys: readonly K[], ...words: readonly string[]): K | undefined {
  return keys.find((key) => words.includes(key));
}

function issueWords(issues: readonly Issue[], t: FailureTranslate): string {
  const first = issues[0];
  const key = first && (known(issueKeys, first.message) ?? known(issueKeys, first.path));
  const megabytes = Math.round(Number(first?.params?.limit ?? 0) / 1_048_576);
  return key ? t(`issue.${key}`, { length: '', limit: '', name: '', megabytes, ...first?.params }) : t('why.invalid');
}

/** Puts a failure into words: what was not done, why, what to do. Exhaustive: a new kind of failure is a type error here. */
export function failureWords(failure: Failure, t: FailureTranslate, tried: Tried = 'done'): FailureWords {
  const did = t(`did.${tried}`);
  switch (failure.kind) {
    case 'signed-out':
      return { did: t('session'), why: t('why.signed-out'), what: t('what.signIn'), reference: null };
    case 'forbidden': {
      const missing = failure.permission;
      return {
        did,
        why: missing ? t('why.forbiddenBy', { permission: missing }) : t('why.forbidden'),
        what: t('what.admin'),
        reference: joined(missing, failure.code, failure.contextId),
      };
    }
    case 'not-found':
      return {
        did,
        why: t('why.not-found'),
        what: t('what.look'),
        reference: joined(failure.what, failure.code, failure.contextId),
      };
    case 'invalid':
      return {
        did,
        why: issueWords(failure.issues, t),
        what: t('what.correct'),
        reference: joined(failure.code, failure.contextId),
      };
    case 'conflict': {
      const key = known(conflictKeys, failure.what);
      const why = failure.by ? t('why.by', { name: failure.by }) : key ? t(`conflict.${key}`) : t('why.conflict');
      return { did, why, what: t('what.look'), reference: joined(failure.code, failure.contextId) };
    }
    case 'rate-limited':
      return {
        did,
        why: t('why.rate-limited', { clock: clock(failure.retryAfterMs + 999) }),
        what: t('what.wait'),
        reference: joined(failure.code, failure.contextId),
      };
    case 'offline':
      return { did, why: t('why.offline'), what: t('what.line'), reference: null };
    case 'timed-out':
      return {
        did,
        why: t('why.timed-out', { seconds: Math.max(1, Math.round(failure.afterMs / 1000)) }),
        what: t('what.again'),
        reference: null,
      };
    case 'outcome-unknown':
      return { did: t('unknown'), why: t('why.outcome-unknown'), what: t('what.check'), reference: null };
    case 'upstream':
      return {
        did,
        why: failure.status >= 500 ? t('why.upstream') : t('why.refused'),
        what: t('what.again'),
        reference: joined(String(failure.status), failure.code, failure.contextId),
      };
    case 'cancelled':
      return { did, why: t('why.cancelled'), what: t('what.nothing'), reference: null };
    case 'unexpected':
      return { did, why: t('why.unexpected'), what: t('what.report'), reference: failure.reference };
  }
}
