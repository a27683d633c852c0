/**
 * The first `count` keys, numbers in [0, end), in ascending order; the array given is used for the next call. Keys are spread over the
 * span about evenly, so each goes to a place near its own at once and a look at its neighbours does the rest. Cost: O(count).
 */
export function sortedKeys(keys: Float64Array, count: number, end: number): Float64Array {
  if (spare.length < keys.length) spare = new Float64Array(keys.length);
  const buckets = count < LARGEST ? count : LARGEST;
  const perKey = buckets / end;
  starts.fill(0, 0, buckets + 1);
  for (let at = 0; at < count; at++) starts[((keys[at] * perKey) | 0) + 1]++;
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] += starts[bucket];
  const sorted = spare;
  for (let at = 0; at < count; at++) sorted[starts[(keys[at] * perKey) | 0]++] = keys[at];
  for (let at = 1; at < count; at++) {
    const key = sorted[at];
    let place = at;
    for (; place > 0 && sorted[place - 1] > key; place--) sorted[place] = sorted[place - 1];
    sorted[place] = key;
  }
  spare = keys;
  return sorted;
}

const LARGEST = 1 << 16;
const starts = new Int32Array(LARGEST + 2);
let spare: Float64Array = new Float64Array(0);
