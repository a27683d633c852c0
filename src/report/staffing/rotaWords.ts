import type { LabourLimit, RotaLimit } from "../../staffing/rota/rota.ts";
import type { Language } from "../words/language.ts";

/** What is said of a rota of persons. */
export interface RotaWords {
  readonly title: string;
  /** How files of it are had: what comes before the command, and the command. */
  readonly files: readonly [text: string, command: string];
  readonly lead: string;
  /** How many people it takes, and whether fewer could do. */
  people(count: number, fewest: number): string;
  /** What a limit costs: without it so many people would do. */
  readonly without: Readonly<Record<RotaLimit["limit"], (persons: number) => string>>;
  tooLong(shift: string, hours: string, most: string): string;
  noMeal(shift: string, hours: string, most: string): string;
  /** Somebody named cannot have the place on these days. */
  replaced(name: string, shift: string, dates: string, limit: LabourLimit): string;
  readonly head: { readonly person: string; readonly hours: string; readonly overtime: string; readonly nights: string; readonly lates: string };
  readonly off: string;
  meal(times: string): string;
  /** The same behind the times of a shift, in brackets. */
  withMeal(times: string, meals: string): string;
  /** How many people are not shown. */
  more(count: number): string;
  readonly nobody: string;
}

const EN_LIMITS: Readonly<Record<LabourLimit, string>> = {
  rest: "the rest between two shifts", "days-in-a-row": "the days in a row", "overtime-per-day": "the overtime of a day", "overtime-per-month": "the overtime of a month", meal: "the meal",
};
const ZH_LIMITS: Readonly<Record<LabourLimit, string>> = {
  rest: "两班之间的休息", "days-in-a-row": "连续上班天数", "overtime-per-day": "每日加班", "overtime-per-month": "每月加班", meal: "用餐",
};

const WORDS: Readonly<Record<Language, RotaWords>> = {
  en: {
    title: "Who comes when",
    files: ["As files for spreadsheets and calendars: keep the result (staff … --json > result.json), then:", "replycast report result.json --format csv,xlsx,ics"],
    lead: "The roster as people, a shift a day at most, within the limits on each one's work. Meals are those of each person's wave.",
    people: (count, fewest) => {
      if (count === fewest) return count === 1 ? "One person works this roster." : `${count} people work this roster; with fewer it cannot be worked.`;
      return `${count} people work this roster; at least ${fewest} are needed.`;
    },
    without: {
      rest: (persons) => `Without the rest between two shifts ${persons} would do.`,
      "days-in-a-row": (persons) => `Without the limit on days in a row ${persons} would do.`,
      "overtime-per-month": (persons) => `Without the limit on a month's overtime ${persons} would do.`,
    },
    tooLong: (shift, hours, most) => `Nobody may work ${shift}: it has ${hours} h of work, and ${most} h a day are the most with overtime.`,
    noMeal: (shift, hours, most) => `Nobody may work ${shift}: it is ${hours} h long without a meal, and after ${most} h there must be one.`,
    replaced: (name, shift, dates, limit) => `${name} cannot work ${shift} on ${dates} because of ${EN_LIMITS[limit]}; another takes the place.`,
    head: { person: "person", hours: "hours", overtime: "overtime", nights: "nights", lates: "late" },
    off: "–",
    meal: (times) => `meal ${times}`,
    withMeal: (times, meals) => `${times} (meal ${meals})`,
    more: (count) => `… and ${count} more`,
    nobody: "Nobody is rostered.",
  },
  zh: {
    title: "个人排班表",
    files: ["要导出表格和日历文件：先保存结果（staff … --json > result.json），再运行：", "replycast report result.json --format csv,xlsx,ics"],
    lead: "把排班落实到人：每人每天至多一个班次，且不超出对个人工作的限制。用餐时间按各人所在批次。",
    people: (count, fewest) => (count === fewest ? `此排班由 ${count} 人完成${count === 1 ? "" : "，再少就排不开"}。` : `此排班由 ${count} 人完成，至少需要 ${fewest} 人。`),
    without: {
      rest: (persons) => `若不要求两班之间的休息，${persons} 人即可。`,
      "days-in-a-row": (persons) => `若不限制连续上班天数，${persons} 人即可。`,
      "overtime-per-month": (persons) => `若不限制每月加班，${persons} 人即可。`,
    },
    tooLong: (shift, hours, most) => `${shift}不允许任何人上：工作 ${hours} 小时，而连加班每日至多 ${most} 小时。`,
    noMeal: (shift, hours, most) => `${shift}不允许任何人上：长 ${hours} 小时而没有用餐，超过 ${most} 小时必须安排用餐。`,
    replaced: (name, shift, dates, limit) => `${name}在 ${dates} 不能上${shift}（受${ZH_LIMITS[limit]}限制），由他人顶替。`,
    head: { person: "人员", hours: "工时", overtime: "加班", nights: "夜班数", lates: "晚班数" },
    off: "休",
    meal: (times) => `用餐 ${times}`,
    withMeal: (times, meals) => `${times}（用餐 ${meals}）`,
    more: (count) => `……另有 ${count} 人`,
    nobody: "没有排任何人。",
  },
};

/** What is said of a rota of persons in a language. */
export function rotaWordsOf(language: Language): RotaWords {
  return WORDS[language];
}
