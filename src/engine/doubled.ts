type Column = Int32Array | Uint8Array | Float64Array;

/** The column twice as long, with what it holds. */
export function doubled<Of extends Column>(column: Of): Of {
  const wider = new (column.constructor as new (length: number) => Of)(column.length * 2);
  wider.set(column);
  return wider;
}
