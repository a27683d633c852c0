import { playReplication } from "../engine/replication.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import type { PseudonymOf } from "../import/pseudonymOf.ts";
import type { LogDays } from "../log/keptRows.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { formatMessageLog } from "../log/formatMessageLog.ts";
import type { LogNames } from "../log/writtenRows.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { writeWholeFile } from "./writeWholeFile.ts";

/** Which replication of which scenario goes where. */
export interface ReplicationLog {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
  readonly replication: number;
  readonly path: string;
  /** Pseudonyms of consumers and agents; absent: agents by their names, consumers by numbers. */
  readonly pseudonymOf?: PseudonymOf;
}

/** Plays one replication of a scenario again and writes its message log (judged days) into a file: `.jsonl`, `.parquet` or else CSV. */
export async function writeReplicationLog({ scenario, packs, replication, path, pseudonymOf }: ReplicationLog): Promise<void> {
  const simulation = compileSimulation(scenario, packs);
  const log = playReplication(simulation.model, replication);
  const plain: PlainNames = { startDate: scenario.start, agents: simulation.model.agents.names, streams: simulation.model.streams.map(({ name }) => name) };
  const names = pseudonymOf === undefined ? plain : toldNames(plain, log, pseudonymOf);
  writeWholeFile(path, await chunksOf(path, log, names, { firstDay: scenario.warmUp, days: scenario.days }));
}

async function chunksOf(path: string, log: MessageLog, names: LogNames, days: LogDays): Promise<Iterable<string | Uint8Array>> {
  const isParquet = path.toLowerCase().endsWith(".parquet");
  if (!isParquet) return formatMessageLog(log, names, days, path.toLowerCase().endsWith(".jsonl") ? "jsonl" : "csv");
  const { parquetLog } = await import("./parquetLog.ts");
  return parquetLog(log, names, days);
}

type PlainNames = LogNames & { readonly streams: readonly string[] };

/** The names of a played log as pseudonyms: those that a reader of the plain log under the same key is told. */
function toldNames({ startDate, agents, streams }: PlainNames, { conversations: { count, consumer } }: MessageLog, pseudonymOf: PseudonymOf): LogNames {
  let last = -1;
  for (let row = 0; row < count; row++) last = Math.max(last, consumer[row]);
  return {
    startDate, streams, agents: agents.map((name) => pseudonymOf(name, "agent")),
    consumers: Array.from({ length: last + 1 }, (_, number) => pseudonymOf(`u${number}`, "consumer")),
  };
}
