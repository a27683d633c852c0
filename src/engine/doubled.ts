/** The column twice as long, with what it holds. */
export function doubled<Column extends Float64Array | Int32Array | Uint8Array>(column: Column): Column {
  const wider = new (column.constructor as new (length: number) => Column)(column.length * 2);
  wider.set(column);
  return wider;
}
