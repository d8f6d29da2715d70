/** One line of a table of the ground truth: what an agent types, then the catalogue keys that are THE answer to it. */
export type Row = readonly [query: string, ...wanted: [string, ...string[]]];
