import type { Scenario } from "../scenario/scenario.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import type { Span } from "./spans.ts";

/** An incident's time in milliseconds since the first simulated day. */
export function spanOfIncident(scenario: Scenario, { from, to }: { readonly from: string; readonly to: string }): Span {
  const startMs = parseLocalDateTime(scenario.start) ?? 0;
  return [(parseLocalDateTime(from) ?? 0) - startMs, (parseLocalDateTime(to) ?? 0) - startMs];
}
