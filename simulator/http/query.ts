import { Refusal } from '../world/refusal.ts';
import type { OperationSheet } from './schemas.ts';

/** The checked query of a request: numbers, booleans and comma- or repeat-separated lists already converted. */
export class Query {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values;
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name);
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.#values.get(name);
    // The definition lists some flags as text (`joined` of a queue's members).
    if (value === 'true' || value === 'false') return value === 'true';
    return typeof value === 'boolean' ? value : undefined;
  }

  list(name: string): string[] {
    const value = this.#values.get(name);
    if (Array.isArray(value)) return value as string[];
    return typeof value === 'string' ? value.split(',') : [];
  }
}

const invalid = (name: string, value: string, allowed: string): Refusal =>
  new Refusal(
    400,
    'invalid.value',
    `Value [${value}] is not valid for field type [${name}]. Allowable values are: ${allowed}`,
    {
      fieldName: name,
    },
  );

const allowed = (params: Record<string, unknown>): string => {
  if (Array.isArray(params.allowedValues)) return params.allowedValues.join(', ');
  return params.type === 'boolean' ? 'true, false' : `${params.type}s`;
};

/**
 * Checks a raw query against the operation's parameters (ajv) and gives it with their types; lists are split at commas and
 * unknown names are kept as text, as the platform ignores them. Throws the platform's refusal, naming the parameter.
 */
export function readQuery(sheet: OperationSheet, raw: URLSearchParams): Query {
  const values: Record<string, unknown> = {};
  for (const name of new Set(raw.keys())) values[name] = raw.getAll(name).join(',');
  for (const { name, schema, in: place } of sheet.parameters) {
    if (place === 'query' && schema.type === 'array' && typeof values[name] === 'string')
      values[name] = values[name].split(',').filter((part) => part !== '');
  }
  if (!sheet.query(values)) {
    const fault = sheet.query.errors?.[0];
    if (fault?.keyword === 'required')
      throw new Refusal(400, 'bad.request', `The query parameter ${fault.params.missingProperty} is required.`);
    const name = fault?.instancePath.split('/')[1] ?? '';
    throw invalid(name, raw.getAll(name).join(','), allowed(fault?.params ?? {}));
  }
  return new Query(new Map(Object.entries(values)));
}
