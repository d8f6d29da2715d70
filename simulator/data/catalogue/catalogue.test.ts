import { expect, test } from 'vitest';
import { builtInSubstitutions, placeholdersIn } from './author.ts';
import { catalogue, catalogueQueues } from './catalogue.ts';
import { attributeSubstitutions, descriptions } from './descriptions.ts';
import type { CatalogueLanguage, CatalogueResponse } from './types.ts';

/** Templates and what careless authors left behind have their own tests below. */
const special = ['templates', 'odd'];
const libraries = catalogue.libraries.filter((library) => !special.includes(library.key));
const all = libraries.flatMap((library) => library.responses);
const everything = catalogue.libraries.flatMap((library) => library.responses);
const languages: CatalogueLanguage[] = ['en', 'de', 'es', 'ja', 'ar', 'fr'];

/** What a customer reads of a response: tags gone, the four entities that the catalogue uses read as characters. */
function readable(response: CatalogueResponse): string {
  if (response.html !== true) return response.text;
  return response.text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/ +/g, ' ')
    .trim();
}

/** The agent must fill something in: a placeholder that neither an attribute nor a default fills. */
function leavesBlank(response: CatalogueResponse): boolean {
  return (response.substitutions ?? []).some(
    ({ id, defaultValue }) => defaultValue === undefined && !attributeSubstitutions.includes(id),
  );
}

function fragments(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from({ length: Math.max(plain.length - 4, 1) }, (_, at) => plain.slice(at, at + 5)));
}

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((fragment) => b.has(fragment)).length;
  return shared / (a.size + b.size - shared);
}

test('the catalogue holds 480 responses, most of them English', () => {
  const counts = languages.map((language) => all.filter((response) => response.language === language).length);
  expect(all.length).toBe(480);
  expect(counts).toEqual([190, 100, 60, 50, 40, 40]);
});

test('six libraries, each with something to say in every language', () => {
  expect(libraries.map((library) => library.name)).toEqual([
    'Delivery and tracking',
    'Replacements and repairs',
    'Refunds',
    'Courtesy',
    'Billing and payments',
    'Row Circle and offers',
  ]);
  expect(new Set(catalogue.libraries.map((library) => library.key)).size).toBe(8);
  for (const library of libraries) {
    expect(library.responses.length, library.name).toBeGreaterThanOrEqual(40);
    for (const language of languages) {
      const count = library.responses.filter((response) => response.language === language).length;
      expect(count, `${library.name} ${language}`).toBeGreaterThanOrEqual(6);
    }
  }
});

test('keys are unique in the catalogue and names within a library', () => {
  expect(new Set(everything.map((response) => response.key)).size).toBe(everything.length);
  for (const library of catalogue.libraries) {
    const names = library.responses.map((response) => response.name);
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      library.name,
    ).toEqual([]);
  }
});

test('every placeholder is built in or declared, every declared one is used, once', () => {
  for (const response of all) {
    const used = placeholdersIn(response.text).filter((id) => !builtInSubstitutions.includes(id));
    const declared = (response.substitutions ?? []).map((substitution) => substitution.id);
    expect(declared.toSorted(), response.key).toEqual(used.toSorted());
    for (const substitution of response.substitutions ?? []) {
      expect(substitution.description.length, `${response.key} ${substitution.id}`).toBeGreaterThan(2);
      expect(substitution.defaultValue, `${response.key} ${substitution.id}`).not.toBe('');
    }
  }
});

test('placeholders are well formed and no bracket is left open', () => {
  for (const response of all) {
    expect(response.text.replace(/\{\{[A-Za-z][A-Za-z0-9_]*\}\}/g, ''), response.key).not.toMatch(/[{}]/);
  }
});

test('no description is left over', () => {
  for (const language of languages) {
    const used = all.filter((response) => response.language === language).flatMap((r) => placeholdersIn(r.text));
    expect(
      Object.keys(descriptions[language]).filter((id) => !used.includes(id)),
      language,
    ).toEqual([]);
  }
});

