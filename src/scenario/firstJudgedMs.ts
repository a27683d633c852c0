import { parseLocalDateTime } from "../time/localDateTime.ts";
import { DAY_MS } from "../time/units.ts";
import type { Scenario } from "./scenario.ts";

/** Midnight of the first judged day, in the local milliseconds of parseLocalDateTime. */
export function firstJudgedMs({ start, warmUp }: Pick<Scenario, "start" | "warmUp">): number {
  return (parseLocalDateTime(start) ?? 0) + warmUp * DAY_MS;
}
