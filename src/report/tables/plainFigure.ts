const NUMBER = /^([+−-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/u;

/** A figure that is written for people, `1,234.5`, `−4.9` or `77.3%`, as a number; undefined for anything else, such as `>99.9%`. */
export function plainFigure(text: string): { readonly value: number; readonly isShare: boolean; readonly decimals: number } | undefined {
  const [, sign, whole, fraction = "", percent] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(",", "")}${fraction}`) * (sign === "−" || sign === "-" ? -1 : 1);
  return { value: percent === "" ? value : value / 100, isShare: percent !== "", decimals: Math.max(0, fraction.length - 1) };
}
