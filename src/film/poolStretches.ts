import { AssignmentChains } from "../metrics/assignmentChains.ts";
import { PoolSpans } from "../metrics/poolSpans.ts";
import { isSeen } from "./filmStage.ts";
import type { FilmStage } from "./filmStage.ts";

/** A conversation that nobody has in a list. */
export interface PoolStretch {
  readonly conversation: number;
  readonly from: number;
  readonly to: number;
}

/** Who waits in the pool when, as far as it is seen; nobody where the log has no lists. */
export function poolStretches(stage: FilmStage): PoolStretch[] {
  const { log, cast: { desk, endMs } } = stage;
  if (log.assignments.count === 0) return [];
  const chains = new AssignmentChains();
  const spans = new PoolSpans();
  chains.fill(log);
  spans.fill(log, desk ?? { agentTeam: new Int32Array(0), teamsOfStream: [], endMs }, chains);
  return Array.from({ length: spans.count }, (_, row) => ({ conversation: spans.conversation[row], from: spans.from[row], to: spans.to[row] }))
    .filter(({ from, to }) => isSeen(stage, from, to)).toSorted((a, b) => a.from - b.from || a.conversation - b.conversation);
}
