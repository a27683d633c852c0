import { LATEST_MS } from "./latestMs.ts";

/** From, to in milliseconds; half-open. */
export type Span = readonly [number, number];

/** The same time as disjoint spans, ascending: those that overlap or touch become one, empty ones go. */
export function disjointSpans(spans: readonly Span[]): readonly Span[] {
  const united: [number, number][] = [];
  for (const [from, to] of spans.filter(([begin, end]) => begin < end).toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

/** What of the spans lies within [begin, end). */
export function spansWithin(spans: readonly Span[], begin: number, end: number): readonly Span[] {
  return spans.flatMap(([from, to]): readonly Span[] => (from < end && begin < to ? [[Math.max(from, begin), Math.min(to, end)]] : []));
}

/** The same time as disjoint spans, as far as it can be played: the dates of a file may lie further away than 32 bits reach. */
export function playedSpans(spans: readonly Span[]): readonly Span[] {
  return spansWithin(disjointSpans(spans), 0, LATEST_MS);
}
