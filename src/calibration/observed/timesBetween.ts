/** Those of ascending times that lie between two, both included. Cost: by halving, and what is found. */
export function timesBetween(times: readonly number[], from: number, to: number): readonly number[] {
  let low = 0;
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (times[middle] < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < times.length && times[end] <= to) end++;
  return times.slice(low, end);
}
