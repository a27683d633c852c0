import type { Language } from "../words/language.ts";

/** What the page of a calibration says, in one language. */
export interface CalibrationPageWords {
  readonly subtitle: (facts: { readonly span: string; readonly conversations: string; readonly messages: string; readonly agents: string }) => string;
  readonly headline: (learned: number, days: number) => string;
  readonly defaults: (count: number, names: string) => string;
  readonly noDefaults: string;
  /** Where every law is close to what was observed, and where one is not; `distance` in percentage points. */
  readonly close: (laws: number, name: string, distance: string) => string;
  readonly worst: (name: string, distance: string) => string;
  readonly asObserved: (names: string) => string;
  readonly fewDays: (days: number) => string;
  /** What a key figure counts, where its name alone does not say it. */
  readonly ofStream: (name: string, stream: string) => string;
  readonly people: string;
  readonly staffTitle: string;
  readonly staffLead: string;
  readonly staffHead: { readonly shift: string; readonly people: string };
  readonly meal: (facts: { readonly from: string; readonly minutes: string; readonly waves: number }) => string;
  readonly shiftBar: (facts: { readonly shift: string; readonly from: string; readonly to: string; readonly people: string; readonly meals: string }) => string;
  readonly moreShifts: (count: number) => string;
  readonly together: string;
  readonly atMost: (people: string) => string;
  readonly togetherLabel: (most: string) => string;
  readonly untoldTitle: string;
  readonly untoldLead: string;
  readonly untoldColumns: { readonly number: string; readonly standing: string; readonly why: string };
  /** Behind one of several numbers that stand at the same default for the same reason. */
  readonly andMore: (count: number) => string;
  readonly longer: (share: string) => string;
  /** Of the one stream that there is without its name. */
  readonly arrivalsTitle: (stream: string | undefined) => string;
  readonly arrivalsLead: (hasDays: boolean) => string;
  readonly daysTitle: string;
  readonly profileTitle: string;
  readonly lawsTitle: (stream: string | undefined) => string;
  /** Whether patience is drawn. */
  readonly lawsLead: (ofPatience: boolean) => string;
  readonly eventsTitle: string;
  readonly eventsLead: string;
  readonly numbersTitle: string;
  readonly numbersLead: string;
  readonly numbersFolded: (count: number) => string;
  readonly notesTitle: string;
  readonly notes: readonly (readonly [term: string, text: string])[];
  readonly legend: { readonly observed: string; readonly fitted: string; readonly range: string };
}

