import { topicModels } from '../data/topic-models.ts';

/** What in a value does not fit a topic's model: unknown fields and wrong types, each with its path. */
export function misfits(value: unknown, type: string, path = ''): string[] {
  if (value === undefined || value === null) return [];
  const list = /^Array<(.+)>$/.exec(type)?.[1];
  if (list) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one, at) => misfits(one, list, `${path}[${at}]`));
  }
  const model = topicModels[type.replace('Models.', '')];
  if (model) {
    if (typeof value !== 'object') return [`${path} is no object`];
    return Object.entries(value).flatMap(([field, inner]) => {
      const wanted = model[field];
      return wanted === undefined
        ? [`${path}.${field} is unknown to ${type}`]
        : misfits(inner, wanted, `${path}.${field}`);
    });
  }
  if (type === 'string' || type === 'number' || type === 'boolean')
    return typeof value === type ? [] : [`${path} is ${typeof value}, not ${type}`];
  return [];
}
