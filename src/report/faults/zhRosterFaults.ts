import type { FaultKind } from "../../errors/inputFault.ts";
import type { FaultText } from "./faultText.ts";

type Values = FaultKind["values"];

const TIMES = "08:00-17:00 (12:00-13:00)";
const EVENT = "每个人的每个班一个日程（VEVENT），写明 DTSTART 和 DTEND";
const write = (near: string | number | undefined, otherwise: string): string => (near === "" || near === undefined ? otherwise : `写成 ${near}`);

/** Faults of roster files in Chinese, by kind. */
export const ZH_ROSTER_FAULTS: Readonly<Record<string, (values: Values) => FaultText>> = {
  "roster-form": () => ({ found: "无法作为排班表读取", expected: "排班表：CSV、TSV、Excel 工作簿（.xlsx）、iCalendar（.ics），或从电子表格中复制的内容", mend: "另存为 .xlsx、CSV 或 .ics" }),
  "roster-shift": ({ cell, shifts, near }) => ({ found: cell === "" ? "没有写班次" : `没有班次“${cell}”`, expected: `班次（${shifts}）、起止时间（如 08:00-17:00）或“休”`, mend: write(near, `写出起止时间：${TIMES}`) }),
  "roster-times": ({ cell }) => ({ found: `“${cell}”中的时间不成立`, expected: `起止时间，相隔不超过 24 小时，用餐在其间：${TIMES}、22:00-06:00`, mend: "按此写法改正" }),
  "roster-count": ({ cell }) => ({ found: `“${cell}”不是人数`, expected: "整数；没有人就留空", mend: "写出人数" }),
  "roster-team": ({ cell, teams, near }) => ({ found: cell === "" ? "没有写团队" : `没有团队“${cell}”`, expected: `其中之一：${teams}`, mend: write(near, "在“团队”列中写明") }),
  "roster-date": ({ cell }) => ({ found: cell === "" ? "没有写日期" : `“${cell}”不是日期`, expected: "日期，如 2026-06-18、6/18、6月18日，或星期几", mend: "写出日期" }),
  "roster-header": () => ({ found: "没有一行写明各列是什么", expected: "一行表头，每天一列，如：姓名、2026-06-18、2026-06-19；或含日期、班次、人数三列", mend: "在排班表上方加上表头" }),
  "roster-empty": () => ({ found: "其中没有任何人上班", expected: "每人一行，或每个班次一行", mend: "给出含排班的文件（或工作表）" }),
  "roster-dates": ({ first, last }) => ({ found: "其中的日期都不在场景之内", expected: `${first} 至 ${last} 的日期`, mend: "把场景的 start 和 days 设为排班表的日期（--set start=…），或按场景的日期填写" }),
  "roster-days": ({ dates }) => ({ found: `没有 ${dates} 的排班`, expected: "每个核算日一列、一行或一个日程", mend: "补上这些日期，或减少天数（--set days=…）" }),
  "no-roster": ({ kind }) => ({ found: `这是 ${kind} 类的结果，其中没有排班`, expected: "`simulate` 或 `staff` 的结果", mend: "去掉 --format 中的 ics" }),
  "roster-event-start": ({ what }) => ({ found: what === "" ? "日程没有 DTSTART" : `DTSTART 是 ${what}`, expected: EVENT, mend: "写成 DTSTART:20260618T080000" }),
  "roster-event-end": ({ what }) => ({ found: what === "" ? "日程没有结束时间" : `DTEND 是 ${what}`, expected: EVENT, mend: "写成 DTEND:20260618T170000，比 DTSTART 晚不超过一天" }),
  "roster-event-repeats": ({ what }) => ({ found: `日程“${what}”是重复日程`, expected: EVENT, mend: "导出为逐日的日程" }),
  "roster-event-zone": ({ what }) => ({ found: `日程的时区是“${what}”，无法识别`, expected: EVENT, mend: "按 UTC 导出，或使用 TZID=Asia/Shanghai 这样的名称" }),
  "roster-event-unfinished": () => ({ found: "从这里开始的日程没有结束", expected: EVENT, mend: "使用完整的文件" }),
};
