import { Ajv, type ValidateFunction } from 'ajv';
import formatsModule from 'ajv-formats';
import { openapiSubset as openapi } from '../data/openapi-subset.ts';

/** One parameter of an operation, as the OpenAPI subset lists it. */
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { type: string; items?: { type: string }; enum?: string[] };
}

interface RawOperation {
  'x-permissions': { mode: string; list: string[] };
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** What the public definition says of one operation, ready to check with. */
export interface OperationSheet {
  permissions: { mode: string; list: string[] };
  parameters: Parameter[];
  bodyRequired: boolean;
  /** Checks the query and turns its texts into the types that the parameters have, in place. */
  query: ValidateFunction;
  body?: ValidateFunction;
  /** Absent where the operation answers without a body. */
  answer?: ValidateFunction;
}

type Schema = Record<string, unknown>;

/** The SDK marks these fields as required though the platform takes the alternatives; here they stay optional. */
const notReallyRequired = new Set([
  'AdditionalMessage',
  'Conversation',
  'User',
  'UserMe',
  'UserPresence',
  'Response',
  'ResponseAssetSearchRequest',
]);

/** Deprecated fields that the server still returns although the SDK's types have dropped them. */
const stillReturned: Record<string, Schema> = { MessageData: { textBody: { type: 'string' } } };

function translate(value: unknown, strict: boolean): unknown {
  if (Array.isArray(value)) return value.map((inner) => translate(inner, strict));
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Schema;
  const out: Schema = {};
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'x-known-values') out.enum = inner;
    else if (key === '$ref')
      out.$ref = String(inner).replace('#/components/schemas/', strict ? '/answer/' : '/request/');
    else if (!key.startsWith('x-')) out[key] = translate(inner, strict);
  }
  return out;
}

function build(strict: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false });
  const addFormats = formatsModule as unknown as (target: Ajv) => void;
  addFormats(ajv);
  for (const [name, raw] of Object.entries(openapi.components.schemas as Record<string, Schema>)) {
    const schema = translate(raw, strict) as Schema;
    const properties = schema.properties as Schema | undefined;
    const required = raw['x-sdk-required'];
    if (Array.isArray(required) && !notReallyRequired.has(name)) schema.required = required;
    if (strict && properties) {
      schema.properties = { ...properties, ...stillReturned[name] };
      schema.additionalProperties = false;
    }
    ajv.addSchema({ ...schema, $id: `${strict ? '/answer' : '/request'}/${name}` });
  }
  return ajv;
}

/** Queries are text: what a parameter is to be is made of it, or it is refused. */
const forQueries = new Ajv({ strict: false, allErrors: false, coerceTypes: true });

/** The query of an operation as a schema; names that it does not list are ignored, as the platform does. */
function querySchema(parameters: readonly Parameter[]): Schema {
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(asked.map(({ name, schema }) => [name, translate(schema, false)])),
    required: asked.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

const built = new Map<boolean, Ajv>();
function ajvFor(strict: boolean): Ajv {
  const ajv = built.get(strict) ?? build(strict);
  built.set(strict, ajv);
  return ajv;
}

function lazily(compile: () => ValidateFunction): ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const validate = (data: unknown): boolean => {
    compiled ??= compile();
    const good = compiled(data) as boolean;
    wrapper.errors = compiled.errors ?? null;
    return good;
  };
  const wrapper = validate as ValidateFunction;
  return wrapper;
}

/**
 * The sheet of every operation in the subset, by `VERB path`. Request bodies are checked as the platform does (known
 * fields by type and allowed value, unknown ones ignored); answers strictly, so that a field the platform does not have
 * is found. Validators are compiled at first use.
 */
export const sheets: ReadonlyMap<string, OperationSheet> = new Map(
  Object.entries(openapi.paths as Record<string, Record<string, RawOperation>>).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, raw]): [string, OperationSheet] => {
      const body = raw.requestBody?.content['application/json']?.schema;
      const answer = raw.responses['2XX']?.content?.['application/json']?.schema;
      return [
        `${verb.toUpperCase()} ${path}`,
        {
          permissions: raw['x-permissions'],
          parameters: raw.parameters,
          bodyRequired: raw.requestBody?.required ?? false,
          query: lazily(() => forQueries.compile(querySchema(raw.parameters))),
          ...(body ? { body: lazily(() => ajvFor(false).compile(translate(body, false) as Schema)) } : {}),
          ...(answer ? { answer: lazily(() => ajvFor(true).compile(translate(answer, true) as Schema)) } : {}),
        },
      ];
    }),
  ),
);