test('texts are as long as a chat message should be', () => {
  for (const response of all) {
    const { length } = readable(response);
    expect(length, response.key).toBeGreaterThanOrEqual(response.language === 'ja' ? 40 : 60);
    expect(length, response.key).toBeLessThanOrEqual(450);
    expect(response.name.length, response.key).toBeLessThanOrEqual(50);
    expect(response.text, response.key).toBe(response.text.trim());
  }
});

test('no two responses of a language say nearly the same', () => {
  for (const language of languages) {
    const texts = all.filter((response) => response.language === language);
    const parts = texts.map((response) => fragments(readable(response)));
    const alike = parts.flatMap((a, i) =>
      parts
        .slice(i + 1)
        .flatMap((b, j) => (likeness(a, b) > 0.4 ? [`${texts[i]?.key} ~ ${texts[i + 1 + j]?.key}`] : [])),
    );
    expect(alike, language).toEqual([]);
  }
});

test('libraries are bound to queues that exist, and every queue may use some but not only Courtesy', () => {
  for (const library of catalogue.libraries) {
    for (const queue of library.queues) expect(catalogueQueues, library.name).toContain(queue);
  }
  for (const queue of catalogueQueues) {
    expect(catalogue.libraries.filter((library) => library.queues.includes(queue)).length, queue).toBeGreaterThan(0);
  }
  expect(catalogue.libraries.filter((library) => library.queues.length === 0).map((library) => library.name)).toEqual([
    'Courtesy',
  ]);
});

test('about 45 % declare nothing, 40 % are filled by attributes, 15 % leave a blank', () => {
  const none = all.filter((response) => response.substitutions === undefined).length / all.length;
  const blank = all.filter(leavesBlank).length / all.length;
  expect(none).toBeGreaterThan(0.4);
  expect(none).toBeLessThan(0.5);
  expect(blank).toBeGreaterThan(0.12);
  expect(blank).toBeLessThan(0.18);
  expect(all.some((response) => response.substitutions?.some((one) => one.defaultValue !== undefined))).toBe(true);
});

test('about one in ten is html, with balanced tags of five kinds and links to the shop only', () => {
  const html = all.filter((response) => response.html === true);
  expect(html.length / all.length).toBeGreaterThan(0.08);
  expect(html.length / all.length).toBeLessThan(0.13);
  for (const response of html) {
    const open: string[] = [];
    for (const [tag, slash, name, rest] of response.text.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
      expect(['p', 'b', 'ul', 'li', 'a'], `${response.key} ${tag}`).toContain(name);
      if (slash === '/') expect(open.pop(), `${response.key} ${tag}`).toBe(name);
      else open.push(name ?? '');
      if (name === 'a' && slash === '') expect(rest).toMatch(/^ href="https:\/\/www\.haldenrow\.example\/[\w/-]+"$/);
    }
    expect(open, response.key).toEqual([]);
    expect(response.text.replace(/&(?:amp|lt|gt|nbsp);/g, ''), response.key).not.toContain('&');
  }
  for (const response of all)
    if (response.html !== true) expect(response.text, response.key).not.toMatch(/<\/?(?:p|b|ul|li|a|br)\b/);
});

test('plain and html texts hold the characters that break careless substitution', () => {
  const plain = all.filter((response) => response.html !== true);
  for (const awkward of ['$&', '$1', '%', '"', "'", '<', '>', '&', '\u00a0', '🎂']) {
    expect(
      plain.some((response) => response.text.includes(awkward)),
      awkward,
    ).toBe(true);
  }
  for (const entity of ['&amp;', '&gt;', '&nbsp;']) {
    expect(
      all.some((response) => response.html === true && response.text.includes(entity)),
      entity,
    ).toBe(true);
  }
});

test('about a dozen responses carry assets, and every asset is carried by someone', () => {
  const names = catalogue.assets.map((asset) => asset.name);
  const carried = everything.flatMap((response) => response.assets ?? []);
  expect(names).toHaveLength(8);
  expect(all.filter((response) => response.assets !== undefined).length).toBe(12);
  expect([...new Set(carried)].toSorted()).toEqual(names.toSorted());
  for (const asset of catalogue.assets) {
    const extension = { 'image/png': '.png', 'image/jpeg': '.jpg', 'application/pdf': '.pdf' }[asset.contentType];
    expect(asset.name.endsWith(extension), asset.name).toBe(true);
  }
});

