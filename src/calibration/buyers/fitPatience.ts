import { covarianceAt } from "../../statistics/curvature.ts";
import { TIME_FAMILIES } from "../laws/timeFamilies.ts";
import { likeliest } from "./likeliest.ts";
import type { HeldBack, PatienceForm } from "./patienceLikelihood.ts";
import { patienceLikelihood } from "./patienceLikelihood.ts";
import { logOddsOf } from "./rhythmLikelihood.ts";
import { middleOf } from "./timeBins.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** The form that was chosen, its parameters as patienceLikelihood takes them, and their covariance where the data bound them. */
export interface FittedPatience {
  readonly form: PatienceForm;
  readonly parameters: readonly number[];
  readonly value: number;
  readonly covariance?: readonly (readonly number[])[];
  /** All families tried and how much each weighs, where leaving is only known to lie between two times: one time alone tells little of the law. */
  readonly families?: readonly { readonly fitted: FittedPatience; readonly weight: number }[];
}

const NEARLY_ALL = 0.98;

/**
 * Patience, silent share and the chances of another turn and of thanks by maximum likelihood together; the form of least BIC. Tried are all families of times; nobody leaving, or
 * leaving only without a word, where the log shows no leaver; no silent leavers, where it tells of none; and, where it tells of some, that it tells of all of them. Undefined where there are fewer than 30 waits.
 */
export function fitPatience(counts: WaitCounts, heldBack: HeldBack, nextOfTurn?: Float64Array): FittedPatience | undefined {
  const waits = total(counts.next) + total(counts.closing) + total(counts.thereAndOver) + total(counts.nothing) + total(counts.unknown) + total(counts.open) + total(counts.told) + total(counts.gone);
  if (waits < 30) return undefined;
  const cost = ({ value, parameters }: FittedPatience): number => value + (parameters.length * Math.log(waits)) / 2;
  const least = (fits: readonly FittedPatience[]): FittedPatience => fits.reduce((one, each) => (cost(each) < cost(one) - 1e-9 ? each : one));
  const families = formsOf(counts, nextOfTurn).map((form) => fitted(counts, form, heldBack));
  const first = least(families);
  if (total(counts.gone) > 0) {
    const found = least([first, ...neglecting(first.form, total(counts.open) > 0).map((form) => fitted(counts, form, heldBack))]);
    if (found !== first) return found;
    return { ...first, families: families.map((one) => ({ fitted: one, weight: Math.exp(cost(first) - cost(one)) })) };
  }
  const best = mayHide(counts, first, heldBack) ? least([first, fitted(counts, untold(first.form), heldBack)]) : first;
  if (best.covariance !== undefined) return best;
  const covariance = covarianceAt(patienceLikelihood(counts, best.form, heldBack), best.parameters);
  return covariance === undefined ? best : { ...best, covariance };
}

function formsOf(counts: WaitCounts, nextOfTurn?: Float64Array): PatienceForm[] {
  const rest = { hasThanks: total(counts.closing) > 0, neglected: 0, ...(nextOfTurn === undefined ? {} : { nextOfTurn }) };
  const isSeen = total(counts.open) > 0;
  const isTold = total(counts.told) > 0;
  if (total(counts.gone) > 0) return TIME_FAMILIES.map((family) => ({ ...rest, family, told: 0 }));
  if (!isSeen && !isTold) return [{ ...rest, silent: 1, told: 0 }, ...TIME_FAMILIES.map((family) => ({ ...rest, family, silent: 1, told: 0 }))];
  return TIME_FAMILIES.flatMap((family): PatienceForm[] => {
    const certain = isSeen ? {} : { silent: 1 };
    if (isTold) return [{ ...rest, family, ...certain, told: 1 }];
    return [{ ...rest, family, silent: 0, told: 0 }, { ...rest, family, told: 0 }];
  });
}

/** The same form, and nobody leaving openly, where the desk may leave a share of turns unanswered whoever waits. */
function neglecting({ neglected: _, ...rest }: PatienceForm, isSeen: boolean): PatienceForm[] {
  const never = { hasThanks: rest.hasThanks, ...(rest.nextOfTurn === undefined ? {} : { nextOfTurn: rest.nextOfTurn }), silent: 1, told: 0 };
  return [rest, ...(isSeen ? [] : [{ ...rest, silent: 1 }, never])];
}

/** Whether the likelihood rises where a few of those who leave without a word are not told of, of a form in which all are. */
function mayHide(counts: WaitCounts, { form, parameters, value }: FittedPatience, heldBack: HeldBack): boolean {
  if (form.told !== 1) return false;
  const place = (form.family?.parameters ?? 0) + (form.silent === undefined ? 1 : 0);
  return patienceLikelihood(counts, untold(form), heldBack)(parameters.toSpliced(place, 0, logOddsOf(NEARLY_ALL))) < value;
}

/** The same, though the log may not tell of all who leave without a word. */
function untold(form: PatienceForm): PatienceForm {
  const { told: _, ...rest } = form;
  return rest;
}

function fitted(counts: WaitCounts, form: PatienceForm, heldBack: HeldBack): FittedPatience {
  const [open, told, gone] = [total(counts.open), total(counts.told), total(counts.gone)];
  const [next, over] = [total(counts.next), total(counts.closing) + total(counts.thereAndOver) + total(counts.nothing)];
  const waited = [counts.next, counts.closing, counts.thereAndOver, counts.nothing, counts.unknown, counts.open, counts.told].reduce((sum, each) => sum + weighted(counts, each), 0);
  const start = [
    ...(form.family?.start((2 * waited) / Math.max(5, open + told + gone), 1) ?? []),
    ...(form.silent === undefined ? [logOddsOf(told > 0 ? clear(told / (open + told)) : 0.5)] : []),
    ...(form.told === undefined ? [logOddsOf(0.5)] : []),
    ...(form.neglected === undefined ? [logOddsOf(clear(gone / (2 * (next + over + gone))))] : []),
    ...(form.nextOfTurn === undefined ? [logOddsOf(clear(next / Math.max(1, next + over)))] : []),
    ...(form.hasThanks ? [logOddsOf(clear(total(counts.closing) / Math.max(1, over)))] : []),
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

/** A share that is neither 0 nor 1, so that it has log-odds. */
function clear(share: number): number {
  return Math.min(1 - 1e-6, Math.max(1e-6, share));
}

function weighted({ bins }: WaitCounts, counts: Float64Array): number {
  return counts.reduce((sum, count, bin) => (count > 0 ? sum + count * middleOf(bins, bin) : sum), 0);
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
