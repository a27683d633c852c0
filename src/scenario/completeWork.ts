import type { SideWork } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** Work beside the chats, named by its place in the list and spread over the whole day where the file does not say otherwise. */
export function completeWork(written: NonNullable<ScenarioFile["work"]>): readonly SideWork[] {
  return written.map(({ name, team, perDay, handle, between }, index) => ({
    name: name ?? `work-${index + 1}`, team, perDay, handle, between: between ?? ["00:00", "24:00"],
  }));
}
