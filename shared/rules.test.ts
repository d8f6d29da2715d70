import { expect, test } from 'vitest';
import { textLength, textLimit } from './text-limits.ts';
import { untilNextUrgency, urgency } from './waiting.ts';

test('a channel has the smaller documented limit unless the settings say otherwise', () => {
  expect(textLimit('web')).toBe(2000);
  expect(textLimit('sms')).toBe(765);
  expect(textLimit('instagram')).toBe(1000);
  expect(textLimit('web', { web: 4000 })).toBe(4000);
  expect(textLimit('sms', { web: 4000 })).toBe(765);
  expect(textLength('👍')).toBe(2);
});

test('a wait becomes due, then overdue, at its thresholds', () => {
  const thresholds = { dueAfterS: 90, overdueAfterS: 180 };
  expect(urgency(null, 0, thresholds)).toBe('none');
  expect(urgency(1000, 0, thresholds)).toBe('fresh');
  expect(urgency(0, 89_999, thresholds)).toBe('fresh');
  expect(urgency(0, 90_000, thresholds)).toBe('due');
  expect(urgency(0, 180_000, thresholds)).toBe('overdue');
  expect(untilNextUrgency(0, 80_000, thresholds)).toBe(10_000);
  expect(untilNextUrgency(0, 90_000, thresholds)).toBe(90_000);
  expect(untilNextUrgency(0, 200_000, thresholds)).toBeNull();
});
