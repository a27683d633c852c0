/** Whether two values of plain data hold the same: numbers, texts, lists, typed arrays and objects, the latter in any order of keys; a key that is undefined is absent. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isSequence(one) || isSequence(other)) {
    if (!isSequence(one) || !isSequence(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++) if (!sameContent(one[index], other[index])) return false;
    return true;
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameContent((one as Readonly<Record<string, unknown>>)[key], (other as Readonly<Record<string, unknown>>)[key]));
}

function isSequence(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}
