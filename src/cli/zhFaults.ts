import type { FaultWords } from "./faultWords.ts";
import { shownNames } from "./shownNames.ts";

/** What is wrong with a command line, in Chinese. */
export const zhFaults: FaultWords = {
  emptyWord: (option, mend) => ({ found: `${option} 为空`, expected: "一个词或数字", mend }),
  notWhole: (option, text, least, mend) => ({ found: `${option} 为${text === "" ? "空" : ` ${text}`}`, expected: `≥ ${least} 的整数`, mend }),
  notShare: (option, text, mend) => ({ found: `${option} 为${text === "" ? "空" : ` ${text}`}`, expected: "0 与 1 之间的比例", mend }),
  noFolder: (path) => ({ found: path === "" ? "--out 为空" : `${path} 是文件`, expected: "一个文件夹", mend: "写一个文件夹；不存在时会新建" }),
  logForm: (path) => ({
    found: `从 ${path} 看不出格式`, expected: "以 .csv、.jsonl 或 .parquet 结尾的文件名", mend: "写成 --log log.csv",
  }),
  logMissing: { found: "没有给出 --log", expected: "同时给出 --log FILE", mend: "加上 --log log.csv" },
  beyondLast: (asked, replications) => ({
    found: `--log-replication 为 ${asked}，而预演的是第 0 至 ${replications - 1} 次`, expected: `小于 ${replications} 的数`, mend: "增加预演次数，或选较早的一次",
  }),
  noRule: { found: "没有给出规则", expected: "--platform NAME 或 --rule ID|FILE", mend: "`replycast rules` 列出平台和规则" },
  notClaim: (text) => ({
    found: `--reconcile 为${text === "" ? "空" : ` ${text}`}`, expected: "平台显示的数值：93.2%、22.2s 或 0.37min；若是某一天的，前面写日期", mend: "写成 --reconcile 93.2% 或 --reconcile 2026-06-17=93.2%",
  }),
  severalToReconcile: (rules) => ({ found: `要评分的规则有 ${rules.length} 条，而 --reconcile 只针对一条`, expected: "该数值所属的那一条规则", mend: `只写 --rule ${rules[0]}` }),
  notDate: (option, text) => ({ found: `${option} 为${text === "" ? "空" : ` ${text}`}`, expected: "日期", mend: `写成 ${option} 2026-06-18` }),
  notDays: (text) => ({ found: `--days 为${text === "" ? "空" : ` ${text}`}`, expected: "一个日期，或用 .. 连接的先后两个日期", mend: "写成 --days 2026-06-01..2026-06-04" }),
  noScenarioFile: (path) => ({ found: `${path} 是文件夹`, expected: "场景文件名，或不以 .yaml 结尾的文件夹", mend: "换一个名字" }),
  notScenarioFile: (path, mend) => ({ found: `--out 为 ${path}`, expected: "以 .yaml 结尾的文件名，或文件夹", mend: `写成 --out ${mend}` }),
  overwrites: (file) => ({ found: `--out 为 ${file}，而它本身要被读取，会被覆盖`, expected: "另一个文件", mend: `换一个名字，如 --out learned-${file.split(/[\\/]/u).at(-1) ?? "shop.yaml"}` }),
  baseOfLog: (file) => ({ found: `${file} 是聊天记录，本身已说明基础场景要说明的内容`, expected: "只与后台统计表一起使用 --base", mend: "去掉 --base" }),
  logFirst: (log, scenario) => ({ found: `${scenario} 写在了记录的位置，${log} 写在了场景的位置`, expected: "backtest 记录 场景", mend: `写成：replycast backtest ${log} ${scenario}` }),
  severalLogs: (file) => ({ found: `${file} 与另一份历史同时给出，而其中有聊天记录`, expected: "单独一份聊天记录，或若干份后台统计", mend: "把聊天记录合并成一个文件，或分别学习" }),
  baseMissing: (file) => ({ found: `${file} 只有后台统计数，没有场景说明谁在上班`, expected: "--base 场景，写明排班、班次和平台", mend: "写成 --base my-shop.yaml" }),
  notArrivals: (text) => ({ found: `--arrivals 为${text === "" ? "空" : ` ${text}`}`, expected: "drawn（按场景重新抽取）或 replay（照记录原样到达）", mend: "写成 --arrivals replay，或去掉它" }),
  notFits: (file) => ({ found: `${file} 不是学习结果`, expected: "calibrate 写在场景旁边的 …--calibration.json，或 `replycast calibrate LOG --json` 的输出", mend: "写上与场景一同写出的那个文件" }),
  countsOnly: (file) => ({ found: `${file} 只有汇总数，没有消息`, expected: "每条消息或每个会话一行的记录", mend: "导出聊天记录；统计数由 `replycast calibrate` 打印的指标表来核对" }),
  notStandard: (text) => ({ found: `--industry-standard 为${text === "" ? "空" : ` ${text}`}`, expected: "一个比例，用于全部规则", mend: "写成 --industry-standard 72%" }),
  notWhatIf: (text) => ({ found: `--what-if 为${text === "" ? "空" : ` ${text}`}`, expected: "all、sooner=时长 或 covered=起-止", mend: "写成 --what-if all、--what-if sooner=30s 或 --what-if covered=12:00-13:00" }),
  notPart: (text) => ({ found: `--by 为${text === "" ? "空" : ` ${text}`}`, expected: "day、hour、agent 或 page", mend: "写成 --by hour" }),
  notConversion: (text) => ({ found: `--conversion 为${text === "" ? "空" : ` ${text}`}`, expected: "consulting 或 within=天数", mend: "写成 --conversion consulting 或 --conversion within=3d" }),
  notCompared: (text) => ({
    found: `--compare 为${text === "" ? "空" : ` ${text}`}`, expected: "agents、shifts、months 或一段日期", mend: "写成 --compare agents，或 --compare 2026-06-01~2026-06-17 --compare 2026-06-18~2026-06-20",
  }),
  oneSpan: (span) => ({ found: `只有 ${span} 一段日期`, expected: "两段以上", mend: `再加一段：--compare ${span} --compare 起~止` }),
  spansOverlap: (one, other) => ({ found: `${one} 与 ${other} 有重叠的日期`, expected: "互不重叠的日期段", mend: "让前一段在后一段开始之前结束" }),
  agentOfNothing: { found: "没有要对比该客服的什么", expected: "与 --agent 同时给出 --compare shifts、months 或日期段", mend: "加上 --compare shifts，或去掉 --agent" },
  notAgent: (name, known, nearest) => ({ found: `记录中没有名为 ${name} 的客服`, expected: known.length === 0 ? "写明客服的记录" : shownNames(known), mend: nearest === undefined ? "按记录中的写法填写" : `写成 --agent ${nearest}` }),
  asksMessages: (option, file) => ({ found: `${option} 要看每条消息，而 ${file} 只有统计数`, expected: "每条消息一行的记录", mend: `去掉 ${option}，或导出聊天记录` }),
  notTimeOfDay: (option, text) => ({ found: `${option} 是 ${text === "" ? "空的" : text}`, expected: "00:00 到 24:00 之间的时刻", mend: `写成 ${option} 14:00` }),
  nowOfNothing: { found: "给了 --now，却没有 --today", expected: "同时给出今天的文件", mend: "加上 --today 文件，或去掉 --now" },
  untoldUntilNow: (end, now, expected) => ({ found: `从 ${end} 起没有数据，而现在是 ${now}：那里预计约有 ${expected} 个会话，缺数据会被当作无人咨询`, expected: "截至 --now 的今日会话或分时咨询量", mend: `写 --now ${end}，或导出到 ${now} 为止的数据` }),
  noToday: (file) => ({ found: `${file} 没有说明是哪一天`, expected: "今天的聊天记录，或带日期的分时咨询量", mend: "导出今天的会话，或按小时的咨询趋势" }),
  historyOfShops: { found: "给了 --history，而这个客服台服务多家店铺", expected: "只有一家店铺的场景", mend: "去掉 --history；--outlook 会给出各店的报名日历" },
  longRun: (replications, minutes) => ({
    found: `该场景预演 ${replications} 次约需 ${minutes} 分钟`,
    expected: "不超过十分钟的运行，或 --yes",
    mend: "加上 --yes，或减少次数：--precision 0.5% 在结果足够精确时即停止",
  }),
  longSearch: (replications, minutes) => ({
    found: `评定该场景的一种排班需预演 ${replications} 次，约需 ${minutes} 分钟`,
    expected: "评定不超过十分钟的场景，或 --yes",
    mend: "加上 --yes，或少评定几天：--set days=1",
  }),
  passedOver: (file, date, now, otherDates, later) => `${file} 中只计 ${date} 截至 ${now} 的数据；略过${[...(otherDates === 0 ? [] : [`其他日期 ${otherDates} 行`]), ...(later === 0 ? [] : [`之后的钟点 ${later} 行`])].join("、")}`,
  leftBehind: (last, names) => `场景的日子接在历史（止于 ${last}）之后；以下活动或突发情况不在这些日子里：${names}`,
  fitsBeside: (file) => `场景中的数字按确定值处理；加上 --fits ${file}，学得的数字就在其区间内抽取`,
  longPrecision: (replications, minutes) => `--precision：按第一批估计约需 ${replications} 次预演，约 ${minutes} 分钟；按 Ctrl-C 可结束并给出已完成的结果`,
  overloaded: (most, what, mend) => ({ found: `预演中${WHAT[what] ?? what}超过 ${most}`, expected: `${WHAT[what] ?? what}不超过 ${most}`, mend }),
  write: (option, value) => `写成 ${option} ${value}`,
  seed: "写成 --seed 7，或去掉它：场景有自己的种子",
  threads: "写成 --threads 1，或去掉它：使用全部核心",
  firstReplication: "写成 --log-replication 0 即第一次",
  precision: "写成 --precision 0.5% 或 --precision 0.005",
  overload: {
    backlog: (stream) => `检查 arrivals.${stream} 是否笔误，或增加排班人数`,
    rush: (stream) => `检查 arrivals.${stream} 以及 events 和 incidents 的倍数是否笔误`,
    arrivals: (stream) => `检查 arrivals.${stream} 是否笔误，或减少模拟天数`,
    messages: (stream) => `检查 arrivals.${stream} 以及 conversations.${stream} 的 turns 和 burst 是否笔误，或减少模拟天数`,
    staff: (team) => `检查 ${team} 的排班人数和 teams.${team}.shrinkage 是否笔误，或减少模拟天数`,
  },
};

/** What there can be too many of, by the words of `CapacityExceeded`. */
const WHAT: Readonly<Record<string, string>> = {
  "conversations are open at once": "同时进行的会话数",
  "conversations begin in one quarter-hour": "一刻钟内开始的会话数",
  "conversations are held in one replication": "一次预演的会话数",
  "messages are sent in one replication": "一次预演的消息数",
  "replies are given in one replication": "一次预演的回复数",
  "conversations are assigned in one replication": "一次预演的分配次数",
  "changes of staff are drawn in one replication": "一次预演的人员变动数",
};