test('the responses that trainers know by heart are there', () => {
  const blanks = new Map(all.map((response) => [response.name, (response.substitutions ?? []).length]));
  for (const name of ['Sorry for the wait', 'Neighbour or safe place', 'Voucher for the trouble', 'Goodbye']) {
    expect(blanks.get(name), name).toBe(0);
  }
  for (const name of ['Anything else?', 'Ask for the postcode', 'Trace result: lost'])
    expect(blanks.get(name), name).toBe(0);
  for (const name of ['Courier trace opened', 'Send a replacement', 'New lamp before the party']) {
    expect(blanks.get(name), name).toBe(1);
  }
  for (const name of ['Refund in full', 'Photo from the courier']) expect(blanks.get(name), name).toBe(2);
});

test('Japanese is Japanese, and no other language is', () => {
  for (const response of all) {
    expect(/[ぁ-んァ-ヶ一-龠]/.test(response.text), response.key).toBe(response.language === 'ja');
  }
});

test('Arabic is Arabic, and no other language is', () => {
  for (const response of all)
    expect(/\p{Script=Arabic}/u.test(response.text), response.key).toBe(response.language === 'ar');
});

test('names carry the codes and numbers that administrators give them', () => {
  for (const language of ['ar', 'fr'] as const) {
    const names = all.filter((response) => response.language === language).map((response) => response.name);
    for (const code of ['03.1', '03.2', 'KYC', '5-7', 'RMA', 'R-14'])
      expect(
        names.some((name) => name.includes(code)),
        `${language} ${code}`,
      ).toBe(true);
  }
});

test('eight WhatsApp templates with all that one can have, and two signatures', () => {
  const { responses = [] } = catalogue.libraries.find((library) => library.key === 'templates') ?? {};
  const templates = responses.flatMap((response) =>
    response.template ? [{ ...response, template: response.template }] : [],
  );
  expect(templates).toHaveLength(8);
  expect(new Set(templates.map((one) => one.template.language))).toEqual(new Set(['en_US', 'de', 'es']));
  expect(responses.filter((response) => response.footer)).toHaveLength(2);
  const buttons = templates.flatMap((one) => one.template.buttons ?? []);
  expect(new Set(buttons.map((button) => button.type))).toEqual(new Set(['QuickReply', 'PhoneNumber', 'Url']));
  expect(templates.some((one) => one.template.header?.includes('{{'))).toBe(true);
  expect(templates.some((one) => one.template.footer)).toBe(true);
  const substitutions = templates.flatMap((one) => one.substitutions ?? []);
  expect(substitutions.some((one) => one.defaultValue !== undefined)).toBe(true);
  expect(substitutions.some((one) => one.defaultValue === undefined)).toBe(true);
  expect(templates.some((one) => one.substitutions === undefined)).toBe(true);
  for (const { key, text, template, substitutions: declared = [] } of templates) {
    const parts = [text, template.header ?? '', ...(template.buttons ?? []).map((button) => button.content ?? '')];
    const used = placeholdersIn(parts.join('\n')).filter((id) => !builtInSubstitutions.includes(id));
    expect(declared.map((one) => one.id).toSorted(), key).toEqual(used.toSorted());
    // WhatsApp refuses what stands at the edge of a body.
    expect(text, key).not.toMatch(/^\{\{|\}\}$/);
  }
});

test('what careless authors leave behind is there, each kind once', () => {
  const { responses = [] } = catalogue.libraries.find((library) => library.key === 'odd') ?? {};
  const texts = new Map(responses.map((response) => [response.key, response.text]));
  expect(texts.get('odd-long')?.length).toBe(20_000);
  expect(texts.get('odd-empty')).toBe('');
  expect(texts.get('odd-script')).toMatch(/<script>[\s\S]*onerror/);
  expect(texts.get('odd-nested')).toContain('{{a {{b}} c}}');
  const circular = responses.find((response) => response.key === 'odd-circular');
  expect(circular?.substitutions?.[0]).toMatchObject({ id: 'X', defaultValue: '{{X}}' });
});
