/** A number with thousands set apart by commas and the given decimals: `48,211.4`. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole, fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Decimals that a half-width bears: the last one shown is of the order of a tenth of it, at most three. */
export function decimalsFor(halfWidth: number): number {
  if (halfWidth <= 0 || halfWidth >= 10) return 0;
  if (halfWidth >= 1) return 1;
  return halfWidth >= 0.1 ? 2 : 3;
}
