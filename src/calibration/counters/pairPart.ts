import type { Findings } from "../../import/finding.ts";
import type { Law } from "../../random/law.ts";
import { lawMean } from "../../random/lawMean.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import { fittedFit } from "../fittedFit.ts";
import { LAW_FAMILIES, type LawFamily } from "../laws/lawFamily.ts";
import { scaledRange } from "../scaledRange.ts";
import type { PairFit } from "./fitPair.ts";
import { pairFindings } from "./pairFindings.ts";
import { scaledLaw } from "./scaledLaw.ts";
import { meanHandle } from "./withPair.ts";

/** The pair as keys of the base: each stream's handling changed by one factor, its family and cv as they were; every rostered team's shrinkage. */
export function pairPart(base: Scenario, fitted: PairFit, days: number, findings: Findings): Pick<CalibratedPart, "written" | "fits"> {
  const { handle, shrinkage } = fitted.pair;
  const factor = meanHandle(base);
  const fits: Record<string, Fit> = {};
  const conversations = Object.entries(base.conversations).map(([name, { handle: law }]): [string, unknown] => {
    const cv = cvOf(law);
    const family = familyOf(law);
    fits[`conversations.${name}.handle`] = fittedFit(scaledRange(handle, lawMean(law) / factor), days, "days", { ...(cv === undefined ? {} : { cv: { value: cv } }), ...(family === undefined ? {} : { family }) });
    return [name, { handle: roundedLaw(scaledLaw(law, handle.value / factor)) }];
  });
  const teams = rosteredTeams(base).map((name): [string, unknown] => {
    fits[`teams.${name}.shrinkage`] = fittedFit(shrinkage, days, "days");
    return [name, { shrinkage: Math.round(shrinkage.value * 1000) / 1000 }];
  });
  pairFindings(fitted, findings);
  return { written: { conversations: Object.fromEntries(conversations), teams: Object.fromEntries(teams) }, fits };
}

/** Where nothing tells of replies the base stands. */
export function unfittedPair(base: Scenario, days: number, findings: Findings): Pick<CalibratedPart, "written" | "fits"> {
  findings.add("no-figures", () => "neither a 30-second rate nor a 3-minute rate nor a reply time is in the tables");
  const reason = { code: "figures-missing" } as const;
  return {
    written: {},
    fits: Object.fromEntries([
      ...Object.entries(base.conversations).map(([name, { handle }]): [string, Fit] => [`conversations.${name}.handle`, defaultFit(lawMean(handle), days, "days", reason)]),
      ...rosteredTeams(base).map((name): [string, Fit] => [`teams.${name}.shrinkage`, defaultFit(base.teams[name].shrinkage, days, "days", reason)]),
    ]),
  };
}

function rosteredTeams(base: Scenario): string[] {
  const receiver = receiverOf(base);
  return Object.keys(base.teams).filter((name) => name !== receiver);
}

function familyOf(law: Law): LawFamily | undefined {
  return law === "never" ? undefined : LAW_FAMILIES.find((family) => family in law);
}

function cvOf(law: Law): number | undefined {
  if (law === "never") return undefined;
  if ("lognormal" in law) return law.lognormal.cv;
  if ("gamma" in law) return law.gamma.cv;
  return "weibull" in law ? law.weibull.cv : undefined;
}

/** Tenths of a second. */
function roundedLaw(law: Law): Law {
  const mean = lawMean(law);
  return mean > 0 && mean < Infinity ? scaledLaw(law, Math.round(mean * 10) / 10 / mean) : law;
}
