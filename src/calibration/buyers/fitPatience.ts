import { covarianceAt } from "../../statistics/curvature.ts";
import { LOG_CV } from "../laws/fitFamily.ts";
import { LEAST_OBSERVATIONS } from "../laws/fitTimes.ts";
import { TIME_FAMILIES } from "../laws/timeFamilies.ts";
import { likeliest } from "./likeliest.ts";
import { clearShare, logOddsOf } from "./logOdds.ts";
import type { HeldBack, PatienceForm } from "./patienceLikelihood.ts";
import { patienceLikelihood } from "./patienceLikelihood.ts";
import { middleOf } from "./timeBins.ts";
import { totalOf } from "./totalOf.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** A form with its parameters, as patienceLikelihood takes them, and their covariance where the data bound them. */
export interface FittedForm {
  readonly form: PatienceForm;
  readonly parameters: readonly number[];
  readonly value: number;
  readonly covariance?: readonly (readonly number[])[];
}

/** The form that was chosen. */
export interface FittedPatience extends FittedForm {
  /** The forms with a law of patience that were tried, save those that weigh next to nothing: which of them is right is not known. Their weights go by BIC, that of the chosen one is 1. */
  readonly laws: readonly { readonly fitted: FittedForm; readonly weight: number }[];
}

const NEARLY_ALL = 0.98;
/** A share of turns that a desk may forget, to see whether the likelihood rises with it. */
const A_FEW = 1e-3;
const LEAST_WEIGHT = 0.01;

/**
 * Patience, silent share and the chances of another turn and of thanks by maximum likelihood together; the form of least BIC, in whose penalty those count who were seen to leave (all waits where nobody was). Tried are
 * all families of times; nobody leaving, or leaving only without a word, where the log shows no leaver; no silent leavers, where it tells of none; where it tells of some, that it tells of all of them; and,
 * where open leaving shows only in that nobody answered, that the desk left some unanswered by its own doing. Undefined where there are fewer than 30 waits.
 * Source: C. T. Volinsky, A. E. Raftery, Biometrics 56 (2000) 256.
 */
export function fitPatience(counts: WaitCounts, heldBack: HeldBack, nextOfTurn?: Float64Array): FittedPatience | undefined {
  const left = totalOf(counts.open) + totalOf(counts.told) + totalOf(counts.gone);
  const waits = left + totalOf(counts.next) + totalOf(counts.closing) + totalOf(counts.thereAndOver) + totalOf(counts.nothing) + totalOf(counts.unknown);
  if (waits < LEAST_OBSERVATIONS) return undefined;
  const cost = ({ form, value, parameters }: FittedForm): number => {
    const ofLaw = form.family?.parameters ?? 0;
    return value + (ofLaw * Math.log(left > 0 ? Math.max(left, LEAST_OBSERVATIONS) : waits) + (parameters.length - ofLaw) * Math.log(waits)) / 2;
  };
  const least = (fits: readonly FittedForm[]): FittedForm => fits.reduce((one, each) => (cost(each) < cost(one) - 1e-9 ? each : one));
  const tried = formsOf(counts, nextOfTurn).map((form) => fitted(counts, form, heldBack));
  const all = [...tried, ...lessCertain(counts, tried, heldBack)].filter(isPlayable);
  const best = withCovariance(counts, least(all), heldBack);
  const weighed = all.flatMap((one) => (one.form.family === undefined ? [] : [{ fitted: one, weight: Math.exp(cost(best) - cost(one)) }]));
  // an exponential law tells nothing of its cv; whatever it weighs, another one does
  const bent = weighed.reduce((most, { fitted: { form }, weight }) => (form.family?.parameters === 2 ? Math.max(most, weight) : most), 0);
  const kept = weighed.filter(({ fitted: { form }, weight }) => weight >= LEAST_WEIGHT || (form.family?.parameters === 2 && weight === bent));
  return { ...best, laws: kept.map(({ fitted: one, weight }) => ({ fitted: withCovariance(counts, one, heldBack), weight })) };
}

/** Whether a scenario takes the cv of its law. That of an exponential one it always takes. */
function isPlayable({ form: { family }, parameters }: FittedForm): boolean {
  return family === undefined || family.parameters < 2 || (parameters[1] >= LOG_CV[0] && parameters[1] <= LOG_CV[1]);
}

function withCovariance(counts: WaitCounts, one: FittedForm, heldBack: HeldBack): FittedForm {
  if (one.covariance !== undefined) return one;
  const covariance = covarianceAt(patienceLikelihood(counts, one.form, heldBack), one.parameters);
  return covariance === undefined ? one : { ...one, covariance };
}

