import type { Scenario } from "../../scenario/scenario.ts";
import type { Rota } from "../../staffing/rota/rota.ts";
import type { Language } from "../words/language.ts";
import { csvRow } from "../tables/tablesCsv.ts";
import { rosterGrid } from "./rosterSheets.ts";

/**
 * The table by person and day as CSV: comma, CRLF (RFC 4180), UTF-8 with a byte order mark, without which spreadsheet programs on Chinese Windows take it for GBK. The reader
 * accepts it with and without.
 */
export function rosterCsv(rota: Rota, scenario: Pick<Scenario, "shifts" | "teams" | "start" | "warmUp">, language: Language): string {
  const { rows } = rosterGrid(rota, scenario, language);
  return `\uFEFF${rows.map((row) => csvRow(row.map(({ value }) => String(value)))).join("\r\n")}\r\n`;
}
