import type { Language } from "../words/language.ts";

/** What the page of a back-test says beside the words of the terminal, in one language. */
export interface BacktestPageWords {
  title(log: string, scenario: string): string;
  subtitle(facts: { readonly span: string; readonly replications: string; readonly drawn: boolean; readonly isUncertain: boolean }): string;
  readonly headlines: Readonly<Record<"reproduces" | "differs" | "unjudged", string>> & { readonly fewDays: (days: number) => string };
  readonly nothingAgainst: string;
  /** Where in the day it differs most. */
  worst(hours: readonly string[]): string;
  worstHour(hour: string, rule: string, real: string, played: string): string;
  readonly rulesTitle: string;
  readonly rulesLead: string;
  readonly columns: { readonly rule: string; readonly real: string; readonly played: string; readonly inside: string };
  insideDays(inside: string, days: string): string;
  readonly chooseRule: string;
  readonly legend: { readonly inside: string; readonly outside: string; readonly played: string };
  readonly daysTitle: string;
  readonly daysLead: string;
  readonly hoursTitle: string;
  readonly hoursLead: string;
  readonly noUnits: string;
  readonly repliesTitle: string;
  repliesLead(firstOnly: boolean): string;
  readonly coverageTitle: string;
  readonly coverageLead: string;
  readonly coverageOfFewDays: string;
  readonly arrivalsTitle: string;
  readonly arrivalsLead: string;
  readonly asTheyCame: string;
  readonly waitingTitle: string;
  waitingLead(kind: "unassigned" | "unanswered"): string;
  readonly tableTitle: string;
  readonly tableColumns: { readonly day: string; readonly figure: string; readonly real: string; readonly p05: string; readonly median: string; readonly p95: string; readonly inside: string };
  readonly yes: string;
  readonly no: string;
  readonly notesTitle: string;
  readonly notes: readonly (readonly [term: string, text: string])[];
}