/** Of forms that were fitted those that leave open what they took for certain, where the likelihood rises with that: that the log tells of all who leave without a word, or that the desk forgets nobody. */
function lessCertain(counts: WaitCounts, tried: readonly FittedForm[], heldBack: HeldBack): FittedForm[] {
  if (totalOf(counts.gone) === 0) return tried.filter((one) => mayHide(counts, one, heldBack)).map(({ form }) => fitted(counts, untold(form), heldBack));
  const forgetting = tried.filter((one) => mayForget(counts, one, heldBack)).map(({ form }) => fitted(counts, neglecting(form), heldBack));
  if (forgetting.length === 0 || totalOf(counts.open) > 0) return forgetting;
  const { form: { hasThanks, nextOfTurn } } = forgetting[0];
  const silent = forgetting.map(({ form }) => ({ ...form, silent: 1 }));
  const never = { hasThanks, silent: 1, told: 0, ...(nextOfTurn === undefined ? {} : { nextOfTurn }) };
  return [...forgetting, ...[...silent, never].map((form) => fitted(counts, form, heldBack))];
}

function formsOf(counts: WaitCounts, nextOfTurn?: Float64Array): PatienceForm[] {
  const rest = { hasThanks: totalOf(counts.closing) > 0, neglected: 0, ...(nextOfTurn === undefined ? {} : { nextOfTurn }) };
  const isSeen = totalOf(counts.open) > 0;
  const isTold = totalOf(counts.told) > 0;
  if (totalOf(counts.gone) > 0) return TIME_FAMILIES.map((family) => ({ ...rest, family, told: 0 }));
  if (!isSeen && !isTold) return [{ ...rest, silent: 1, told: 0 }, ...TIME_FAMILIES.map((family) => ({ ...rest, family, silent: 1, told: 0 }))];
  return TIME_FAMILIES.flatMap((family): PatienceForm[] => {
    const certain = isSeen ? {} : { silent: 1 };
    if (isTold) return [{ ...rest, family, ...certain, told: 1 }];
    return [{ ...rest, family, silent: 0, told: 0 }, { ...rest, family, told: 0 }];
  });
}

/** Whether the likelihood rises where a few of those who leave without a word are not told of, of a form in which all are. */
function mayHide(counts: WaitCounts, { form, parameters, value }: FittedForm, heldBack: HeldBack): boolean {
  if (form.told !== 1) return false;
  const place = (form.family?.parameters ?? 0) + (form.silent === undefined ? 1 : 0);
  return patienceLikelihood(counts, untold(form), heldBack)(parameters.toSpliced(place, 0, logOddsOf(NEARLY_ALL))) < value;
}

/** Whether it rises where the desk forgets a few. */
function mayForget(counts: WaitCounts, { form, parameters, value }: FittedForm, heldBack: HeldBack): boolean {
  const place = (form.family?.parameters ?? 0) + (form.silent === undefined ? 1 : 0) + (form.told === undefined ? 1 : 0);
  return patienceLikelihood(counts, neglecting(form), heldBack)(parameters.toSpliced(place, 0, logOddsOf(A_FEW))) < value;
}

/** The same, though the desk may leave a share of turns unanswered whoever waits. */
function neglecting(form: PatienceForm): PatienceForm {
  const { neglected: _, ...rest } = form;
  return rest;
}

/** The same, though the log may not tell of all who leave without a word. */
function untold(form: PatienceForm): PatienceForm {
  const { told: _, ...rest } = form;
  return rest;
}

function fitted(counts: WaitCounts, form: PatienceForm, heldBack: HeldBack): FittedForm {
  const [open, told, gone] = [totalOf(counts.open), totalOf(counts.told), totalOf(counts.gone)];
  const [next, over] = [totalOf(counts.next), totalOf(counts.closing) + totalOf(counts.thereAndOver) + totalOf(counts.nothing)];
  const waited = [counts.next, counts.closing, counts.thereAndOver, counts.nothing, counts.unknown, counts.open, counts.told].reduce((sum, each) => sum + weighted(counts, each), 0);
  const start = [
    ...(form.family?.start((2 * waited) / Math.max(5, open + told + gone), 1) ?? []),
    ...(form.silent === undefined ? [logOddsOf(told > 0 ? clearShare(told / (open + told)) : 0.5)] : []),
    ...(form.told === undefined ? [logOddsOf(0.5)] : []),
    ...(form.neglected === undefined ? [logOddsOf(clearShare(gone / (2 * (next + over + gone))))] : []),
    ...(form.nextOfTurn === undefined ? [logOddsOf(clearShare(next / Math.max(1, next + over)))] : []),
    ...(form.hasThanks ? [logOddsOf(clearShare(totalOf(counts.closing) / Math.max(1, over)))] : []),
  ];
  const likelihood = patienceLikelihood(counts, form, heldBack);
  const ofLaw = form.family?.parameters ?? 0;
  if (form.told === 1 || form.silent === 0 || (ofLaw === 0 && form.neglected !== undefined)) {
    // nobody leaves unseen: the chances are the shares that were counted, whatever the law
    if (ofLaw === 0) return { form, parameters: start, value: likelihood(start) };
    const rest = start.slice(ofLaw);
    const { at, value } = likeliest((law) => likelihood([...law, ...rest]), start.slice(0, ofLaw));
    return { form, parameters: [...at, ...rest], value };
  }
  const { at, ...found } = likeliest(likelihood, start);
  return { form, parameters: at, ...found };
}

function weighted({ bins }: WaitCounts, counts: Float64Array): number {
  return counts.reduce((sum, count, bin) => (count > 0 ? sum + count * middleOf(bins, bin) : sum), 0);
}
