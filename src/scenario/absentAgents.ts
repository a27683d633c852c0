/**
 * Of absences of one shift on one day, each `[from, to)` and in the order of the file, which agent (place in the shift, from 0) is absent: the last whom
 * no earlier absence of an overlapping time has taken; -1 where nobody is left.
 */
export function absentAgents(spans: readonly (readonly [number, number])[], agents: number): readonly number[] {
  const taken = Array.from({ length: agents }, (): (readonly [number, number])[] => []);
  return spans.map((span) => {
    const agent = taken.findLastIndex((others) => !others.some(([from, to]) => from < span[1] && span[0] < to));
    if (agent >= 0) taken[agent].push(span);
    return agent;
  });
}
