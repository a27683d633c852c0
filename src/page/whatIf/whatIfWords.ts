import type { WhyNotPlayable } from "../../report/whyNotPlayable.ts";
import type { MoreSettledBy } from "../../scenario/settledByBots.ts";

/** Words of the what-if panel. */
export interface WhatIfWords {
  readonly title: string;
  readonly lead: string;
  readonly reset: string;
  readonly takeOver: string;
  readonly copyCommand: string;
  /** What stands in the command for the scenario's file. */
  readonly file: string;
  readonly copied: (file: string) => string;
  readonly notPlayable: Readonly<Record<WhyNotPlayable, string>>;
  /** Of a cap that holds from a time on. */
  readonly capFrom: (cap: string, time: string) => string;
  /** Who settles what is more than in the scenario. */
  readonly moreSettledBy: Readonly<Record<MoreSettledBy, string>>;
  readonly agents: (team: string | undefined, shift: string) => string;
  readonly cap: (team: string | undefined) => string;
  readonly meal: (shift: string, place: number, count: number) => string;
  readonly consults: string;
  readonly events: string;
  readonly handling: string;
  readonly bots: string;
  readonly fewer: (what: string) => string;
  readonly more: (what: string) => string;
  readonly groups: { readonly people: string; readonly caps: string; readonly meals: string; readonly load: string };
  readonly asWas: string;
  readonly changedNote: (from: string) => string;
  readonly preparing: string;
  readonly asItIs: (rule: string, pass: string) => string;
  readonly answer: (told: { readonly rule: string; readonly before: string; readonly now: string; readonly gain: string }) => string;
  readonly same: (rule: string, pass: string) => string;
  readonly notJudged: string;
  readonly rests: (replications: string, isLast: boolean) => string;
  readonly failed: (message: string) => string;
  readonly table: { readonly caption: string; readonly what: string; readonly before: string; readonly now: string; readonly change: string; readonly chance: (rule: string) => string; readonly cost: string; readonly leavers: string };
  readonly charts: { readonly rates: (rule: string) => string; readonly late: string; readonly desk: string };
  readonly legend: { readonly before: string; readonly now: string };
  readonly points: (value: string) => string;
}
