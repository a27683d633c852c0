import { lawMean } from "../../random/lawMean.ts";
import { DEFAULT_RETURN_AFTER } from "../../scenario/completeArrivals.ts";
import type { Courses } from "../bots/courses.ts";
import { defaultFit } from "../defaultFit.ts";
import { fittedFit } from "../fittedFit.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { PartBuilder } from "../partBuilder.ts";
import { averagedRange } from "../laws/averagedRange.ts";
import { familyRanges } from "./binnedFit.ts";
import { fitReturns } from "./fitReturns.ts";
import { limitsOf } from "./limitsOf.ts";
import { shareOf } from "./logOdds.ts";
import { returnCounts } from "./returnCounts.ts";
import type { TimeBins } from "./timeBins.ts";

/** Consumers of a stream who come back on the same day: `returnShare` and `returnAfter`. */
export function putReturns(part: PartBuilder, desk: ObservedDesk, stream: number, its: Courses, bins: TimeBins, hasStayed: (conversation: number) => number): void {
  const name = desk.streams[stream];
  const counts = returnCounts(desk, stream, its, bins, hasStayed);
  const [shareAt, afterAt] = [["arrivals", name, "returnShare"], ["arrivals", name, "returnAfter"]];
  const back = counts.back.reduce((sum, each) => sum + each, 0);
  const n = back + counts.not.reduce((sum, { count }) => sum + count.reduce((all, each) => all + each, 0), 0);
  const fitted = fitReturns(counts, bins);
  if (fitted === undefined) {
    const reason = { code: back === 0 ? "nobody-returned" : "few-returned" } as const;
    part.tell(shareAt, defaultFit(0, n, "conversations", reason));
    part.tell(afterAt, defaultFit(lawMean(DEFAULT_RETURN_AFTER), back, "conversations", reason));
    return;
  }
  const { family, parameters, covariance, laws } = fitted;
  const share = limitsOf(parameters[0], covariance?.[0][0], shareOf);
  const own = parameters.slice(1);
  const { mean: { value: mean }, cv: { value: cv } } = familyRanges(family, own, undefined, 1);
  const all = laws.map(({ fitted: one, weight }) => ({ ...familyRanges(one.family, one.parameters.slice(1), one.covariance, 1), weight }));
  const after = averagedRange(mean, all.map(({ mean: range, weight }) => ({ range, weight })));
  const spread = averagedRange(cv, all.map(({ cv: range, weight }) => ({ range, weight })));
  part.put(shareAt, fittedFit(share, n, "conversations"), share.value);
  part.put(afterAt, fittedFit(after, back, "conversations", { cv: spread, family: family.family }), family.law(own));
}
