import type { Searchable } from '#shared/search/text-index.ts';
import { sameId } from '#shared/substitution.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { Entry } from './entry.ts';
import type { Label } from './labels.ts';
import { same } from './names.ts';

/** A response of any length is found by this much of its text. */
const longest = 20_000;

/** What a response is found by: its name, its text with what each hole is for, its tags and my shortcut. */
export function searchableOf(entry: Entry, body: PlatformResponse, label: Label): Searchable {
  const about = new Map(body.substitutions.map((one) => [sameId(one.id), one.description]));
  const { template } = body;
  const parts = [
    template?.header,
    body.text,
    template?.footer,
    ...(template?.buttons ?? []).map((button) => button.label),
  ];
  const text = parts
    .filter(Boolean)
    .join('\n')
    .slice(0, longest)
    .replace(/\{\{([^{}]*)\}\}/g, (_, id: string) => ` ${id} ${about.get(sameId(id)) ?? ''} `);
  return {
    id: entry.responseId,
    name: entry.name,
    text,
    tags: tagsOf(entry, label),
    shortcut: entry.shortcut ?? label.shortcut,
  };
}

/** The tags of a response and mine for it, each once. */
export function tagsOf(entry: Entry, label: Label): string[] {
  if (label.tags.length === 0) return [...entry.tags];
  return [...new Map([...label.tags, ...entry.tags].map((tag) => [same(tag), tag])).values()];
}
