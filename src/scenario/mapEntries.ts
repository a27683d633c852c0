/** A record with the same names and other values. */
export function mapEntries<V, R>(record: Readonly<Record<string, V>>, change: (value: V, name: string) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
