import { playReplication } from "../../src/engine/replication.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { rulePacksOfPlatform } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

/** A row of who was online, got a conversation, left it or closed it. */
const SYSTEM_ROW = /^[^,]*,[^,]*,[^,]*,system,/u;

/** What a file of the log of one replication shows, read as a stranger's: all of it, or, as most exports have it, messages only. */
export function playedLog(scenario: unknown, replication = 0, rows: "all" | "messages" = "all"): ReadLog {
  const played = parseScenario(JSON.stringify(scenario), "desk.json");
  const { model } = compileSimulation(played, rulePacksOfPlatform(played.platform, "platform"));
  const names = { startDate: played.start, agents: model.agents.names, streams: model.streams.map(({ name }) => name) };
  const text = [...formatMessageLog(playReplication(model, replication), names, { firstDay: played.warmUp, days: played.days }, "csv")].join("");
  const shown = rows === "all" ? text : text.split("\n").filter((row) => !SYSTEM_ROW.test(row)).join("\n");
  return readMessageLog(shown, { fileName: "played.csv", timeZone: "Asia/Shanghai" });
}
