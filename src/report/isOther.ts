/** Whether a value of a scenario is another than the default; one that an earlier version's result does not have is not. */
export function isOther(value: unknown, standard: unknown): boolean {
  return value !== undefined && JSON.stringify(value) !== JSON.stringify(standard);
}
