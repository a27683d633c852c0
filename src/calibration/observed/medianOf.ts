/** The median of some numbers, one at least; of the two in the middle the lower. Source: C. A. R. Hoare, Algorithm 65: Find, Comm. ACM 4 (1961) 321. Cost: linear, on a copy. */
export function medianOf(values: ArrayLike<number>): number {
  const rest = Float64Array.from(values);
  const place = (rest.length - 1) >> 1;
  for (let low = 0, high = rest.length - 1; low < high; ) {
    const pivot = rest[(low + high) >> 1];
    let [left, right] = [low, high];
    while (left <= right) {
      while (rest[left] < pivot) left++;
      while (rest[right] > pivot) right--;
      if (left > right) break;
      [rest[left], rest[right]] = [rest[right], rest[left]];
      left++;
      right--;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return rest[place];
}
