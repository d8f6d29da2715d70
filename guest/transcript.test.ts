import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Transcript } from './transcript.ts';
import type { GuestMessage } from './types.ts';

const line = (id: string, ms: number): GuestMessage => {
  const time = new Date(ms).toISOString();
  return { id, direction: 'outbound', type: 'Text', text: id, from: 'agent', time };
};

test('whatever the order and the doubling of arrivals, each message is there once and in its place', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
  const property = fc.property(
    times.chain((all) => {
      const lines = all.map((ms, index) => line(`m${index}`, ms));
      return fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length });
    }),
    (arrivals) => {
      const transcript = new Transcript();
      for (const each of arrivals) transcript.add(each, [each.id]);
      const kept = transcript.messages;
      expect(new Set(kept.map((each) => each.id)).size).toBe(kept.length);
      expect(new Set(kept.map((each) => each.id))).toEqual(new Set(arrivals.map((each) => each.id)));
      const order = kept.map((each) => Date.parse(each.time));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    },
  );
  fc.assert(property);
});

test('equal times keep the order of arrival, and any key recognises a message', () => {
  const transcript = new Transcript();
  expect(transcript.add(line('b', 5), ['b', 'provider-b'])).toBe(true);
  expect(transcript.add(line('a', 5), ['a'])).toBe(true);
  expect(transcript.add(line('other', 9), ['other', 'provider-b'])).toBe(false);
  expect(transcript.messages.map((each) => each.id)).toEqual(['b', 'a']);
  expect(transcript.find(['other'])?.id).toBe('b');
});
