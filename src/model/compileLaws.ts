import type { Law } from "../random/law.ts";
import type { ConversationLaws } from "../scenario/scenario.ts";
import { SECOND_MS } from "../time/units.ts";
import type { ModelLaws } from "./model.ts";
import type { TableList } from "./tableList.ts";

export function compileLaws(laws: ConversationLaws, tables: TableList): ModelLaws {
  const count = (law: Law): number => (law === "never" ? -1 : tables.numberOf(law, "count"));
  const duration = (law: Law): number => (law === "never" ? -1 : tables.numberOf(law, "duration"));
  return {
    turns: count(laws.turns),
    burst: isOne(laws.burst) ? -1 : count(laws.burst),
    burstGap: duration(laws.burstGap),
    handle: duration(laws.handle),
    think: duration(laws.think),
    patience: duration(laws.patience),
    silentShare: laws.silentShare,
    closingWordShare: laws.closingWordShare,
    idleTimeoutMs: Math.min(Math.round(laws.idleTimeout * SECOND_MS), LONGEST_TIMEOUT_MS),
  };
}

/** Longer than any run. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

function isOne(law: Law): boolean {
  return typeof law === "object" && "constant" in law && law.constant === 1;
}
