/** From, to in milliseconds; half-open. */
export type Span = readonly [number, number];

/** The same time as disjoint spans, ascending: those that overlap become one, those that only touch stay two, empty ones go. */
export function disjointSpans(spans: readonly Span[]): readonly Span[] {
  const united: [number, number][] = [];
  for (const [from, to] of spans.filter(([begin, end]) => begin < end).toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** What of the spans lies within [begin, end). */
export function spansWithin(spans: readonly Span[], begin: number, end: number): readonly Span[] {
  return spans.flatMap(([from, to]): readonly Span[] => (from < end && begin < to ? [[Math.max(from, begin), Math.min(to, end)]] : []));
}
