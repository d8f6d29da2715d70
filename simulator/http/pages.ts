import type { Query } from './query.ts';

/** The platform's listing of entities. */
export interface Page<T> {
  entities: T[];
  pageSize: number;
  pageNumber: number;
  total: number;
  pageCount: number;
  selfUri: string;
  firstUri: string;
  lastUri: string;
  nextUri?: string;
  previousUri?: string;
}

/** Cuts one page: default 25 entities, at most `maxSize`; `path` carries the query that the links repeat. */
export function page<T>(all: readonly T[], path: string, pageSize = 25, pageNumber = 1, maxSize = 500): Page<T> {
  const size = Math.max(1, Math.min(maxSize, Math.floor(pageSize)));
  const number = Math.max(1, Math.floor(pageNumber));
  const pageCount = Math.ceil(all.length / size);
  const uri = (at: number): string => `${path}${path.includes('?') ? '&' : '?'}pageSize=${size}&pageNumber=${at}`;
  return {
    entities: all.slice((number - 1) * size, number * size),
    pageSize: size,
    pageNumber: number,
    total: all.length,
    pageCount,
    selfUri: uri(number),
    firstUri: uri(1),
    lastUri: uri(Math.max(1, pageCount)),
    ...(number < pageCount ? { nextUri: uri(number + 1) } : {}),
    ...(number > 1 ? { previousUri: uri(number - 1) } : {}),
  };
}

/** The page that a query asks for. */
export const pageOf = <T>(all: readonly T[], path: string, query: Query, maxSize?: number): Page<T> =>
  page(all, path, query.number('pageSize'), query.number('pageNumber'), maxSize);
