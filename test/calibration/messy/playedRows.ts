import { playReplication } from "../../../src/engine/replication.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import { rulePacksOfPlatform } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";

/** A row of a log as text, by column. */
export type Row = Readonly<Record<string, string>>;

/** A small shop of two shifts, changed block by block. */
const SHOP = {
  replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-06-01", days: 4, seed: "messy",
  arrivals: { desk: { consultsPerDay: 60 } },
  conversations: { desk: { turns: { geometric: { mean: 3 } }, burst: { geometric: { mean: 1.3 } }, handle: { lognormal: { mean: 20, cv: 0.8 } }, patience: { exponential: { mean: 600 } } } },
  teams: { desk: { cap: 6 } },
  roster: { desk: { early: 2, late: 2 } },
};

/** The rows of one replication of the shop, changed as said. */
export function playedRows(changes: Readonly<Record<string, unknown>> = {}): Row[] {
  const played = parseScenario(JSON.stringify({ ...SHOP, ...changes }), "shop.json");
  const { model } = compileSimulation(played, rulePacksOfPlatform(played.platform, "platform"));
  const names = { startDate: played.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) };
  const text = [...formatMessageLog(playReplication(model, 0), names, { firstDay: played.warmUp, days: played.days }, "csv")].join("");
  const [head, ...lines] = text.trimEnd().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((column, place) => [column, cells[place]])));
}

/** Rows as a CSV file; its columns are those of the first row. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? { time: "", consumer: "", sender: "", kind: "" });
  return `${[columns.join(","), ...rows.map((row) => columns.map((column) => row[column] ?? "").join(","))].join("\n")}\n`;
}

/** Rows without some columns. */
export function without(rows: readonly Row[], ...columns: readonly string[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))));
}

/** Rows of persons' talk alone, as most exports have them: no system rows. */
export function talkOf(rows: readonly Row[]): Row[] {
  return rows.filter(({ sender }) => sender !== "system");
}
