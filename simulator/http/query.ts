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

/** Converts and checks a raw query by the operation's parameters; unknown parameters are kept as text, as the platform ignores them. */
export function readQuery(sheet: OperationSheet, raw: URLSearchParams): Query {
  const values = new Map<string, unknown>();
  for (const name of new Set(raw.keys())) values.set(name, raw.getAll(name).join(','));
  for (const parameter of sheet.parameters) {
    if (parameter.in !== 'query') continue;
    const given = raw.getAll(parameter.name);
    const text = given.join(',');
    if (given.length === 0) {
      if (parameter.required)
        throw new Refusal(400, 'bad.request', `The query parameter ${parameter.name} is required.`);
      continue;
    }
    if (parameter.schema.type === 'number' || parameter.schema.type === 'integer') {
      const value = Number(text);
      if (text === '' || !Number.isFinite(value)) throw invalid(parameter.name, text, 'numbers');
      values.set(parameter.name, value);
    } else if (parameter.schema.type === 'boolean') {
      if (text !== 'true' && text !== 'false') throw invalid(parameter.name, text, 'true, false');
      values.set(parameter.name, text === 'true');
    } else if (parameter.schema.type === 'array') {
      values.set(
        parameter.name,
        text.split(',').filter((part) => part !== ''),
      );
    }
  }
  return new Query(values);
}
