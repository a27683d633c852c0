import type { Law } from "../random/law.ts";
import { prepareLaw } from "../random/preparedLaw.ts";
import { buildQuantileTable, type QuantileTable } from "../random/quantileTable.ts";
import { SECOND_MS } from "../time/units.ts";

/** Tables made last, by law: the rosters of a search and the desks of a comparison have most of their laws in common, and a table takes most of a compilation's time. */
const recent = new Map<string, QuantileTable>();
const MOST_RECENT = 64;

function tableOf(key: string, law: Law, kind: "duration" | "count"): QuantileTable {
  const table = recent.get(key) ?? buildQuantileTable(prepareLaw(law, kind === "duration" ? SECOND_MS : 1));
  recent.delete(key);
  recent.set(key, table);
  const [oldest] = recent.keys();
  if (recent.size > MOST_RECENT) recent.delete(oldest);
  return table;
}

/** Gathers the distributions of a scenario, each one tabulated once, and numbers them. */
export class TableList {
  readonly #numbers = new Map<string, number>();
  readonly #tables: QuantileTable[] = [];

  /** Number of the law's table; a `duration` is given in seconds and tabulated in milliseconds, a `count` stays as it is. */
  numberOf(law: Exclude<Law, "never">, kind: "duration" | "count"): number {
    const key = `${kind} ${JSON.stringify(law)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#tables.length;
    this.#tables.push(tableOf(key, law, kind));
    this.#numbers.set(key, number);
    return number;
  }

  tables(): readonly QuantileTable[] {
    return this.#tables;
  }
}
