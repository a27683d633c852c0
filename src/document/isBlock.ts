/** Whether a plain value is a block of keys (a YAML mapping, a JSON object). */
export function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
