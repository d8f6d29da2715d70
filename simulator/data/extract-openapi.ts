/**
 * Copies the operations that the simulator serves, with every schema they reach, out of a derived OpenAPI file of the
 * public SDK into `openapi-subset.ts`. Run by a developer when an operation is added:
 * `node simulator/data/extract-openapi.ts <openapi.json> <models.json>`. The second file gives the models of the
 * notification topics, which OpenAPI does not have; they go to `topic-models.ts`. Topics that it lacks are read from the SDK's
 * own types.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { operationKeys, topicClasses } from './operation-keys.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Source {
  paths: Record<string, Record<string, Record<string, Json>>>;
  components: { schemas: Record<string, Json> };
}

const from = process.argv[2];
if (!from) throw new Error('Give the path of the derived OpenAPI file.');
const source = JSON.parse(readFileSync(from, 'utf8')) as Source;

/** Descriptions belong to their authors and are not needed to validate. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !((key === 'description' || key === 'summary') && typeof inner === 'string'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]));
}

const paths: Source['paths'] = {};
const schemas: Record<string, Json> = {};
function reach(value: Json): void {
  if (Array.isArray(value)) for (const inner of value) reach(inner);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') reachSchema(inner.slice(inner.lastIndexOf('/') + 1));
      else reach(inner);
    }
  }
}
function reachSchema(name: string): void {
  if (name in schemas) return;
  const schema = source.components.schemas[name];
  if (schema === undefined) throw new Error(`The source has no schema ${name}.`);
  schemas[name] = bare(schema);
  reach(schema);
}

for (const key of operationKeys) {
  const [verb = '', path = ''] = key.split(' ');
  const operation = source.paths[path]?.[verb.toLowerCase()];
  if (!operation) throw new Error(`The source has no operation ${key}.`);
  paths[path] ??= {};
  paths[path][verb.toLowerCase()] = bare(operation) as Record<string, Json>;
  reach(operation);
}
const ordered = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = JSON.stringify({ paths, components: { schemas: ordered } }, null, 2);
const head = `/**
 * The operations that the simulator serves and the models they reach, derived from the public JavaScript SDK (MIT).
 * Written by extract-openapi.ts; not edited by hand.
 */
export const openapiSubset: { paths: Record<string, unknown>; components: { schemas: Record<string, unknown> } } =`;
writeFileSync(new URL('./openapi-subset.ts', import.meta.url), `${head} ${text};\n`);

type Field = { type: string };
const modelsFile = process.argv[3];
if (modelsFile) {
  const { models } = JSON.parse(readFileSync(modelsFile, 'utf8')) as { models: Record<string, Record<string, Field>> };
  const types = readFileSync(new URL(import.meta.resolve('purecloud-platform-client-v2/index.d.ts')), 'utf8');
  /** An interface of the SDK's types as the models file writes it. */
  const typed = (name: string): Record<string, Field> | undefined => {
    const body = new RegExp(`export interface ${name} \\{([^}]*)\\n\\t\\}`).exec(types)?.[1];
    const fields = body?.matchAll(/"(\w+)"\??: ([^;]+);/g) ?? [];
    return body === undefined
      ? undefined
      : Object.fromEntries(
          [...fields].map(([, field = '', type = '']) => [field, { type: type.replaceAll('Models.', '') }]),
        );
  };
  const wanted: Record<string, Record<string, string>> = {};
  const keep = (name: string): void => {
    const model = models[name] ?? (/^[A-Z]\w+Topic/.test(name) ? typed(name) : undefined);
    if (!model || name in wanted) return;
    wanted[name] = Object.fromEntries(Object.entries(model).map(([field, { type }]) => [field, type]));
    for (const { type } of Object.values(model)) for (const word of type.match(/\w+/g) ?? []) keep(word);
  };
  for (const name of topicClasses) keep(name);
  const topicHead = `/** Field → type of the notification topics' models, from the public SDK (MIT). Written by extract-openapi.ts. */
export const topicModels: Record<string, Record<string, string>> =`;
  writeFileSync(new URL('./topic-models.ts', import.meta.url), `${topicHead} ${JSON.stringify(wanted, null, 2)};\n`);
}
process.stdout.write(`${operationKeys.length} operations, ${Object.keys(ordered).length} schemas\n`);
