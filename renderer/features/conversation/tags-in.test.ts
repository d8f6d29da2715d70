import { expect, test } from 'vitest';
import { tagsIn, tagsLike } from './tags-in.ts';

const known = ['delivery', 'refund', 'delay', 'Zurück'];

test('half a tag narrows to the most used one that begins so, a whole one to itself', () => {
  expect(tagsIn('#del trace', known)).toEqual({
    text: '#delivery trace',
    tags: [{ typed: 'del', tag: 'delivery' }],
    open: null,
  });
  expect(tagsIn('#delay', known)).toEqual({ text: '#delay', tags: [{ typed: 'delay', tag: 'delay' }], open: 'delay' });
  expect(tagsIn('x #zuruck ', known).text).toBe('x #Zurück');
});

test('a tag that nobody has stays as typed, a bare # narrows nothing', () => {
  expect(tagsIn('#nobody', known)).toEqual({
    text: '#nobody',
    tags: [{ typed: 'nobody', tag: 'nobody' }],
    open: 'nobody',
  });
  expect(tagsIn('#', known)).toEqual({ text: '', tags: [], open: '' });
  expect(tagsIn('  ', known)).toEqual({ text: '', tags: [], open: null });
});

test('the tags that begin so, most used first', () => {
  expect(tagsLike('de', known)).toEqual(['delivery', 'delay']);
  expect(tagsLike('', known)).toEqual(known);
});
