import { expect, test } from 'vitest';
import { channelLimits } from './channel-limits.ts';
import { previewOf } from './preview-of.ts';

const facts = {
  agentName: 'Jana Novák',
  agentAlias: 'Jana',
  customerName: 'Amara',
  attributes: { order: '4471', braces: '{{AGENT_NAME}}' },
};
const fields = { name: '', tags: '', shortcut: '', language: '' };
const plain = 'text/plain' as const;

test('one of mine takes every attribute, a library’s only what it declares', () => {
  const text = '{{CUSTOMER_NAME}} {{order}}';
  const mine = previewOf({ fields: { ...fields, text, place: 'personal' }, declared: [], contentType: plain }, facts);
  expect(mine.text).toBe('Amara 4471');
  const theirs = previewOf({ fields: { ...fields, text, place: 'lib' }, declared: [], contentType: plain }, facts);
  expect(theirs.text).toBe('Amara {{order}}');
  expect(theirs.blanks.map((blank) => blank.id)).toEqual(['order']);
});

test('a value is text: braces in it are not filled again', () => {
  const text = '{{braces}}';
  const shown = previewOf({ fields: { ...fields, text, place: 'personal' }, declared: [], contentType: plain }, facts);
  expect(shown.text).toBe('{{AGENT_NAME}}');
  expect(shown.blanks).toEqual([]);
});

test('what is written in HTML is shown as the words that are sent', () => {
  const text = '<p>Dear <b>{{CUSTOMER_NAME}}</b>,</p><script>x()</script><p>bye</p>';
  const shown = previewOf({ fields: { ...fields, text, place: 'lib' }, declared: [], contentType: 'text/html' }, facts);
  expect(shown.text).toBe('Dear Amara,\n\nbye');
});

test('channels stand by how much they take, the tightest first, as the settings say', () => {
  const groups = channelLimits({ web: 100 });
  expect(groups[0]).toEqual({ limit: 100, channels: ['web'] });
  expect(groups.map((group) => group.limit)).toEqual([100, 765, 1000, 2000]);
  expect(groups.flatMap((group) => group.channels)).not.toContain('unknown');
});
