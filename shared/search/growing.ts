type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The same column, or a longer copy of it with room for `size` entries and a fifth to spare; new entries are 0. */
export function roomy<T extends Column>(column: T, size: number): T {
  if (column.length >= size) return column;
  const Kind = column.constructor as new (length: number) => T;
  const longer = new Kind(Math.max(64, size + Math.ceil(size / 5)));
  longer.set(column);
  return longer;
}
