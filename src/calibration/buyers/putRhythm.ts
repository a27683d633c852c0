import { lawMean } from "../../random/lawMean.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import { defaultFit } from "../defaultFit.ts";
import { fittedFit } from "../fittedFit.ts";
import { fitCounts } from "../laws/fitCounts.ts";
import type { FittedLaw } from "../laws/fitTimes.ts";
import { fitTimes, LEAST_OBSERVATIONS } from "../laws/fitTimes.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import type { PartBuilder } from "../partBuilder.ts";
import { binnedDistance, binnedShape } from "./binnedFit.ts";
import { countsOfHazards } from "./countsOfHazards.ts";
import { expectedSteps } from "./expectedSteps.ts";
import type { ExpectedTimes } from "./expectedSteps.ts";
import { geometricFit } from "./geometricFit.ts";
import type { Rhythm } from "./rhythm.ts";
import { furtherMessages, timeRanges } from "./rhythmRanges.ts";
import type { StepCounts } from "./stepCounts.ts";
import { middleOf } from "./timeBins.ts";

/** From so many on a family that lies off by more than so much anywhere gives way to a mixture or to the times themselves. */
const LEAST_FOR_OTHERS = 200;
const FAR = 0.05;

/** Burst gaps and think times of a stream, from its rhythm; the defaults where there is too little. */
export function putTimes(part: PartBuilder, stream: string, counts: StepCounts, rhythm: Rhythm | undefined, defaults: ConversationLaws, resolution: number): void {
  const expected = rhythm === undefined ? undefined : expectedSteps(counts, rhythm);
  put("burstGap", "gap", expected?.gaps);
  put("think", "thought", expected?.thoughts);

  function put(key: "burstGap" | "think", side: "gap" | "thought", times: ExpectedTimes | undefined): void {
    const family = rhythm?.families[side];
    const path = ["conversations", stream, key];
    const n = times === undefined ? 0 : times.exact.reduce((sum, each) => sum + each, 0);
    if (rhythm === undefined || times === undefined || family === undefined || n < LEAST_OBSERVATIONS) {
      part.tell(path, defaultFit(lawMean(defaults[key]), Math.round(n), "gaps", { code: key === "think" ? "few-later-turns" : "few-further-messages" }));
      return;
    }
    const found = familyLaw(family, rhythm, side, times, counts, n);
    const other = n >= LEAST_FOR_OTHERS && (found.fit.fitTest?.value ?? 0) > FAR ? otherLaw(times, counts, resolution) : undefined;
    const { law, fit, shape } = other ?? found;
    part.put(path, fit, law, shape);
  }
}

function familyLaw(family: TimeFamily, rhythm: Rhythm, side: "gap" | "thought", times: ExpectedTimes, { bins }: StepCounts, n: number): Pick<FittedLaw, "law" | "fit" | "shape"> {
  const first = side === "gap" || rhythm.families.gap === undefined ? 1 : 2 + rhythm.families.gap.parameters;
  const own = rhythm.parameters.slice(first, first + family.parameters);
  const { mean, cv } = timeRanges(rhythm, side);
  const { below } = family.at(own);
  const fit = fittedFit(mean, Math.round(n), "gaps", { cv, family: family.family, fitTest: binnedDistance(times.exact, bins, below) });
  return { law: family.law(own), fit, shape: binnedShape(times.exact, bins, below) };
}

/** A mixture or the times themselves, each with the probability that it is such a time. */
function otherLaw({ exact }: ExpectedTimes, { bins }: StepCounts, resolution: number): FittedLaw | undefined {
  const used = Array.from(exact.keys()).filter((bin) => exact[bin] > 0);
  const observed = { values: Float64Array.from(used, (bin) => middleOf(bins, bin)), weights: Float64Array.from(used, (bin) => exact[bin]), resolution };
  return fitTimes(observed, { of: "gaps", families: ["mixture", "empirical"] });
}

/** How many messages a turn has: geometric with the chance that the rhythm found, or what the bursts were. */
export function putBurst(part: PartBuilder, stream: string, more: Float64Array, out: Float64Array, rhythm: Rhythm | undefined, defaults: ConversationLaws): void {
  const path = ["conversations", stream, "burst"];
  const { counts, weights } = countsOfHazards(more, out);
  const found = fitCounts(counts, { of: "turns", weights });
  if (found === undefined) {
    part.tell(path, defaultFit(lawMean(defaults.burst), Math.round(more[1] + out[1]), "turns", { code: "few-turns" }));
    return;
  }
  const isJoint = found.fit.family === "geometric" && rhythm?.families.gap !== undefined;
  const { law, fit, shape } = isJoint ? geometricFit(found, furtherMessages(rhythm)) : found;
  part.put(path, fit, law, shape);
}
