import { seedKey } from "../random/seedKey.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import type { ModelWork } from "./model.ts";
import type { TableList } from "./tableList.ts";

/** Work beside the chats, each with a key of its own name; what never comes is left out. */
export function compileWork({ seed, work }: Scenario, teamNames: readonly string[], tables: TableList): readonly ModelWork[] {
  return work.flatMap(({ name, team, perDay, handle, between }): readonly ModelWork[] => (perDay === 0 || handle === "never" ? [] : [{
    name,
    key: seedKey(seed, `work ${name}`),
    team: teamNames.indexOf(team),
    perDay,
    fromMs: timeOfDayMs(between[0]),
    toMs: timeOfDayMs(between[1]),
    handle: tables.numberOf(handle, "duration"),
  }]));
}
