/** All entries of several records in one, of one key the last. */
export function joinedRecords<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.assign({}, ...records) as Record<string, Value>;
}
