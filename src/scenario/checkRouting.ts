import type { PlacedFault } from "../document/issueFaults.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { DEFAULT_RECEIVER_CAP } from "./frameDefaults.ts";
import { ableToReceive } from "./receiverOf.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of who receives while nobody is there: no such team, one that may not, and what has no effect on it. */
export function checkRouting(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const offline = check.file.routing?.allOffline;
  if (offline === undefined) return [];
  const { teams } = check.scenario;
  const { receiver } = offline;
  const path = ["routing", "allOffline", "receiver"];
  const able = ableToReceive(check.scenario);
  if (!Object.hasOwn(teams, receiver)) return [faultAt(check, path, DESK_CHECK_WORDS.noSuchReceiver(receiver, able))];
  if (!able.includes(receiver)) return [faultAt(check, path, DESK_CHECK_WORDS.receiverRole(receiver, teams[receiver].role, able))];
  return checkReceiver(check, receiver, offline.cap ?? DEFAULT_RECEIVER_CAP);
}

/** The receiver gets what comes from every stream and page, whatever the clock says, and holds as much as `allOffline` lets it. */
function checkReceiver(check: ScenarioUnderCheck, receiver: string, most: number): readonly PlacedFault[] {
  const written = check.file.teams?.[receiver] ?? {};
  const { streams, pages, shrinkage, noShow, lateness, overflowTo, cap, agents = [] } = written;
  const path = ["teams", receiver];
  const left = Object.keys(check.file.arrivals).filter((stream) => streams?.includes(stream) === false);
  const idle = {
    pages: pages !== undefined, shrinkage: (shrinkage ?? 0) > 0, noShow: (noShow ?? 0) > 0, lateness: (lateness ?? 0) > 0, overflowTo: overflowTo !== undefined,
  };
  return [
    ...(left.length === 0 ? [] : [faultAt(check, [...path, "streams"], DESK_CHECK_WORDS.streamsOfReceiver(left), "key")]),
    ...Object.entries(idle).flatMap(([key, isIdle]) => (isIdle ? [faultAt(check, [...path, key], DESK_CHECK_WORDS.ofNoEffectOnReceiver, "key")] : [])),
    ...(cap === undefined || cap === most ? [] : [faultAt(check, [...path, "cap"], DESK_CHECK_WORDS.capOfReceiver(most))]),
    ...agents.flatMap((agent, index) => [
      ...(agent.shift === undefined ? [] : [faultAt(check, [...path, "agents", index, "shift"], DESK_CHECK_WORDS.ofNoEffectOnReceiver, "key")]),
      ...(agent.cap === undefined || agent.cap === most ? [] : [faultAt(check, [...path, "agents", index, "cap"], DESK_CHECK_WORDS.capOfReceiver(most))]),
    ]),
  ];
}
