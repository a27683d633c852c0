import { seedKey } from "../random/seedKey.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import type { ModelWork } from "./model.ts";
import type { TableList } from "./tableList.ts";

/** Work beside the chats, each with a key of its own name; what never comes is left out. */
export function compileWork({ seed, work }: Scenario, teamNames: readonly string[], tables: TableList): readonly ModelWork[] {
  return work.flatMap(({ name, team, perDay, handle, between }): readonly ModelWork[] => (perDay === 0 || handle === "never" ? [] : [{
    name,
    key: seedKey(seed, `work ${name}`),
    team: teamNames.indexOf(team),
    perDay,
    fromMs: parseTimeOfDay(between[0]) ?? 0,
    toMs: parseTimeOfDay(between[1]) ?? 0,
    handle: tables.numberOf(handle, "duration"),
  }]));
}
