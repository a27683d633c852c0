import type { Language } from "../words/language.ts";

/** Why a default stands (or what a number without a law means), in Chinese; `$1` is the number that the English one holds. */
const ZH_REASONS: readonly (readonly [reason: RegExp, text: string])[] = [
  [/^it takes (\d+) full days without events$/u, "需要 $1 个无活动的完整日"],
  [/^it takes 30 conversations$/u, "需要 30 个会话"],
  [/^quarter-hours do not vary beyond chance$/u, "各刻钟的差异不超出偶然"],
  [/^the smart bot's answer hides whether a question was clicked$/u, "智能机器人的回复使人看不出是否点击了问题"],
  [/^weekdays do not differ beyond chance$/u, "星期之间的差异不超出偶然"],
  [/^a row a conversation does not tell its messages$/u, "每行一个会话，看不出其中的消息"],
  [/^the log does not tell how many conversations were open: who has nothing to do has fewer, and is quicker for that$/u, "记录看不出同时接待多少会话：空闲的客服手上会话少，本来就快"],
  [/^no delay to people recurs$/u, "转人工的用时没有规律"],
  [/^no table holds a figure of replies; as the base has it$/u, "各表都没有回复类数据；沿用基础场景"],
  [/^rows of agents' states are missing: short breaks cannot be told from long handlings$/u, "没有客服状态记录：短暂离席与长时间处理无法区分"],
  [/^rows of agents' states are missing$/u, "没有客服状态记录"],
  [/^the log names no agents$/u, "记录没有写明客服"],
  [/^nothing was open at the end of the shift$/u, "下班时没有未结束的会话"],
  [/^a missed shift cannot be told from a day off; the roster has those who were there$/u, "缺勤与休息无法区分；排班只含到岗的人"],
  [/^the log does not tell how many conversations were open$/u, "记录看不出同时接待多少会话"],
  [/^the log does not tell how many conversations were open; the handling times hold what they cost$/u, "记录看不出同时接待多少会话；其影响已包含在处理时长中"],
  [/^nobody had to wait for a place: the cap is at least (\d+)$/u, "没有人因接待已满而等待：上限至少为 $1"],
  [/^nobody is seen to come back on the same day$/u, "未见有人当日再来"],
  [/^too few come back on the same day$/u, "当日再来的太少"],
  [/^too few conversations are told to be closed$/u, "写明已结束的会话太少"],
  [/^no row tells who gets a conversation$/u, "没有会话分给谁的记录"],
  [/^too few turns after a first one$/u, "首轮之后的轮次太少"],
  [/^too few messages that follow another before it is answered$/u, "回复之前接连发送的消息太少"],
  [/^too few turns$/u, "轮次太少"],
  [/^too few conversations$/u, "会话太少"],
  [/^too few conversations that were answered and closed$/u, "有回复且已结束的会话太少"],
  [/^too few who left: (\d+)$/u, "离开的买家太少：$1 位"],
  [/^(\d+) conversations were neither answered nor told to be left$/u, "$1 个会话既未回复也未写明买家离开"],
  [/^nobody was seen to leave$/u, "未见买家离开"],
  [/^nobody was seen to leave; the number is the longest wait that somebody stayed for$/u, "未见买家离开；数字为有人等过的最长时间"],
  [/^no message of the log is told to be nothing but thanks; those there are count as turns$/u, "没有消息写明只是道谢；这类消息算作一轮"],
  [/^no message is told to be spam$/u, "没有消息被标为垃圾消息"],
  [/^times are known to the minute$/u, "时间只精确到分钟"],
  [/^too few handlings whose start is known$/u, "已知开始时刻的处理太少"],
  [/^too few handlings of agents who had nothing to do, or of those who had, to compare them$/u, "空闲时与忙碌时的处理太少，无法比较"],
  [/^the number of open conversations does not vary$/u, "同时接待的会话数没有变化"],
  [/^the table does not tell who answered and when a conversation was closed$/u, "表中没有写明由谁回复、何时结束"],
  [/^agents had several conversations open at a time$/u, "客服同时接待多个会话"],
  [/^agents served one conversation after the other$/u, "客服逐个接待会话"],
  [/^a row a conversation: what happens after the first reply counts as its handling$/u, "每行一个会话：首次回复之后都算作处理"],
];

/** Why a default stands, in a language; a reason that is not known there stands as it is. */
export function reasonText(reason: string, language: Language): string {
  if (language === "en") return reason;
  const found = ZH_REASONS.find(([pattern]) => pattern.test(reason));
  return found === undefined ? reason : reason.replace(found[0], found[1]);
}
