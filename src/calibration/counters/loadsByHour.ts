/** Conversations an agent on duty by hour of the day; Infinity where nobody is. Both by hour. */
export function loadsByHour(counts: readonly number[], agents: readonly number[]): readonly number[] {
  return counts.map((count, hour) => (agents[hour] === 0 ? Infinity : count / agents[hour]));
}
