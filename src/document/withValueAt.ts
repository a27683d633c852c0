import type { DocumentPath } from "./documentPath.ts";
import { isBlock } from "./isBlock.ts";

/** The value with another one in the place of what stands at `path`; unchanged where nothing is there. */
export function withValueAt(value: unknown, path: DocumentPath, inserted: unknown): unknown {
  if (path.length === 0) return inserted;
  const [step, ...rest] = path;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(step) ? withValueAt(item, rest, inserted) : item));
  if (!isBlock(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === String(step) ? withValueAt(inner, rest, inserted) : inner]));
}
