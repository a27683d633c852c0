import type { DefinitionWords } from "./definitionWords.ts";

const REPLICATIONS = "各次模拟相互独立：同样的推算做 100 遍，约 95 遍的区间含真实均值；模拟次数越多，区间越窄。";
const MEANS = "不画区间：这是全部模拟的均值，比单独一天稳定得多；日与日之间差多少，看回复率的波动图。";

export const zhDefinitions: DefinitionWords = {
  ask: (title) => `这是什么？${title}`, counted: "怎么算", interval: "区间",
  figures: {
    answer: { name: "结论", what: "由最危险的规则决定：按这份排班，它在每个考核日都达到要求的概率。", counted: "全部模拟中做到的次数占比。", interval: "占比的 Blaker 精确区间，95%；两边一样宽时写作 ±。" },
    rate: { name: "回复率（或平均时长）", what: "平台自己的口径：按时回复的单位 ÷ 计入的单位。单位由规则定（一位买家一天、一次会话、一条消息）。", counted: "考核日、全部模拟的单位合在一起。", interval: `比值的区间，按各次模拟。${REPLICATIONS}` },
    target: { name: "要求", what: "必须达到的线：您自己定的，否则按平台后果最重的一条。没有来源的标“假定”。", counted: "是给定的，不是算出来的。", interval: "没有。" },
    chance: { name: "达标概率", what: "每个考核日都达到要求（或按要求合并计算）的可能性。", counted: "做到的模拟占比；单位太少的日子不评。", interval: "占比的 Blaker 精确区间，95%。" },
    verdict: { name: "判定", what: "能达标：概率区间的下端也够所要的把握；达不到：上端也不够；介于两者之间为难以断定。", counted: "由概率及其区间得出。", interval: "判定本身就来自区间。" },
    spread: { name: "一天回复率的波动", what: "模拟的一天落在各个回复率上的频率：排班不变，换了买家和运气。真实的一天就是从中抽到的一个。", counted: "按当天回复率把各次模拟分到等宽的段里。", interval: "没有：要看的就是波动本身。达标日子的占比有区间。" },
    daySpread: { name: "各日比率", what: "中位日（圆点），以及十天中有九天所在的范围（横条）。", counted: "各次模拟当天回复率的 5%、50%、95% 分位。", interval: "横条是日子的波动，不是均值的区间。" },
    dayChance: { name: "各日达标概率", what: "单独这一天达到要求的可能性。", counted: "做到的模拟占比。", interval: "占比的 Blaker 精确区间，95%（横条）。" },
    late: { name: "超时消息", what: "按规则没有按时回复的买家消息，按发送的刻钟统计。", counted: "全部模拟的平均条数。", interval: MEANS },
    cause: { name: "原因", what: "超时消息主要在等什么：无人在岗、排队、客服忙别的、客服离开、回复慢、积压、交接、机器人。", counted: "每条超时消息只算一个原因。", interval: MEANS },
    people: { name: "人手与负荷", what: "在席客服（在岗且不在用餐）与新进、进行中的会话。", counted: "每刻钟的时间平均，全部模拟的均值。", interval: MEANS },
    load: { name: "忙碌占比", what: "处理回复的时间 ÷ 在岗时间（不含用餐）。", counted: "全部客服、全部考核日合计。", interval: `比值的区间，按各次模拟。${REPLICATIONS}` },
    pool: { name: "排队与最长等待", what: "还没分给客服的会话；以及其中等得最久的一个已等多久（秒），取该刻钟内最坏时。", counted: "全部模拟的均值。", interval: MEANS },
    replyTimes: { name: "回复时长", what: "考核日全部买家消息中，在某一时长内得到回复（人工或机器人）的占比；始终没有回复的不算在任何时长内。", counted: "从发送到首次任何回复，精确到毫秒。", interval: `比值的区间，按各次模拟。${REPLICATIONS}` },
    agents: { name: "客服", what: "每位客服有多忙，或同时接待多少。", counted: "按刻钟，全部模拟的均值。", interval: MEANS },
    cost: { name: "成本", what: "排班工时（不含用餐）、加班和备班，按所在团队单价（元）。", counted: "全部考核日合计。", interval: `均值的区间，按各次模拟；每次都一样时没有。${REPLICATIONS}` },
    leavers: { name: "流失买家", what: "买家放弃等待（打招呼或不声不响）的会话占比。", counted: "考核日开始的会话。", interval: `比值的区间，按各次模拟。${REPLICATIONS}` },
    bots: { name: "机器人", what: "不经人工就解决的会话占比，以及各类自动回复条数。", counted: "考核日开始、从未分给客服且买家没有离开的会话。", interval: `比值或均值的区间，按各次模拟。${REPLICATIONS}` },
    roster: { name: "排班", what: "找到的、各项要求都以所要把握达标的最便宜排班；再用搜索时没见过的买家重新验证。", counted: "概率和成本只取自验证用的模拟。", interval: "占比的 Blaker 精确区间，95%；成本为均值的区间。" },
    curve: { name: "花多少钱、换多大把握", what: "每一档花费下找到的把握最大的排班。", counted: "每个点是一份排班，重新模拟过。", interval: "横条：占比的 Blaker 精确区间，95%。" },
    change: { name: "原来与现在", what: "改动前后的场景，面对完全相同的买家。", counted: "两边模拟次数相同、随机数相同。", interval: REPLICATIONS },
    paired: { name: "变化", what: "现在 − 原来。", counted: "逐次模拟相减，共同的波动相互抵消。", interval: "配对差的区间，95%：比单看两个区间窄得多。" },
  },
};
