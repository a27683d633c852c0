import { lawMean } from "../../random/lawMean.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import { defaultFit } from "../defaultFit.ts";
import { fittedFit } from "../fittedFit.ts";
import { fitCounts } from "../laws/fitCounts.ts";
import type { FittedLaw } from "../laws/fitTimes.ts";
import type { PartBuilder } from "../partBuilder.ts";
import { shareFit } from "../shareFit.ts";
import { countsOfHazards } from "./countsOfHazards.ts";
import type { FittedPatience } from "./fitPatience.ts";
import { geometricFit } from "./geometricFit.ts";
import { limitsOf } from "./limitsOf.ts";
import { shareOf } from "./logOdds.ts";
import { patienceAt } from "./patienceLikelihood.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import { patienceRanges } from "./patienceRanges.ts";
import { patienceDistance, survivalShape } from "./patienceShape.ts";
import { totalOf } from "./totalOf.ts";
import { turnHazards } from "./turnHazards.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** Of so many of its turns a desk may have forgotten, without leaving what buyers do in the dark. */
const FEW = 0.02;

/** Patience and the share of silent leavers of a stream. */
export function putPatience(part: PartBuilder, stream: string, counts: WaitCounts, fitted: FittedPatience | undefined, defaults: ConversationLaws): void {
  const [path, silentPath] = [["conversations", stream, "patience"], ["conversations", stream, "silentShare"]];
  const [open, told, gone] = [totalOf(counts.open), totalOf(counts.told), totalOf(counts.gone)];
  const waits = open + told + gone + [counts.next, counts.closing, counts.thereAndOver, counts.nothing, counts.unknown].reduce((sum, each) => sum + totalOf(each), 0);
  if (fitted === undefined) {
    part.tell(path, defaultFit(lawMean(defaults.patience), waits, "waits", { code: "few-turns" }));
    part.tell(silentPath, defaultFit(defaults.silentShare, waits, "waits", { code: "few-turns" }));
    return;
  }
  const { form, parameters, covariance } = fitted;
  const at = patienceAt(form, parameters);
  const neglected = neglectedTurns(counts, at.neglected);
  part.find("turns-neglected", Math.round(Math.min(neglected, gone)), `${gone} turns of ${stream} were never answered`, { stream, turns: gone });
  if (neglected > gone / 2 && at.neglected > FEW) {
    part.tell(path, defaultFit(lawMean(defaults.patience), waits, "waits", { code: "desk-neglects" }));
    part.tell(silentPath, defaultFit(defaults.silentShare, waits, "waits", { code: "desk-neglects" }));
    return;
  }
  if (form.family === undefined) {
    part.put(path, fittedFit({ value: longestWait(counts) }, waits, "waits", { censored: waits, reason: { code: "longest-stay" } }), "never");
    part.tell(silentPath, defaultFit(defaults.silentShare, 0, "waits", { code: "nobody-left" }));
    return;
  }
  const { mean, cv } = patienceRanges(fitted, form.family);
  const shape = survivalShape(counts, form.family.at(at.law), at);
  const fit = fittedFit(mean, waits, "waits", { censored: waits - open - told - gone, cv, family: form.family.family, ...(shape === undefined ? {} : { fitTest: patienceDistance(shape) }) });
  part.put(path, fit, form.family.law(at.law), shape);
  const place = form.family.parameters;
  if (form.told === 1 && open + told > 0) part.put(silentPath, shareFit(told, open + told, "waits"), told / (open + told));
  else if (form.silent === undefined) {
    const silent = limitsOf(parameters[place], covariance?.[place][place], shareOf);
    part.put(silentPath, fittedFit(silent, waits, "waits"), silent.value);
  } else part.put(silentPath, fittedFit({ value: form.silent }, waits, "waits"), form.silent);
}

/** How many turns the desk is expected never to have answered by its own doing. */
function neglectedTurns(counts: WaitCounts, share: number): number {
  return share * [counts.next, counts.closing, counts.thereAndOver, counts.nothing, counts.gone].reduce((sum, each) => sum + totalOf(each), 0);
}

/** The law of turns that goes with a patience: geometric with the chance of another turn that was fitted with it, or by what turns there were. Undefined where there are too few. */
export function fitTurns(counts: WaitCounts, fitted: FittedPatience | undefined, heldBack: HeldBack): Pick<FittedLaw, "law" | "fit" | "shape"> | undefined {
  const { more, over } = turnHazards(counts, fitted, heldBack);
  const sizes = countsOfHazards(more, over);
  const found = fitCounts(sizes.counts, { of: "conversations", weights: sizes.weights });
  const isJoint = found?.fit.family === "geometric" && fitted !== undefined && fitted.form.nextOfTurn === undefined;
  if (found === undefined || !isJoint) return found;
  const place = placeOfNext(fitted);
  return geometricFit(found, limitsOf(fitted.parameters[place], fitted.covariance?.[place][place], Math.exp));
}

/** Turns and thanks of a stream. */
export function putTurns(part: PartBuilder, stream: string, counts: WaitCounts, fitted: FittedPatience | undefined, turns: ReturnType<typeof fitTurns>, defaults: ConversationLaws): void {
  const path = ["conversations", stream, "turns"];
  if (turns === undefined) part.tell(path, defaultFit(lawMean(defaults.turns), Math.round(totalOf(counts.nextOfTurn) + totalOf(counts.nothing)), "conversations", { code: "few-conversations" }));
  else part.put(path, turns.fit, turns.law, turns.shape);
  putThanks(part, stream, counts, fitted, defaults);
}

function putThanks(part: PartBuilder, stream: string, counts: WaitCounts, fitted: FittedPatience | undefined, defaults: ConversationLaws): void {
  const path = ["conversations", stream, "closingWordShare"];
  const ended = totalOf(counts.closing) + totalOf(counts.thereAndOver) + totalOf(counts.nothing);
  if (fitted === undefined || ended < 1) part.tell(path, defaultFit(defaults.closingWordShare, ended, "conversations", { code: "few-conversations" }));
  else if (!fitted.form.hasThanks) {
    part.put(path, defaultFit(0, ended, "conversations", { code: "thanks-unmarked" }), 0);
  } else {
    const last = fitted.parameters.length - 1;
    const thanks = limitsOf(fitted.parameters[last], fitted.covariance?.[last][last], shareOf);
    part.put(path, fittedFit(thanks, ended, "conversations"), thanks.value);
  }
}

/** Where the log-odds of another turn stand among the parameters. */
function placeOfNext({ form, parameters }: FittedPatience): number {
  return parameters.length - 1 - (form.hasThanks ? 1 : 0);
}

/** The longest wait after which somebody wrote again. [s] */
function longestWait({ next, bins }: WaitCounts): number {
  return bins.edges[Math.max(0, next.findLastIndex((count) => count > 0))];
}
