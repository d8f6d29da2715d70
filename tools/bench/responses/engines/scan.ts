import { fold } from '../document.ts';
import type { Engine } from './engine.ts';

/** No index at all: every word of the query somewhere in the folded name or text; more of them in the name first, short names first. */
export const scan: Engine = {
  name: 'substring scan',
  async build(documents, slices) {
    const folded: { id: string; name: string; text: string }[] = [];
    await slices.each(documents, ({ id, name, text, tags, shortcut }) => {
      folded.push({ id, name: fold([name, ...tags, shortcut ?? ''].join(' ')), text: fold(text) });
    });
    return {
      search(query, limit) {
        const words = fold(query).replaceAll('#', ' ').split(/\s+/).filter(Boolean);
        if (words.length === 0) return [];
        const found: { id: string; named: number; length: number }[] = [];
        for (const { id, name, text } of folded) {
          const named = words.filter((word) => name.includes(word)).length;
          if (named < words.length && !words.every((word) => name.includes(word) || text.includes(word))) continue;
          found.push({ id, named, length: name.length });
        }
        found.sort((a, b) => b.named - a.named || a.length - b.length);
        return found.slice(0, limit).map(({ id }) => id);
      },
      outsideBytes: () => 0,
    };
  },
};