const WORDS: Readonly<Record<Language, CalibrationPageWords>> = {
  en: {
    subtitle: ({ span, conversations, messages, agents }) => `${span} · ${conversations} conversations, ${messages} messages of buyers, ${agents} agents`,
    headline: (learned, days) => `${learned} numbers learned from ${days} ${days === 1 ? "day" : "days"}`,
    defaults: (count, names) => `${count} could not be told and ${count === 1 ? "stands at its documented default" : "stand at their documented defaults"}: ${names}.`,
    noDefaults: "No number had to be left at its default.",
    close: (laws, name, distance) => `${laws === 1 ? "The one law" : `All ${laws} laws`} agree${laws === 1 ? "s" : ""} with what was observed: ${laws === 1 ? "it" : `the one that fits least, ${name},`} is off by ${distance} percentage points where it is off most.`,
    worst: (name, distance) => `The law of ${name} fits least: it is off by ${distance} percentage points where it is off most. Look at its picture before you trust it.`,
    asObserved: (names) => `No law fits ${names}: there the observed values themselves are used.`,
    fewDays: (days) => `${days === 1 ? "One day is" : `${days} days are`} few: how much days differ is known only roughly.`,
    ofStream: (name, stream) => `${name}, ${stream}`,
    people: "agents a day",
    staffTitle: "Who works when",
    staffLead: "Shifts as they were worked, with the number of people. The notches are meals: in waves, so that not all are away at once.",
    staffHead: { shift: "Shift", people: "People" },
    meal: ({ from, minutes, waves }) => `${from}, ${minutes} min${waves === 1 ? "" : ` in ${waves} waves`}`,
    shiftBar: ({ shift, from, to, people, meals }) => `Shift ${shift}: ${from} to ${to}, ${people} ${people === "1" ? "person" : "people"}${meals === "" ? "" : `; meals ${meals}`}`,
    moreShifts: (count) => (count === 1 ? "one more shift" : `${count} more shifts`),
    together: "all together", atMost: (people) => `≤ ${people}`,
    togetherLabel: (most) => `People at their desks over the day, at most ${most}`,
    untoldTitle: "What this log could not tell",
    untoldLead: "Here the documented default stands. Correct it in the scenario where you know better.",
    untoldColumns: { number: "number", standing: "stands at", why: "why" },
    andMore: (count) => `and ${count} more`,
    longer: (share) => `${share} last longer than is drawn`,
    arrivalsTitle: (stream) => `When buyers come${stream === undefined ? "" : `: ${stream}`}`,
    arrivalsLead: (hasDays) => `Conversations an hour over the day, with peaks kept as high as they are${hasDays ? "; and each day beside what mean, weekday and spread let expect" : ""}.`,
    daysTitle: "Day by day",
    profileTitle: "Over the day",
    lawsTitle: (stream) => `How conversations go${stream === undefined ? "" : `: ${stream}`}`,
    lawsLead: (ofPatience) => `What was observed as bars${ofPatience ? " (of patience: the share still waiting)" : ""}, the fitted law as a line. What is always the same has no picture.`,
    eventsTitle: "Out of the ordinary",
    eventsLead: "These stretches had more conversations than their hour lets expect. They are left out of the course of the day and stand in the scenario as events: give them names, or take them out.",
    numbersTitle: "Every number learned",
    numbersFolded: (count) => `${count} numbers`,
    numbersLead: "With its 90 % interval and what it rests on.",
    notesTitle: "How to read this",
    notes: [
      ["90 % interval", "It holds the true number in nine of ten logs such as this one, if the desk works as the model has it."],
      ["cv", "Coefficient of variation: the standard deviation as a part of the mean. 0 is always the same, 1 is as irregular as chance."],
      ["KS", "The largest distance between the observed and the fitted distribution function: 0.02 (two percentage points) is close, above 0.05 the observed values themselves are used."],
      ["Is it true?", "Whether the scenario reproduces the days it was learned from is told by the back-test: replycast backtest LOG SCENARIO."],
    ],
    legend: { observed: "observed", fitted: "fitted", range: "its 90 % range" },
  },
  zh: {
    subtitle: ({ span, conversations, messages, agents }) => `${span} · ${conversations} 个会话，${messages} 条买家消息，${agents} 位客服`,
    headline: (learned, days) => `从 ${days} 天学得 ${learned} 个数字`,
    defaults: (count, names) => `有 ${count} 个看不出，沿用文档所列默认值：${names}。`,
    noDefaults: "没有数字需要沿用默认值。",
    close: (laws, name, distance) => `${laws} 个分布都与实际相符：拟合最差的${name}，最大处也只差 ${distance} 个百分点。`,
    worst: (name, distance) => `${name}的分布拟合最差：最大处相差 ${distance} 个百分点。请先看它的图再采用。`,
    asObserved: (names) => `${names}不符合任何分布：直接使用观测值。`,
    fewDays: (days) => `只有 ${days} 天：各天之间的差异只能粗略估计。`,
    ofStream: (name, stream) => `${name}（${stream}）`,
    people: "每日人数",
    staffTitle: "谁在何时上班",
    staffLead: "按实际上班情况得出的班次和人数。缺口为用餐：分批进行，不会同时离开。",
    staffHead: { shift: "班次", people: "人数" },
    meal: ({ from, minutes, waves }) => `${from}，${minutes} 分钟${waves === 1 ? "" : `，分 ${waves} 批`}`,
    shiftBar: ({ shift, from, to, people, meals }) => `班次 ${shift}：${from} 至 ${to}，${people} 人${meals === "" ? "" : `；用餐 ${meals}`}`,
    moreShifts: (count) => `另外 ${count} 个班次`,
    together: "合计", atMost: (people) => `≤ ${people}`,
    togetherLabel: (most) => `一天中在岗的人数，最多 ${most}`,
    untoldTitle: "这份记录看不出的",
    untoldLead: "以下沿用文档所列默认值；若另有所知，请在场景中改正。",
    untoldColumns: { number: "参数", standing: "取值", why: "原因" },
    andMore: (count) => `等 ${count + 1} 处`,
    longer: (share) => `另有 ${share} 超出图中范围`,
    arrivalsTitle: (stream) => `买家何时来${stream === undefined ? "" : `：${stream}`}`,
    arrivalsLead: (hasDays) => `一天之内每小时的会话数，峰值保留真实高度${hasDays ? "；以及每天的实际数，对照按均值、星期和波动应有的范围" : ""}。`,
    daysTitle: "逐日",
    profileTitle: "一天之内",
    lawsTitle: (stream) => `会话如何进行${stream === undefined ? "" : `：${stream}`}`,
    lawsLead: (ofPatience) => `柱为实际${ofPatience ? "（耐心为仍在等待的占比）" : ""}，线为拟合的分布。始终不变的不作图。`,
    eventsTitle: "不同寻常的时段",
    eventsLead: "这些时段的会话数超出该时刻应有的范围。它们不计入日内曲线，作为活动写入场景：请改名，或删去。",
    numbersTitle: "学得的全部数字",
    numbersFolded: (count) => `${count} 个数字`,
    numbersLead: "附 90% 区间和依据。",
    notesTitle: "怎样读",
    notes: [
      ["90% 区间", "若客服台如模型所述运转，十份这样的记录中有九份的区间包含真值。"],
      ["变异系数", "标准差与均值之比：0 为始终不变，1 为完全随机。"],
      ["KS", "观测与拟合分布函数的最大距离：0.02（两个百分点）很接近；超过 0.05 时直接使用观测值。"],
      ["可信吗？", "场景能否重现所学的那些天，由回测说明：replycast backtest 记录 场景。"],
    ],
    legend: { observed: "实际", fitted: "拟合", range: "拟合的 90% 范围" },
  },
};

/** What the page of a calibration says in a language. */
export function calibrationPageWordsOf(language: Language): CalibrationPageWords {
  return WORDS[language];
}
