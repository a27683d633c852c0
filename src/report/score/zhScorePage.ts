import type { ScorePageWords } from "./scorePageWords.ts";

export const zhScorePage: ScorePageWords = {
  dated: (day, year) => `${year}年${day}`,
  logFacts: ({ conversations, messages, consumers, agents, timeZone }) => `${conversations} 个会话 · ${consumers} 位消费者的 ${messages} 条消息 · ${agents} 位客服 · ${timeZone}`,
  counterFacts: ({ rows, agents, map }) => `客服台统计，${rows} 行 · ${agents} 位客服 · 按 ${map} 读取`,

  units: { "consumer-day": "位消费者（每天计一次）", session: "个会话", round: "轮消息", message: "条消息" },
  headline: (rule, figure) => `${rule}：${figure}`,
  nothingJudged: "没有可评的内容",
  nothingAssessed: "不考核",
  met: ({ met, all, missed, units, isNone }) => `${all} ${units}中，${met} ${units.charAt(0)}按规则得到回复，${isNone ? "没有未达标的" : `${missed} ${units.charAt(0)}没有`}。`,
  mean: (messages) => `${messages} 条消息的平均值。`,
  days: ({ limit, passed, failed, notAssessed, named, more }) => {
    const days = passed + failed;
    const assessed = days === 0 ? `没有哪天按标准 ${limit} 考核`
      : failed === 0 ? `${days === 1 ? "考核的一天" : `考核的 ${days} 天全部`}达到标准 ${limit}`
        : days === 1 ? `考核的一天未达到标准 ${limit}：${named.join("、")}`
          : `考核的 ${days} 天中有 ${failed} 天未达到标准 ${limit}：${named.join("、")}${more > 0 ? ` 等，另有 ${more} 天` : ""}`;
    return `${assessed}。${notAssessed === 0 ? "" : `另有 ${notAssessed} 天咨询量不足，不考核，不算好也不算坏。`}`;
  },
  dayAt: (day, figure) => `${day} ${figure}`,
  noLimit: "没有资料给出该规则的标准，因此各天无所谓达标与否。",
  follows: "后果",
  limits: "这份记录说明不了的",
  notTold: (rule, reason) => `${rule}：${reason}`,
  standings: { passes: "达标", fails: "未达标", "not-assessed": "不考核", "not-judged": "不作判定" },

  rulesTitle: "全部规则",
  rulesLead: "选一条规则，下面按天、按消费者逐一查看。",
  rule: "规则", figure: "比率或平均", counts: "达标 / 全部", daysColumn: "天数", verdict: "结论",
  dayCounts: (passed, failed, notAssessed) =>
    [...(passed + failed === 0 ? [] : [`达标 ${passed}，未达标 ${failed}`]), ...(notAssessed === 0 ? [] : [`不考核 ${notAssessed}`])].join("，"),
  chooseRule: "下面显示的规则",

  daysTitle: "按天",
  daysLead: "每个点是一天：绿色达到标准（虚线），橙色未达到，空心不考核，蓝色没有标准。",
  hoursTitle: "未达标发生在几点",
  hoursLead: "每小时发来的消息单独统计：柱子下段未达标，上段达标。",
  hoursLeadMean: "每小时发来的消息的平均秒数。",
  missed: "未达标", metLabel: "达标",
  agentsTitle: "按客服",
  pagesTitle: "按进线页面",
  partsLead: (overlaps) => `消息多的在前。消息越少越不可靠：几条消息的比率只是运气。${overlaps ? "每行只算自己的消息，各行相加不等于总数。" : ""}`,
  more: (count) => `再显示 ${count} 行`,
  ofMany: (shown, all) => `共 ${all} 个，只列前 ${shown} 个。`,

  lessonsTitle: "本店记录里的案例",
  lessonsLead: "被这条规则判为未达标的会话，均为化名，不含聊天内容。选一个，回放当天直到超时的那一刻；当时还有谁在等，看泳道就知道。",
  explainedTitle: "逐条看一位消费者",
  someOfMissed: (missed, shown) => `未达标的共 ${missed}，这里可选 ${shown} 位买家（每位取一天）；要看别的买家或日子：--explain 买家。`,
  explainedLead: "为什么这位消费者算未达标：每条消息的计时、停表的回复，以及起决定作用的那句规则。",
  choose: "消费者", next: "下一位",
  failures: {
    late: "回复超时", unanswered: "始终未回复", "bot-only": "只有机器人回复", "narrowly-late": "超时不到半分钟",
    "after-window": "窗口结束后才回复", "all-offline": "当时无人在线", charged: "未回复就转出", asked: "指定查看",
  },
  asks: "规则要求",
  noneMissed: "按该规则没有未达标的消费者。",
  noneOfMean: "平均值没有“未达标”；用 --explain 指定消费者，可看每条消息计入多少。",
  noneEmbedded: "此结果没有该规则下的消费者说明；请用 --out 评分，或用 --explain 指定消费者。",
  legendAllowed: "允许的时间", legendGood: "及时回复", legendBad: "回复太晚或没有回复",
  later: (length) => `${length}后`,
  bot: "机器人",
  deadline: (time) => `截至 ${time}`,
  noReply: "没有回复",
  everyLine: "显示每条消息",
  keys: (keys) => `规则：${keys}`,
  savedBy: (time) => `如果在 ${time} 之前得到算数的回复，就达标了。`,
  savedBetween: (from, to) => `只要在 ${from} 至 ${to} 之间有一次算数的回复，就达标了。`,
  savedByAll: (messages) => `超时的 ${messages} 条消息都要及时回复才能达标。`,
  savedByOne: "只要有一条及时回复就够了。",

  whatIfTitle: "假如",
  whatIfLead: "每次只改一处，其余照日志原样。",
  change: "假如……", effect: "转为达标", becomes: "比率或平均",
  metOf: (met, missed) => `${missed} 个未达标中有 ${met} 个达标`,

  consequencesTitle: "各周期的后果",
  consequencesLead: "每种后果有自己的标准、周期和最低咨询量；周期按日志中有的天数判定。",
  noConsequences: "没有资料说明该规则的后果。",
  period: "周期", before: "之后", missingDays: "没有咨询的天数",
  morePeriods: (count) => `另有 ${count} 个，见下表`,
  periods: (count) => `${count} 个周期`,

  reconcileTitle: "平台的数值与这里的数值",
  findingsTitle: "关于这份记录",
  findingsLead: "不会悄悄丢掉任何一行：文件里有哪些异常、多少次，各举一例。",
  noFindings: "没有发现异常。",
  times: "次数", finding: "发现", example: (text) => (text.startsWith("如") ? text : `例：${text}`),

  figuresTitle: "客服台的其他指标",
  shopTitle: "规则以外的店铺情况",

  readingTitle: "怎样读这一页",
  reading: [
    ["比率", "达标的单位数除以判定的全部单位数。单位（消费者的一天、会话、轮次、消息）由规则规定。"],
    ["不考核", "当天的单位数少于规则的最低咨询量。它既不是 0% 也不是 100%，不计入任何结论。"],
    ["计时", "从规则开始计算等待的时刻到时限为止；在此之前有算数的回复，就算及时。"],
    ["算数的回复", "规则列明的回复种类，多为人工回复。机器人回复、群发的提醒往往不算。"],
    ["日期", "按上面所写的时区；一天从规则规定的钟点起算。"],
    ["假如", "同一份日志只改一处后重新判定，并不预测买家那时会怎么做。"],
    ["定义在哪里", "docs/rules.md 逐字说明规则如何判定；“replycast rules ID” 列出一条规则及其来源和未决问题。"],
    ["注意保密", "本页含有日志中的姓名和消息；--pseudonyms 会把姓名换成代号，并且不带消息内容。"],
  ],
};
