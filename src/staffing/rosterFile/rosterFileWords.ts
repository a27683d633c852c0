import { plainName } from "../../scenario/plainName.ts";

/** What a column of a roster file tells. `hours` is written for people and not read. */
export type RosterColumn = "team" | "person" | "shift" | "date" | "agents" | "times" | "from" | "to" | "meals" | "hours";

/** The heading that is written, first, and others that are read. */
export const ROSTER_COLUMNS: Readonly<Record<RosterColumn, Readonly<Record<"en" | "zh", readonly [string, ...string[]]>>>> = {
  team: { en: ["team", "group", "teams"], zh: ["团队", "组", "小组", "组别", "班组", "部门"] },
  person: { en: ["person", "name", "agent", "employee", "staff"], zh: ["人员", "姓名", "客服", "员工", "名字", "花名", "昵称", "账号", "客服姓名", "员工姓名"] },
  shift: { en: ["shift", "shifts"], zh: ["班次", "班别", "班", "时段"] },
  date: { en: ["date", "day"], zh: ["日期", "日子", "上班日期", "排班日期"] },
  times: { en: ["times", "time", "shift times", "work hours"], zh: ["时间", "时间段", "工作时间", "班次时间", "上班时段", "起止时间"] },
  agents: { en: ["agents", "people", "count", "number", "headcount"], zh: ["人数", "数量", "客服人数", "排班人数", "上班人数"] },
  from: { en: ["from", "start", "begin", "begins", "start time"], zh: ["上班", "开始", "起", "上班时间", "开始时间"] },
  to: { en: ["to", "end", "ends", "until", "end time"], zh: ["下班", "结束", "止", "下班时间", "结束时间"] },
  meals: { en: ["meals", "meal", "break", "breaks"], zh: ["用餐", "吃饭", "休息时间", "用餐时间", "餐时"] },
  hours: { en: ["hours", "working hours", "total hours"], zh: ["工时", "工时合计", "总工时", "小时"] },
};

/** Cells that say that somebody does not work. */
const OFF = new Set(["", "-", "–", "—", "/", "off", "o", "rest", "free", "dayoff", "leave", "holiday", "休", "休息", "假", "请假", "休假", "年假", "事假", "病假", "调休", "公休", "轮休", "例休", "补休", "年休", "产假", "婚假", "丧假", "病", "事", "公", "离职", "空", "无", "×", "x", "✗", "╳"]);
/** First cells of rows that add others up. */
const TOTALS = new Set(["total", "sum", "totals", "合计", "总计", "小计", "共计", "总人数", "上班人数", "人数合计"]);

/** Labels of sums that say what they are of: `早班合计`, `合计人数`, `Total agents`. */
const TOTAL_LABEL = /^.{0,6}(?:合计|总计|小计|共计|汇总).{0,6}$|^(?:grand|sub|daily|day|shift)?-?totals?(?:\(.*\)|agents|people|staff|headcount|hours)?$/u;
/** Remarks have a word or mark of their own, a colon with words behind it, or the signs that end a sentence. */
const REMARK = /^(?:备注|附注|注意?|说明|制表人?|审核人?|notes?|remarks?)(?:$|[\s:：.])|^[※*]|[^\d\s]\s*[:：]\s*[^\d\s]|[。！？]/iu;

const COLUMN_OF = new Map((Object.keys(ROSTER_COLUMNS) as RosterColumn[]).flatMap((column) => [...ROSTER_COLUMNS[column].en, ...ROSTER_COLUMNS[column].zh].map((name) => [plainName(name), column] as const)));

/** What a column of this heading tells; undefined where it is not known. */
export function rosterColumn(heading: string): RosterColumn | undefined {
  return COLUMN_OF.get(plainName(heading));
}

export function isDayOff(cell: string): boolean {
  return OFF.has(plainName(cell));
}

export function isTotal(cell: string): boolean {
  return TOTALS.has(plainName(cell).replace(/[:：]$/u, ""));
}

/** Whether what stands first in a row says that it adds others up. */
export function isTotalLabel(cell: string): boolean {
  return isTotal(cell) || TOTAL_LABEL.test(plainName(cell).replace(/[:：]$/u, ""));
}

/** Whether a cell is a remark and no name, team, shift or number. */
export function isRemark(cell: string): boolean {
  return REMARK.test(cell);
}
