import type { PlacedFault } from "../document/issueFaults.ts";
import { checkPoints } from "./checkPoints.ts";
import { checkSpan } from "./checkSpan.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { isDrawn } from "./completeArrivals.ts";
import { completeLivestream, writtenSpan } from "./completeEvents.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

type WrittenEvent = NonNullable<ScenarioUnderCheck["file"]["events"]>[number];

/** Faults of events: streams that are not there or not drawn, times that do not fit each other or the simulated days, pushes that meet. */
export function checkEvents(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return (check.file.events ?? []).flatMap((event, index) => [
    ...checkEventStreams(check, event, index),
    ...checkEffect(check, event, index),
    ...checkTimes(check, event, index),
    ...checkPushes(check, event, index),
  ]);
}

function checkEventStreams(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return (event.streams ?? []).flatMap((stream, position) => {
    if (streams.includes(stream)) return [];
    return [faultAt(check, ["events", index, "streams", position], CHECK_WORDS.noSuchStream(stream, streams))];
  });
}

/** An event multiplies drawn arrivals; on others alone it would do nothing. A factor of 1 does nothing anywhere and may stand. */
function checkEffect({ file, ...check }: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const streams = event.streams ?? Object.keys(file.arrivals);
  const isWithoutEffect = streams.length > 0 && streams.every((stream) => Object.hasOwn(file.arrivals, stream) && !isDrawn(file.arrivals[stream]));
  if (!isWithoutEffect || isNeutral(event.shape)) return [];
  const path = event.streams === undefined ? ["events", index] : ["events", index, "streams"];
  return [faultAt(check, path, STREAM_CHECK_WORDS.nothingDrawn, event.streams === undefined ? "value" : "key")];
}

function isNeutral(shape: WrittenEvent["shape"]): boolean {
  if ("step" in shape) return shape.step === 1;
  if ("spike" in shape) return shape.spike.factor === 1;
  if ("points" in shape) return shape.points.every(([, factor]) => factor === 1);
  const { peak, level } = completeLivestream(shape.livestream);
  return peak === 1 && level === 1;
}

function checkTimes(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const path = ["events", index];
  if ("points" in event.shape) {
    const faults = checkPoints(check, path, { from: event.from, to: event.to, points: event.shape.points });
    return faults.length > 0 ? faults : checkSpan(check, path, writtenSpan(event));
  }
  const missing = [
    ...(event.from === undefined ? [faultAt(check, [...path, "from"], STREAM_CHECK_WORDS.startMissing)] : []),
    ...(event.to === undefined && !("spike" in event.shape) ? [faultAt(check, [...path, "to"], STREAM_CHECK_WORDS.endMissing("step" in event.shape ? "step" : "livestream"))] : []),
  ];
  return missing.length > 0 ? missing : checkSpan(check, path, writtenSpan(event));
}

function checkPushes(check: ScenarioUnderCheck, { shape }: WrittenEvent, index: number): readonly PlacedFault[] {
  if (!("livestream" in shape)) return [];
  const { pushLength, pushEvery } = completeLivestream(shape.livestream);
  if (pushLength <= pushEvery) return [];
  const key = shape.livestream.pushLength === undefined ? "pushEvery" : "pushLength";
  return [faultAt(check, ["events", index, "shape", "livestream", key], key === "pushLength" ? STREAM_CHECK_WORDS.pushesMeet : STREAM_CHECK_WORDS.pushesTooOften(pushLength))];
}
