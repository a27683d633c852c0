import type { FindingFacts } from "../../import/finding.ts";

const ORDERS: Readonly<Record<string, string>> = { dmy: "日、月、年", mdy: "月、日、年", ymd: "年、月、日" };
const SENDERS: Readonly<Record<string, string>> = { buyer: "买家", agent: "客服", bot: "机器人", system: "系统" };

/** Kinds that a Chinese file calls otherwise and that can be unknown of a sender. */
const KINDS: Readonly<Record<string, string>> = { text: "文本", image: "图片", emoji: "表情", video: "视频", voice: "语音" };

const nothingMore = (): string => "";

const kindOf = ({ sender, kind }: FindingFacts, line: number | undefined): string => `如第 ${line ?? ""} 行：${SENDERS[sender] ?? sender}${kind === "" ? "，未写类型" : `的“${KINDS[kind] ?? kind}”`}`;
const rulesFor = ({ rules, reason }: FindingFacts): string => `${rules}：${reason}`;

/** Cases of findings in Chinese, by code: of what a finding names. Those not here are told by their line; a sentence that says everything has none. */
export const ZH_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts, line: number | undefined) => string>> = {
  "conversation-without-reply": ({ consumer }, line) => `如 ${consumer} 的会话，始于第 ${line ?? ""} 行`,
  "several-in-one-second": ({ author }, line) => `如 ${author}，第 ${line ?? ""} 行`,
  "rows-repeated": ({ first }, line) => `如第 ${first} 行与第 ${line ?? ""} 行，两行都保留`,
  "export-repeated": ({ copies, all, first }, line) => `${all} 行中的 ${copies} 行，如第 ${line ?? ""} 行与第 ${first} 行相同`,
  "unknown-kind": kindOf,
  "unknown-system-row": kindOf,
  "row-not-needed": kindOf,
  "unknown-page": ({ page }, line) => `如第 ${line ?? ""} 行的“${page}”`,
  "conversation-unclear": ({ consumer, open }, line) => `如第 ${line ?? ""} 行：${consumer} 此时有 ${open} 个未结束的会话，该行没有写明是哪一个`,
  "conversation-shared": ({ consumer, conversation }) => `如 ${consumer}，会话 ${conversation} 还有别的消费者`,
  "stream-changes": ({ began, named }, line) => `如第 ${line ?? ""} 行写的是${named}，会话始于${began}`,
  "stream-not-told": ({ consumer }) => `如 ${consumer} 的会话`,
  "date-order": ({ order, shown }, line) => `按${ORDERS[order] ?? order}的顺序读取${shown === undefined ? "" : `，依据第 ${line ?? ""} 行的 ${shown}`}`,
  "clock-change": ({ timeZone, dates }) => `${timeZone}：${dates} 前后`,
  "within-deadline-at-end": ({ consumer, rule }) => `如 ${consumer}（${rule}）`,
  "no-assignments": ({ rule }) => `${rule}`,
  "no-presence": ({ rule }) => `${rule}；按有客服在线处理`,
  "bots-not-told": ({ rule }) => `${rule}`,
  "rule-not-told": rulesFor,
  "platform-not-in-table": rulesFor,
  "shape-conversations": ({ answered, unanswered }) => `有回复 ${answered} 个，没有回复 ${unanswered} 个`,
  "sheet-not-read": ({ place, name, rows }) => `第 ${place} 张${name === "" ? "" : `“${name}”`}（${rows} 行）`,
  "number-rounded": ({ id }, line) => `如第 ${line ?? ""} 行的 ${id}：电子表格的数字只保留 15 位，编号请存成文本`,
  "read-by-preset": ({ id, name }) => `映射 ${id}${name === "" ? "" : `（${name}）`}`,
  "per-cent-assumed": ({ column }) => `如“${column}”列`,
  "unit-assumed": ({ column, unitSeconds }) => `“${column}”列按${unitSeconds === 60 ? "分钟" : "秒"}读取`,
  "times-mixed": ({ isWallRarer, timeZone }, line) => `如第 ${line ?? ""} 行${isWallRarer === 1 ? "没有偏移" : "带有偏移"}；带偏移的换算到 ${timeZone}，没有的按其时钟读取`,
  "dates-far-apart": ({ date, first, last }, line) => `如第 ${line ?? ""} 行：${date}，而大多数行在 ${first} 至 ${last}`,
  "backtest-day-empty": ({ date }) => `如 ${date}`,
  "backtest-event-outside": ({ name, from }) => `如 ${name}（${from}）`,
  "backtest-fits-other": ({ path }) => `如 ${path}`,
  "backtest-no-ends": nothingMore,
  "backtest-no-lists": nothingMore,
  "backtest-times-cut": ({ seconds }) => (seconds === 1 ? "记录的时间精确到秒" : "记录的时间精确到分钟"),
  "times-in-minutes": nothingMore,
  "hours-up-to-12": nothingMore,
  "times-of-1970": nothingMore,
  "spreadsheet-times": nothingMore,
  "lines-above-header": nothingMore,
  "completed-conversations-only": nothingMore,
  "answered-conversations-only": nothingMore,
  "orders-all-final": nothingMore,
  "shape-counters": nothingMore,
  "agents-added": nothingMore,
  "dispute-rate-not-told": nothingMore,
  "mean-weighed": nothingMore,
  "rate-differs": ({ rule, line, theirs, ours, key }) => `${rule}：第 ${line} 行平台给出 ${theirs}，按人数算得 ${ours}${key === undefined ? ""
    : `；若改用另一种分母（规则文件的副本中写 denominator: ${key}），各行都与平台一致`}`,
};
