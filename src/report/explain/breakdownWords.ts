import type { Language } from "../words/language.ts";

/** The parts by which a score can be told. */
export const BREAKDOWNS = ["hour", "agent", "page", "day"] as const;
export type BreakdownKind = (typeof BREAKDOWNS)[number];

interface BreakdownWords {
  /** Heads of the columns. */
  readonly parts: Readonly<Record<BreakdownKind, string>>;
  readonly rate: string;
  readonly mean: string;
  readonly counts: string;
  readonly messages: string;
  /** Of a mean of a table of counters, which may divide by what it likes. */
  readonly counted: string;
  /** What belongs to no part. */
  readonly nobody: Readonly<Record<"hour" | "agent" | "page", string>>;
  hour(hour: string): string;
  readonly notAssessed: string;
  readonly noPages: string;
  /** Of a table of counters. */
  readonly noColumn: string;
  readonly nothing: string;
  /** Of a measure. */
  readonly nothingAnswered: string;
  /** Below tables by hour, agent or page of a rule whose units can lie in several parts. */
  readonly overlap: string;
}

const WORDS: Readonly<Record<Language, BreakdownWords>> = {
  en: {
    parts: { hour: "hour", agent: "agent", page: "entry page", day: "day" },
    rate: "rate", mean: "mean", counts: "met / all", messages: "messages", counted: "counted",
    nobody: { hour: "", agent: "(nobody)", page: "(not told)" },
    hour: (hour) => `${hour}:00`,
    notAssessed: "not assessed",
    noPages: "The log does not tell from which page a conversation was opened.",
    noColumn: "The table does not tell it by these parts.",
    nothing: "Nothing was judged.",
    nothingAnswered: "Nothing was judged and answered.",
    overlap: "Each row is the rule applied to the messages of that part alone; a consumer with messages in several parts counts in each, so the rows do not add up to the whole.",
  },
  zh: {
    parts: { hour: "时段", agent: "客服", page: "进线页面", day: "日期" },
    rate: "比率", mean: "平均", counts: "达标 / 全部", messages: "消息数", counted: "计数",
    nobody: { hour: "", agent: "（无人）", page: "（未注明）" },
    hour: (hour) => `${hour}:00`,
    notAssessed: "不考核",
    noPages: "记录没有注明会话从哪个页面进线。",
    noColumn: "表中没有这样划分的数据。",
    nothing: "没有判定任何消息。",
    nothingAnswered: "没有判定且得到回复的消息。",
    overlap: "每行都只按该部分的消息单独计算；消息分布在几部分的消费者在每部分各计一次，因此各行相加不等于总数。",
  },
};

export function breakdownWords(language: Language): BreakdownWords {
  return WORDS[language];
}
