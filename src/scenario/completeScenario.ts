import { addDays } from "../time/calendar.ts";
import { completeArrivals } from "./completeArrivals.ts";
import { completeBot } from "./completeBot.ts";
import { completeConversations } from "./completeConversations.ts";
import { completeEvents } from "./completeEvents.ts";
import { completeIncidents } from "./completeIncidents.ts";
import { completePlatform } from "./completePlatform.ts";
import { completeReserve } from "./completeReserve.ts";
import { completeRouting } from "./completeRouting.ts";
import { completeRules } from "./completeRules.ts";
import type { Surroundings } from "./completeRules.ts";
import { completeShifts } from "./completeShifts.ts";
import { completeShops } from "./completeShops.ts";
import { completeStaffing } from "./completeStaffing.ts";
import { completeTargets } from "./completeTargets.ts";
import { completeTeams } from "./completeTeams.ts";
import { completeValue } from "./completeValue.ts";
import { completeWork } from "./completeWork.ts";
import { DEFAULT_SEED, DEFAULT_START, DEFAULT_TIME_ZONE } from "./frameDefaults.ts";
import { mapEntries } from "./mapEntries.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** A scenario file with every default filled in; its name is that of the file where it has none. */
export function completeScenario(file: ScenarioFile, surroundings: Surroundings): Scenario {
  const streams = Object.keys(file.arrivals);
  const start = file.start ?? DEFAULT_START;
  const days = file.days ?? 1;
  const warmUp = file.warmUp ?? 0;
  const bot = completeBot(file.bot, addDays(start, warmUp));
  const reserve = completeReserve(file.reserve);
  const frame = { start, simulatedDays: days + warmUp };
  const platform = completePlatform(file, surroundings);
  const shops = completeShops(file, surroundings);
  const shifts = completeShifts(file);
  const staffing = completeStaffing(file.staffing, { shifts, roster: file.roster });
  const hasShops = Object.keys(shops).length > 0;
  return {
    replycast: 1,
    name: file.name ?? baseName(surroundings.fileName),
    ...(file.description === undefined ? {} : { description: file.description }),
    platform,
    ...(hasShops ? { shops } : {}),
    timeZone: file.timeZone ?? DEFAULT_TIME_ZONE,
    start, days, warmUp,
    seed: file.seed ?? DEFAULT_SEED,
    arrivals: mapEntries(file.arrivals, completeArrivals),
    events: completeEvents(file.events ?? [], { ...frame, streams }),
    conversations: Object.fromEntries(streams.map((stream) => [stream, completeConversations(file, stream)])),
    ...(bot === undefined ? {} : { bot }),
    teams: completeTeams(file, streams),
    shifts,
    roster: file.roster,
    routing: completeRouting(file.routing),
    ...(reserve === undefined ? {} : { reserve }),
    incidents: completeIncidents(file.incidents ?? [], frame),
    work: completeWork(file.work ?? []),
    rules: hasShops ? [] : completeRules(file.rules, ["rules"], platform, surroundings),
    targets: hasShops ? {} : completeTargets(file.targets, surroundings.rules),
    ...(staffing === undefined ? {} : { staffing }),
    value: completeValue(file.value ?? {}),
  };
}

/** `sale` of `scenarios/sale.yaml`. */
function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, "");
}
