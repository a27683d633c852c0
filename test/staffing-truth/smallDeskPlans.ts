/** How the teams of a small desk stand to each other. */
export type DeskKind =
  /** One team. */
  | "one-team"
  /** Two streams with a team each. */
  | "two-streams"
  /** The same, and what waits too long in the one may go to the other. */
  | "overflow"
  /** Two teams on one stream, the second cheaper, slower and paid for some hours at least. */
  | "outsourced"
  /** Two teams on one stream, the second cheaper, slower and with a smaller cap. */
  | "novices"
  /** Two shops with one team, with two. */
  | "two-shops" | "two-shops-two-teams";

/** What a small desk is to have; all else of it is drawn. */
export interface SmallDeskPlan {
  readonly kind: DeskKind;
  readonly platform: string;
  /** By rule its assurance; with two shops those of the first and, after them, those of the second. */
  readonly rules: Readonly<Record<string, number>>;
  readonly shopRules?: { readonly platform: string; readonly rules: Readonly<Record<string, number>> };
  readonly over: "each-day" | "all-days" | "pooled";
  /** Judged days, and whether each has a roster of its own. */
  readonly days: number;
  readonly rosters: "same" | "each";
  readonly shifts: readonly string[];
  /** Where absent nobody need be there at every minute. */
  readonly alwaysOne?: true;
  readonly cap: number;
  readonly bots?: true;
  readonly event?: true;
  /** Somebody of the second team is there once the event has begun. */
  readonly dedicated?: true;
  readonly absences?: true;
  readonly minimum?: true;
  /** A target that no roster of the space reaches. */
  readonly beyondReach?: true;
}

const MANUAL = "pinduoduo/manual-reply-3min";
const ANSWER = "pinduoduo/answer-30s";
const MEAN = "pinduoduo/mean-manual-reply-time";
const LIVE = "kuaishou/reply-3min";
const ROUND = "taobao/round-reply-3min";
const SESSION = "douyin/manual-reply-3min";
const FIRST = "jd/first-reply-30s";
const NOTES = "xiaohongshu/reply-3min";

const DAY = ["morning", "evening"];
const THREE = ["morning", "middle", "evening"];
const FOUR = ["morning", "lunch", "middle", "evening"];
const ODD = ["day", "peak", "evening"];

const one = { kind: "one-team", platform: "pinduoduo", over: "each-day", days: 1, rosters: "same" } as const;

