import type { FindingFacts } from "../../import/finding.ts";
import type { Language } from "./language.ts";

/** What findings about learning from desk counters mean, by code. */
export const COUNTER_FINDING_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "consumers-not-counted": { en: "consultations are told by another column than that of consumers; conversations follow from it as the base has them", zh: "没有咨询人数一列，改用其他计数；会话数按基础场景折算" },
  "counts-differ": { en: "tables differ about how many came on a day; the number of the whole day is taken (who writes in several hours may count in each, or the day's number may be of a rule's hours alone)", zh: "各表对同一天的人数说法不一，以全天数为准（跨小时的买家可能每小时各计一次，也可能全天数只含考核时段）" },
  "counter-rows-repeated": { en: "rows are there again with all their figures, as where a file was put in twice: each counts once", zh: "有行连同全部数据重复出现，像是同一份文件拼了两次：每行只计一次" },
  "counter-rows-differ": { en: "rows are of the same day, hour and agent and differ: they are taken for parts and added up; if one corrects the other, leave that out", zh: "同一天、同一小时、同一客服有多行且数据不同：视为各占一部分而相加；若其中一行是更正，请删去另一行" },
  "counter-file-repeated": { en: "tables that hold the same as another count once", zh: "内容与另一张表完全相同的表，只计一次" },
  "days-apart": { en: "consultations and figures are of different days: the days counted are taken for days like those of the figures", zh: "咨询量与考核数据不是同一段日期：视为情形相同的日子" },
  "days-without-figures": { en: "days without figures are left out", zh: "没有考核数据的日期不计" },
  "days-not-told": { en: "the tables do not say how many days they are of", zh: "表中没有写明是多少天" },
  "hours-not-told": { en: "hours of the day are not in the tables; they have the share that the base gives them", zh: "表中缺少的小时，按基础场景的占比补足" },
  "days-sampled": { en: "not all days are played through, but some of them, evenly chosen; the intervals are those of all", zh: "没有逐日模拟，而是均匀抽取其中一些；区间仍按全部天数计算" },
  "events-in-counts": { en: "events of the base are left out: what they brought is in the counts", zh: "略去基础场景中的活动：它们带来的咨询已在计数之中" },
  "no-figures": { en: "no table holds a figure that tells of replies: handling time and coverage stay as the base has them", zh: "表中没有与回复有关的数据：处理时长和在岗率沿用基础场景" },
  "cannot-tell-apart": { en: "slow typing and absence cannot be told apart by these figures", zh: "仅凭这些数据，分不清是打字慢还是人不在" },
  "barely-told": { en: "these figures tell handling time or coverage only roughly", zh: "这些数据只能粗略说明处理时长或在岗率" },
  "figures-contradict": { en: "no handling time and coverage explain these figures together: roster, cap, bots or the buyers are other than the base has them, or the figures are of other days", zh: "没有任何处理时长与在岗率能同时解释这些数据：排班、接待上限、机器人或买家与基础场景不同，或者数据不是同一时期" },
  "at-bound": { en: "the answer lies at the end of what was looked at", zh: "结果落在搜索范围的边缘" },
};

const LACKS: FindingFacts = { rates: "同期的 30 秒应答率和 3 分钟回复率可以分清", hours: "分小时的同类数据或更多天数会说明更多", days: "更多天数的数据会说明更多" };
const BOUNDS: FindingFacts = { "handle-least": "处理时长 5 秒", "handle-most": "处理时长 120 秒", "shrinkage-most": "一半时间不在岗" };

/** Their cases in Chinese, of what each names. */
export const ZH_COUNTER_FINDING_EXAMPLES: Readonly<Record<string, (facts: FindingFacts, line: number | undefined) => string>> = {
  "consumers-not-counted": ({ column }) => `采用 ${column}`,
  "counts-differ": ({ date, known, other }) => `${date}：一张表为 ${known}，另一张为 ${other}`,
  "counter-rows-repeated": ({ count, all, first }, line) => `${all} 行中的 ${count} 行，如第 ${line ?? ""} 行与第 ${first} 行相同`,
  "counter-rows-differ": ({ first }, line) => `如第 ${first} 行与第 ${line ?? ""} 行`,
  "counter-file-repeated": ({ file, first }) => `${file} 与 ${first}`,
  "days-apart": ({ from, to, figuresFrom, figuresTo }) => `咨询量为 ${from} 至 ${to}，考核数据为 ${figuresFrom} 至 ${figuresTo}`,
  "days-without-figures": ({ date }) => `如 ${date}`,
  "days-not-told": ({ days }) => `按基础场景取 ${days} 天`,
  "hours-not-told": ({ hour }) => `如 ${hour}:00`,
  "days-sampled": ({ played, counted }) => `${counted} 天中的 ${played} 天`,
  "events-in-counts": ({ event }) => `如“${event}”`,
  "no-figures": () => "",
  "cannot-tell-apart": ({ lowHandle, lowShrinkage, highHandle, highShrinkage, lacks }) =>
    `每次处理 ${lowHandle}、不在岗 ${lowShrinkage}，与每次 ${highHandle}、不在岗 ${highShrinkage}，同样能解释这些数据；${LACKS[lacks]}`,
  "barely-told": ({ fromHandle, toHandle, fromShrinkage, toShrinkage, lacks }) => `每次处理 ${fromHandle} 至 ${toHandle}，不在岗 ${fromShrinkage} 至 ${toShrinkage}；${LACKS[lacks]}`,
  "figures-contradict": ({ handle, shrinkage, rule, observed, simulated }) => `最接近的是每次处理 ${handle}、不在岗 ${shrinkage}：${rule}应为 ${simulated}，实际为 ${observed}`,
  "at-bound": ({ bounds }) => String(bounds).split(",").map((bound) => BOUNDS[bound]).join("、"),
};
