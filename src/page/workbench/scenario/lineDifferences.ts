/** Which lines (from 0) of two texts the other has not at their place. */
export interface LineDifferences {
  readonly first: ReadonlySet<number>;
  readonly second: ReadonlySet<number>;
}

/** Above so many pairs of lines between the equal beginning and end, all of them are told. */
const MOST_PAIRS = 4_000_000;

/** Lines that do not belong to the longest common sequence of both. */
export function lineDifferences(first: readonly string[], second: readonly string[]): LineDifferences {
  let begin = 0;
  while (begin < first.length && begin < second.length && first[begin] === second[begin]) begin += 1;
  let end = 0;
  while (end < first.length - begin && end < second.length - begin && first[first.length - 1 - end] === second[second.length - 1 - end]) end += 1;
  const [ours, others] = [first.slice(begin, first.length - end), second.slice(begin, second.length - end)];
  const differing = { first: new Set(ours.map((_, index) => index + begin)), second: new Set(others.map((_, index) => index + begin)) };
  if (ours.length * others.length > MOST_PAIRS) return differing;
  const common = commonLengths(ours, others);
  for (let one = 0, two = 0; one < ours.length && two < others.length;) {
    if (ours[one] === others[two]) {
      differing.first.delete(begin + one++);
      differing.second.delete(begin + two++);
    } else if (common[one + 1][two] >= common[one][two + 1]) one += 1;
    else two += 1;
  }
  return differing;
}

/** Length of the longest common sequence of what begins at each pair of places. */
function commonLengths(ours: readonly string[], others: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint32Array(others.length + 1));
  for (let one = ours.length - 1; one >= 0; one--) {
    for (let two = others.length - 1; two >= 0; two--) {
      lengths[one][two] = ours[one] === others[two] ? lengths[one + 1][two + 1] + 1 : Math.max(lengths[one + 1][two], lengths[one][two + 1]);
    }
  }
  return lengths;
}