const WORDS: Readonly<Record<Language, BacktestPageWords>> = {
  en: {
    title: (log, scenario) => `${log} beside “${scenario}”`,
    subtitle: ({ span, replications, drawn, isUncertain }) => `${span} · played ${replications} times · conversations ${drawn ? "drawn anew" : "as they came"}${isUncertain ? " · numbers drawn from their intervals" : ""}`,
    headlines: {
      reproduces: "The model reproduces these days", differs: "The model differs from these days", unjudged: "Too few replications for a verdict",
      fewDays: (days) => `No gross error shows; ${days === 1 ? "one day tells" : `${days} days tell`} no more`,
    },
    nothingAgainst: "The rules' figures and the arrivals, of all days together and in the spread of the days, differ from the model by no more than chance explains.",
    worst: (hours) => `Hours that differ most: ${hours.join("; ")}.`,
    worstHour: (hour, rule, real, played) => `${hour} ${rule} ${real} (played ${played})`,
    rulesTitle: "Rule by rule",
    rulesLead: "All days together: the real figure, and between which figures nine of ten replications lie. Choose a rule to see it below.",
    columns: { rule: "Rule", real: "Real", played: "Played, 90 %", inside: "Days inside their interval" },
    insideDays: (inside, days) => `${inside} of ${days}`,
    chooseRule: "Rule shown below",
    legend: { inside: "real, inside", outside: "real, outside", played: "nine of ten replications, with their median" },
    daysTitle: "Day by day",
    daysLead: "Each dot is a real day. Of a true model nine of ten lie on their bars.",
    hoursTitle: "Hour by hour",
    hoursLead: "The messages of each hour alone, all days together.",
    noUnits: "Nothing is counted by this rule on these days.",
    repliesTitle: "How long buyers wait for a reply",
    repliesLead: (firstOnly) => `Share of ${firstOnly ? "first messages" : "messages"} answered within a time; the dashed line stands at 3 minutes.`,
    coverageTitle: "Do the intervals hold?",
    coverageLead: "How many of the days (each under each rule) lie in intervals of 10 to 90 %. Of a true model the dots lie about the dashed line: below it the intervals are too narrow, above it too wide. The grey bars are what chance allows.",
    coverageOfFewDays: "That takes more days.",
    arrivalsTitle: "Conversations begun, by hour",
    arrivalsLead: "Mean of a day.",
    asTheyCame: "Conversations began when they did in the log; only what the desk makes of them is tested.",
    waitingTitle: "Conversations waiting, by hour",
    waitingLead: (kind) => (kind === "unassigned" ? "For a place with an agent, on average over the hour." : "For a person's first reply, on average over the hour: no row tells when an agent gets a conversation."),
    tableTitle: "Every day in figures",
    tableColumns: { day: "Day", figure: "Figure", real: "Real", p05: "Played, 5 %", median: "Median", p95: "Played, 95 %", inside: "Inside" },
    yes: "yes", no: "no",
    notesTitle: "How to read this",
    notes: [
      ["Played", "The scenario is played many times over the days of the log. What lies beside a real figure are the same figures of these replications: judged and measured by the same code, cut to the seconds or minutes that the log knows."],
      ["Inside", "Between the 5th and the 95th of a hundred replications. One day in ten lies outside even if the model is right: single days outside are no fault."],
      ["The verdict", "Of a true model it doubts the whole in one case of twenty, and the spread of the days in another. Below five days only gross errors show."],
      ["What it cannot tell", "A scenario that was fitted to these very days always looks better than it is. Learn from some days and test on others: calibrate --days, then backtest --days."],
    ],
  },
  zh: {
    title: (log, scenario) => `${log} 与“${scenario}”对照`,
    subtitle: ({ span, replications, drawn, isUncertain }) => `${span} · 模拟 ${replications} 次 · 会话${drawn ? "重新抽取" : "照记录原样到达"}${isUncertain ? " · 各数字在其区间内抽取" : ""}`,
    headlines: {
      reproduces: "模型重现了这些日子", differs: "模型与这些日子不符", unjudged: "模拟次数太少，不作结论",
      fewDays: (days) => `未见明显偏差；${days} 天也只能看出这么多`,
    },
    nothingAgainst: "各项规则的数值和咨询量，无论全部天数合计还是各天之间的波动，与模型的差别都在偶然范围之内。",
    worst: (hours) => `偏差最大的钟点：${hours.join("；")}。`,
    worstHour: (hour, rule, real, played) => `${hour} ${rule} ${real}（模拟 ${played}）`,
    rulesTitle: "逐条规则",
    rulesLead: "全部天数合计：真实数值，以及十次模拟中九次所在的范围。点选规则，在下方查看。",
    columns: { rule: "规则", real: "真实", played: "模拟 90% 范围", inside: "落在区间内的天数" },
    insideDays: (inside, days) => `${inside} / ${days}`,
    chooseRule: "下方显示的规则",
    legend: { inside: "真实，区间内", outside: "真实，区间外", played: "十次模拟中九次的范围及中位数" },
    daysTitle: "逐日",
    daysLead: "每个点是真实的一天。模型正确时，十天中有九天落在灰柱上。",
    hoursTitle: "逐小时",
    hoursLead: "只计该小时内的消息，全部天数合计。",
    noUnits: "这些日子里该规则没有可计的对象。",
    repliesTitle: "买家等待回复的时长",
    repliesLead: (firstOnly) => `在某一时长内得到回复的${firstOnly ? "首条消息" : "消息"}占比；虚线为 3 分钟。`,
    coverageTitle: "区间可靠吗？",
    coverageLead: "各天（每条规则各计一次）落在 10% 至 90% 各水平区间内的比例。模型正确时，各点在虚线附近：低于虚线说明区间过窄，高于虚线说明过宽。灰条是偶然所允许的范围。",
    coverageOfFewDays: "天数太少，尚看不出。",
    arrivalsTitle: "每小时新会话",
    arrivalsLead: "每天的平均数。",
    asTheyCame: "会话照记录原样到达，只检验客服台如何应对。",
    waitingTitle: "每小时排队会话",
    waitingLead: (kind) => (kind === "unassigned" ? "等待分配客服的会话数，按小时平均。" : "等待人工首次回复的会话数，按小时平均：没有会话进入客服列表的记录。"),
    tableTitle: "每天的数值",
    tableColumns: { day: "日期", figure: "指标", real: "真实", p05: "模拟 5%", median: "中位数", p95: "模拟 95%", inside: "区间内" },
    yes: "是", no: "否",
    notesTitle: "怎样读",
    notes: [
      ["模拟", "场景在记录的那些日子里被模拟多次。真实数值旁边是这些模拟的同一数值：用同样的程序判定和统计，时间按记录的秒或分钟取整。"],
      ["区间内", "在一百次模拟的第 5 与第 95 位之间。即使模型正确，十天中也有一天在区间外：个别日子在外不算毛病。"],
      ["结论", "模型正确时，二十次中有一次会误疑整体，另有一次误疑各天的波动。不足五天时只能看出明显的偏差。"],
      ["说明不了的", "用这些日子拟合出的场景，总比实际显得更好。请用一些日子学习，用另一些检验：先 calibrate --days，再 backtest --days。"],
    ],
  },
};

/** What the page of a back-test says in a language. */
export function backtestPageWordsOf(language: Language): BacktestPageWords {
  return WORDS[language];
}
