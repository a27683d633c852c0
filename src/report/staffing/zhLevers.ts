import type { LeverMove } from "../../staffing/levers/leverMove.ts";
import type { LeverNames, LeverWords } from "./leverWords.ts";

const ASSIGN = { "least-loaded": "接待最少的客服", "most-loaded": "接待最多的客服", "longest-idle": "空闲最久的客服", "round-robin": "轮流", random: "随机" } as const;
const POOL = { "oldest-first": "排队先接最早的", "newest-first": "排队先接最新的", "by-stream": "排队按咨询流先后" } as const;
const REPLY = { "oldest-first": "先回最早进来的", "newest-first": "先回最新进来的", "stay-with-chat": "先把手上的会话回完" } as const;
const PARTS = { orderCard: "订单卡片自动回复", productCards: "商品卡片自动回复", selfService: "自助菜单", smart: "智能机器人" } as const;
const STATUS = { first: "首条消息", busy: "忙碌", closing: "结束语" } as const;

export const zhLevers: LeverWords = {
  title: "还能做什么",
  move: moveText,
  list: (parts) => parts.join("；"),
  points: (figure) => `${figure} 个百分点`,
  seconds: (figure) => `${figure} 秒`,
  yuan: (figure) => (figure === undefined ? "不花钱" : `${figure} 元`),
  head: { chance: "达标概率", chanceOf: (target) => `${target}：达标概率，比率`, rate: (rule) => rule, cost: "花费", price: "每个百分点" },
  price: (yuan, interval, of) => `${yuan} 元（${interval}）${of === "rate" ? "，按比率" : ""}`,
  nothingHelps: "所试的调整都没有超出偶然的好处。",
  nothingToMend: "现在的排班已几乎肯定达标：所试的各项都不能把这一概率再提高半个百分点。",
  noMore: (count) => `另有 ${count} 项人数更多而效果并不更大，未列出。`,
  tradeFigures: (chance, rate) => `${chance}，比率 ${rate}`,
  tradesTitle: "对一个目标有利、对另一个不利的（换一种排班也许能用上：改好场景再运行 staff）",
  savesTitle: "能省钱的",
  unclear: (moves) => `看不出差别：${moves}。`,
  harm: (moves) => `反而有害：${moves}。`,
  notEnough: (moves) => `更省钱，但不能确定达标（搜索没有找到更便宜而确定达标的排班）；达标概率的改变：${moves}。`,
  aside: (count) => `另有 ${count} 项，初看没有希望。`,
  settings: "自己试：replycast simulate 文件，加上",
  footer: (levers, replications) => `各项单独与本排班对比，面对同一批买家：${replications} 次模拟，都没有用于挑选。概率与比率的区间对全部 ${levers} 项同时成立的把握为 95%。有益还是有害，看最没有把握的目标的达标概率；看不出时看它的比率；使其他目标的达标概率确定下降的，算有害。`,
  marginal: {
    title: "再加一个工时，放在哪个时段最值",
    stretch: ({ from, to, team, best }) => `${from}–${to}${team === undefined ? "" : `，${team}`}${best === undefined ? "" : `，以 ${best} 为最`}`,
    noneSure: "任何时段多一人，都看不出差别。",
    most: (rule) => `对“${rule}”，这些时段多一人最值：`,
    head: { when: "时段", perHour: "每工时" },
    footer: (stretches, hours, quarters) => `只来这一时段的一名客服，下班前接的做完再走，面对同一批买家；每工时已把这段加班算在内。${quarters === undefined ? `${hours} 次模拟` : `逐小时 ${hours} 次模拟，最有希望的小时另用 ${quarters} 次模拟逐刻钟考察`}，区间对全部 ${stretches} 个时段同时成立的把握为 95%。`,
    caption: (unit) => `在该时段多一个工时使比率改变多少（${unit === "share" ? "百分点" : "秒"}），附区间；没有一次模拟有差别的不附。最有希望的小时逐刻钟，其余逐小时。`,
    description: "按时刻：柱为该时段多一个工时带来的改变，附区间。",
    chart: { when: "时段", perHour: "每工时", gain: "多一人" },
  },
  answers: {
    title: (of, most) => (of === "questions" ? `显示哪 ${most} 个问题` : `${most} 张卡片自动回复哪些商品`),
    stays: (chosen) => `现在的就是最好的选择：${chosen}。`,
    show: (chosen) => `最好的选择：${chosen}。`,
    instead: (added, dropped) => (added === "" ? `去掉 ${dropped}。` : dropped === "" ? `比现在增加：${added}。` : `用 ${added} 代替 ${dropped}。`),
    card: (goods) => (/^\d+$/u.test(goods) ? `含 ${goods} 件商品的卡片` : goods),
    gain: (chance, rate) => `达标概率改变 ${chance}，比率改变 ${rate}。`,
  },
  rule: {
    title: "这条规则值多少",
    side: ({ rule, shifts, hours, yuan, chance }) => `${rule}：找到的最便宜排班为 ${shifts} 个班次、${hours} 工时、${yuan} 元${chance === "" ? "" : `，达标概率 ${chance}`}。`,
    unmet: (rule, chance) => `${rule}：没有排班能达标${chance === "" ? "" : `，找到的最好排班达标概率 ${chance}`}。`,
    difference: (shifts, hours, yuan) => `后者比前者：${shifts} 个班次、${hours} 工时、${yuan} 元。`,
    same: "两者所需人手相同。",
  },
};

function moveText(move: LeverMove, { shift, day, agent }: LeverNames): string {
  switch (move.kind) {
    case "agents": return `${move.team} ${shift(move.shift)}${move.change > 0 ? "加" : "减"} ${Math.abs(move.change)} 人${move.date === undefined ? "" : `，${day(move.date)}`}`;
    case "night-crew": return `${move.team} 夜里 ${move.from}–${move.to} 加 ${move.agents} 人`;
    case "meal": return `${shift(move.shift)}用餐从 ${move.from} 改到 ${move.to}`;
    case "pool": return POOL[move.policy];
    case "reply": return REPLY[move.policy];
    case "assign": return `会话分给${ASSIGN[move.policy]}`;
    case "sticky": return move.on ? "买家回来找上一位客服" : "买家回来不找上一位客服";
    case "cap": return move.from === undefined ? `${move.team} 接待上限${move.change > 0 ? "加" : "减"} ${Math.abs(move.change)}` : `${move.team} 接待上限 ${move.from} → ${move.to}`;
    case "cap-of-one": return `只改一人（${move.team}，${agent(move.agent)}）接待上限 ${move.from} → ${move.to}`;
    case "refund": return `${move.teams.join("、")} 全员有售后权限`;
    case "overflow": return move.helper === undefined ? `${move.team} 不再有人支援` : `${move.helper} 支援 ${move.team}`;
    case "question": return `${move.on ? "显示" : "不显示"}问题“${move.question}”`;
    case "new-question": return "问题列表再加一个（按通常数值）";
    case "bot": return move.on ? `开${PARTS[move.part]}（按通常数值）` : `关${PARTS[move.part]}`;
    case "status": return `${move.on ? "开" : "关"}“${STATUS[move.reply]}”自动回复`;
  }
}
