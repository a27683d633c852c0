const AMOUNT = /^(\d+(?:\.\d+)?)\s*([万千wk]?)$/iu;
const UNITS: Readonly<Record<string, number>> = { "": 1, 万: 10_000, w: 10_000, 千: 1000, k: 1000 };

/** A whole amount as people write it: `12000`, `12,000`, `1.2万`, `１２００`, `8k`; undefined where it is none. */
export function parseAmount(text: string): number | undefined {
  const [, figure, unit] = AMOUNT.exec(text.normalize("NFKC").trim().replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "")) ?? [];
  return figure === undefined ? undefined : Math.round(Number(figure) * UNITS[unit.toLowerCase()]);
}