/** The small desks, by number. Between them every wish that a search for rosters must honour occurs several times. */
export const SMALL_DESK_PLANS: readonly SmallDeskPlan[] = [
  { ...one, rules: { [MANUAL]: 0.9 }, shifts: DAY, alwaysOne: true, cap: 4 },
  { ...one, rules: { [MANUAL]: 0.95 }, shifts: THREE, alwaysOne: true, cap: 8 },
  { ...one, rules: { [ANSWER]: 0.9 }, shifts: THREE, cap: 3 },
  { ...one, rules: { [MEAN]: 0.85 }, shifts: FOUR, alwaysOne: true, cap: 5 },
  { ...one, rules: { [MANUAL]: 0.8 }, shifts: FOUR, cap: 1 },
  { ...one, platform: "kuaishou", rules: { [LIVE]: 0.95 }, shifts: DAY, alwaysOne: true, cap: 12, bots: true },
  { ...one, platform: "kuaishou", rules: { [LIVE]: 0.9 }, shifts: ODD, cap: 2, event: true },
  { ...one, platform: "taobao", rules: { [ROUND]: 0.97 }, shifts: THREE, cap: 6, days: 2 },
  { ...one, platform: "douyin", rules: { [SESSION]: 0.9 }, shifts: THREE, alwaysOne: true, cap: 4, absences: true },
  { ...one, platform: "jd", rules: { [FIRST]: 0.85 }, shifts: FOUR, cap: 3 },
  { ...one, platform: "xiaohongshu", rules: { [NOTES]: 0.95 }, shifts: ODD, cap: 5, bots: true, minimum: true },
  { ...one, rules: { [MANUAL]: 0.9, [MEAN]: 0.9 }, shifts: THREE, alwaysOne: true, cap: 4 },
  { ...one, rules: { [ANSWER]: 0.8, [MANUAL]: 0.95 }, shifts: FOUR, alwaysOne: true, cap: 6 },
  { ...one, rules: { [MANUAL]: 0.9 }, shifts: DAY, cap: 5, days: 2, rosters: "each" },
  { ...one, rules: { [MANUAL]: 0.85 }, shifts: DAY, cap: 3, days: 3, over: "all-days", event: true },
  { ...one, rules: { [ANSWER]: 0.95 }, shifts: THREE, cap: 4, days: 3, over: "pooled", alwaysOne: true },
  { ...one, rules: { [MANUAL]: 0.9 }, shifts: ["day", "evening"], cap: 2, days: 2, rosters: "each", over: "pooled" },
  { ...one, rules: { [MANUAL]: 0.95 }, shifts: THREE, cap: 3, beyondReach: true },
  { ...one, kind: "two-streams", rules: { [MANUAL]: 0.9 }, shifts: DAY, cap: 4, alwaysOne: true },
  { ...one, kind: "two-streams", rules: { [MANUAL]: 0.95 }, shifts: DAY, cap: 6, event: true, dedicated: true },
  { ...one, kind: "two-streams", platform: "taobao", rules: { [ROUND]: 0.85 }, shifts: THREE, cap: 2, minimum: true },
  { ...one, kind: "two-streams", rules: { [MEAN]: 0.9, [MANUAL]: 0.85 }, shifts: DAY, cap: 8, alwaysOne: true },
  { ...one, kind: "overflow", rules: { [MANUAL]: 0.9 }, shifts: DAY, cap: 4, alwaysOne: true },
  { ...one, kind: "overflow", platform: "kuaishou", rules: { [LIVE]: 0.95 }, shifts: THREE, cap: 3, bots: true },
  { ...one, kind: "overflow", rules: { [ANSWER]: 0.85 }, shifts: ["day", "evening"], cap: 1, absences: true },
  { ...one, kind: "outsourced", rules: { [MANUAL]: 0.9 }, shifts: DAY, cap: 5, alwaysOne: true },
  { ...one, kind: "outsourced", platform: "kuaishou", rules: { [LIVE]: 0.8 }, shifts: ["morning", "evening", "peak"], cap: 4, event: true },
  { ...one, kind: "outsourced", rules: { [ANSWER]: 0.9 }, shifts: DAY, cap: 3, days: 2 },
  { ...one, kind: "novices", rules: { [MANUAL]: 0.95 }, shifts: DAY, cap: 8, alwaysOne: true },
  { ...one, kind: "novices", platform: "douyin", rules: { [SESSION]: 0.9 }, shifts: THREE, cap: 5, bots: true },
  { ...one, kind: "novices", rules: { [MEAN]: 0.97 }, shifts: ["morning", "middle", "evening"], cap: 4, alwaysOne: true, absences: true },
  { ...one, kind: "two-shops", rules: { [MANUAL]: 0.9 }, shopRules: { platform: "kuaishou", rules: { [LIVE]: 0.9 } }, shifts: THREE, cap: 4, alwaysOne: true },
  { ...one, kind: "two-shops", platform: "jd", rules: { [FIRST]: 0.85 }, shopRules: { platform: "taobao", rules: { [ROUND]: 0.95 } }, shifts: FOUR, cap: 6 },
  { ...one, kind: "two-shops-two-teams", rules: { [MANUAL]: 0.95 }, shopRules: { platform: "douyin", rules: { [SESSION]: 0.85 } }, shifts: DAY, cap: 4, alwaysOne: true },
  { ...one, kind: "two-shops-two-teams", rules: { [ANSWER]: 0.8 }, shopRules: { platform: "kuaishou", rules: { [LIVE]: 0.9 } }, shifts: ["morning", "evening", "peak"], cap: 3, bots: true, event: true },
  { ...one, kind: "novices", rules: { [MANUAL]: 0.9 }, shifts: DAY, cap: 4, days: 2, rosters: "each", over: "pooled" },
];
