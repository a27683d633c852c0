import { completeArrivals } from "./completeArrivals.ts";
import { completeConversations } from "./completeConversations.ts";
import { completeEvents } from "./completeEvents.ts";
import { completeRules, platformOf } from "./completeRules.ts";
import type { Surroundings } from "./completeRules.ts";
import { completeShifts } from "./completeShifts.ts";
import { completeTarget } from "./completeTarget.ts";
import { completeTeams } from "./completeTeams.ts";
import { DEFAULT_ROUTING, DEFAULT_SEED, DEFAULT_START, DEFAULT_TIME_ZONE } from "./frameDefaults.ts";
import { knownRule } from "./knownRules.ts";
import { mapEntries } from "./mapEntries.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** A scenario file with every default filled in; its name is that of the file where it has none. */
export function completeScenario(file: ScenarioFile, { fileName, rules, packs }: Surroundings): Scenario {
  const streams = Object.keys(file.arrivals);
  const start = file.start ?? DEFAULT_START;
  const days = file.days ?? 1;
  const warmUp = file.warmUp ?? 0;
  const platform = platformOf(file, rules, packs);
  return {
    replycast: 1,
    name: file.name ?? baseName(fileName),
    ...(file.description === undefined ? {} : { description: file.description }),
    platform,
    timeZone: file.timeZone ?? DEFAULT_TIME_ZONE,
    start, days, warmUp,
    seed: file.seed ?? DEFAULT_SEED,
    arrivals: mapEntries(file.arrivals, completeArrivals),
    events: completeEvents(file.events ?? [], { start, simulatedDays: days + warmUp, streams }),
    conversations: Object.fromEntries(streams.map((stream) => [stream, completeConversations(file, stream)])),
    teams: completeTeams(file, streams),
    shifts: completeShifts(file),
    roster: file.roster,
    routing: DEFAULT_ROUTING,
    rules: completeRules(file, platform, rules, packs),
    targets: Object.fromEntries(Object.entries(file.targets ?? {}).map(([name, target]) => [knownRule(rules, name)?.id ?? name, completeTarget(target)])),
  };
}

/** `sale` of `scenarios/sale.yaml`. */
function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, "");
}
