import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey } from "../document/parsedDocument.ts";
import { checkFollows } from "./checkFollows.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import type { CheckWords } from "./checkWords.ts";
import { isDrawn } from "./completeArrivals.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

type WrittenStream = ScenarioUnderCheck["file"]["arrivals"][string];

/** Faults of the streams: how many come is not said or said twice, lists that do not fit the days, keys without effect, whom they follow. */
export function checkArrivals(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const streams = Object.entries(check.file.arrivals);
  if (streams.length === 0) {
    return [faultAt(check, ["arrivals"], CHECK_WORDS.noStream)];
  }
  return [...streams.flatMap(([name, stream]) => checkStream(check, name, stream)), ...checkFollows(check)];
}

function checkStream(check: ScenarioUnderCheck, name: string, stream: WrittenStream): readonly PlacedFault[] {
  const { consultsPerDay, replay, follows } = stream;
  const path = ["arrivals", name];
  if (name === "default") {
    return [faultAt(check, path, CHECK_WORDS.streamCalledDefault, "key")];
  }
  if (consultsPerDay === undefined && replay === undefined && follows === undefined) {
    // What is written but cannot be read is a fault of its own.
    const isWritten = ["consultsPerDay", "replay", "follows"].some((key) => check.document.places.has(placeKey([...path, key])));
    return isWritten ? [] : [faultAt(check, [...path, "consultsPerDay"], CHECK_WORDS.noConsults)];
  }
  if (!isDrawn(stream)) return [...checkShape(check, name, stream), ...checkBesideReplay(check, name, stream)];
  const isOrders = typeof consultsPerDay === "object" && "orders" in consultsPerDay;
  const byDay = isOrders ? consultsPerDay.orders : consultsPerDay;
  const simulated = check.scenario.days + check.scenario.warmUp;
  if (!Array.isArray(byDay) || byDay.length === simulated) return [];
  return [faultAt(check, [...path, "consultsPerDay", ...(isOrders ? ["orders"] : [])], CHECK_WORDS.listOfDays(byDay.length, simulated, byDay))];
}

/** What shapes drawn arrivals is refused where none are drawn, for it would do nothing; values that shape nothing may stand. */
function checkShape(check: ScenarioUnderCheck, name: string, stream: WrittenStream): readonly PlacedFault[] {
  const { replay, profile, weekday } = stream;
  const spreads = ["busynessCv", "busynessCorrelation", "quarterCv", "quarterCorrelation"] as const;
  const shaping = {
    profile: profile !== undefined && profile !== "flat" && !(Array.isArray(profile) && areEqual(profile)),
    weekday: weekday !== undefined && weekday.some((weight) => weight !== 1),
    ...Object.fromEntries(spreads.map((key) => [key, (stream[key] ?? 0) !== 0])),
  };
  const words = replay === undefined ? STREAM_CHECK_WORDS.shapeOfFollower : CHECK_WORDS.shapeBesideReplay;
  return Object.entries(shaping).flatMap(([key, shapes]) => (shapes ? [faultAt(check, ["arrivals", name, key], words, "key")] : []));
}

/** A log has all conversations of its stream, also those that follow others and those of buyers who come back. */
function checkBesideReplay(check: ScenarioUnderCheck, name: string, { replay, consultsPerDay, follows, returnShare }: WrittenStream): readonly PlacedFault[] {
  if (replay === undefined) return [];
  const fault = (key: string, words: CheckWords): PlacedFault => faultAt(check, ["arrivals", name, key], words, "key");
  return [
    ...(consultsPerDay === undefined ? [] : [fault("consultsPerDay", CHECK_WORDS.consultsBesideReplay)]),
    ...(follows === undefined ? [] : [fault("follows", STREAM_CHECK_WORDS.besideReplay)]),
    ...((returnShare ?? 0) === 0 ? [] : [fault("returnShare", STREAM_CHECK_WORDS.besideReplay)]),
  ];
}

function areEqual(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === weights[0]);
}
