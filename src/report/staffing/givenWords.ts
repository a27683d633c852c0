import type { Language } from "../words/language.ts";

/** A figure of the roster that is told and, where it stands beside the scenario's own, that one's. */
export interface BesideFigure {
  readonly now: string;
  readonly before?: string | undefined;
}

/** What is said of the roster beside the one that the scenario had, and of what it does to buyers, in one language. */
export interface GivenWords {
  /** `difference` without sign; absent: they cost the same. */
  cost(facts: { readonly now: string; readonly before: string; readonly difference: string | undefined; readonly isMore: boolean }): string;
  /** `target` where there are several. */
  passes(pass: BesideFigure, target: string | undefined): string;
  /** Both in one sentence. */
  money(cost: string, passes: string | undefined): string;
  /** What buyers get of it; each absent where it is not measured. */
  buyers(facts: { readonly leave?: BesideFigure | undefined; readonly lost?: BesideFigure | undefined; readonly pool?: BesideFigure | undefined }): string;
  /** More leave, or more orders are lost, than with the scenario's own roster; `worth` of these orders where an order has one, `saved` where the roster is cheaper, `breakEven`: yuan at which what more orders are lost eat up what is saved. */
  caution(facts: { readonly worth: string | undefined; readonly saved: string | undefined; readonly breakEven: string | undefined }): string;
  readonly title: string;
  readonly lead: string;
  readonly given: string;
  readonly rows: { readonly cost: string; readonly hours: string; readonly passes: (target: string) => string; readonly leave: string; readonly lost: string; readonly pool: string; readonly firstReply: string };
  footer(replications: string, given: string): string;
}

const WORDS: Readonly<Record<Language, GivenWords>> = {
  en: {
    cost: ({ now, before, difference, isMore }) => `Beside your present roster it costs ${difference === undefined ? `the same (${now} yuan)` : `${difference} yuan ${isMore ? "more" : "less"} (${now} instead of ${before})`}`,
    passes: ({ now, before }, target) => `${target === undefined ? "passes" : `meets the target of ${target}`} with ${now}${before === undefined ? "" : ` instead of ${before}`}`,
    money: (cost, passes) => `${cost}${passes === undefined ? "" : `, and ${passes}`}.`,
    buyers: ({ leave, lost, pool }) => sentence([
      ...told(leave, (figure) => `${figure} of the buyers leave`), ...told(lost, (figure) => `${figure} orders are lost by slow first replies`), ...told(pool, (figure) => `the mean time in the pool, nights included, is ${figure}`),
    ]),
    caution: ({ worth, saved, breakEven }) => `Caution: buyers are worse off than with your present roster, which no target here looks at.${worth === undefined ? "" : ` The orders lost beside it are worth ${worth} yuan${saved === undefined ? "" : `; the roster saves ${saved}`}.`}${worth === undefined && saved !== undefined ? ` Weigh that against the ${saved} yuan saved${breakEven === undefined ? "" : `: they are gone as soon as a lost order would have earned ${breakEven} yuan`}.` : ""}`,
    title: "Beside your present roster",
    lead: "What both cost, how surely they pass, and what they do to buyers.",
    given: "present roster",
    rows: { cost: "cost [yuan]", hours: "agent-hours", passes: (target) => `passes: ${target}`, leave: "buyers who leave", lost: "orders lost by slow first replies", pool: "mean time in the pool, nights included", firstReply: "mean time to the first reply" },
    footer: (replications, given) => `Played on the same buyers, ${replications} times and ${given} times; what the scenario rosters is called the present roster.`,
  },
  zh: {
    cost: ({ now, before, difference, isMore }) => `与现有排班相比，${difference === undefined ? `成本相同（${now} 元）` : `成本${isMore ? "多" : "少"} ${difference} 元（${now} 元，现有 ${before} 元）`}`,
    passes: ({ now, before }, target) => `${target === undefined ? "" : `${target}的`}达标概率为 ${now}${before === undefined ? "" : `，现有 ${before}`}`,
    money: (cost, passes) => `${cost}${passes === undefined ? "" : `；${passes}`}。`,
    buyers: ({ leave, lost, pool }) => `${[
      ...zhTold(leave, (figure) => `买家离开的会话占 ${figure}`), ...zhTold(lost, (figure) => `首次回复慢而流失的订单为 ${figure} 单`), ...zhTold(pool, (figure) => `平均排队时长（含夜间）为 ${figure}`),
    ].join("；")}。`,
    caution: ({ worth, saved, breakEven }) => `注意：买家的处境比现有排班差，而这里的目标都不看这一点。${worth === undefined ? "" : `比现有排班多流失的订单价值 ${worth} 元${saved === undefined ? "" : `，排班节省 ${saved} 元`}。`}${worth === undefined && saved !== undefined ? `请与节省的 ${saved} 元权衡${breakEven === undefined ? "" : `：每流失一单只要少赚 ${breakEven} 元，节省就抵消了`}。` : ""}`,
    title: "与现有排班对照",
    lead: "两者的成本、达标的把握，以及对买家的影响。",
    given: "现有排班",
    rows: { cost: "成本 [元]", hours: "工时", passes: (target) => `达标概率：${target}`, leave: "买家离开的会话占比", lost: "首次回复慢而流失的订单", pool: "平均排队时长（含夜间）", firstReply: "平均首次回复时长" },
    footer: (replications, given) => `面对同一批买家，分别模拟 ${replications} 次和 ${given} 次；现有排班即场景文件里的排班。`,
  },
};

/** What is said of the roster beside the scenario's own in a language. */
export function givenWordsOf(language: Language): GivenWords {
  return WORDS[language];
}

function told(figure: BesideFigure | undefined, tell: (now: string) => string): string[] {
  return figure === undefined ? [] : [`${tell(figure.now)}${figure.before === undefined ? "" : ` instead of ${figure.before}`}`];
}

function zhTold(figure: BesideFigure | undefined, tell: (now: string) => string): string[] {
  return figure === undefined ? [] : [`${tell(figure.now)}${figure.before === undefined ? "" : `（现有 ${figure.before}）`}`];
}

/** `a, b and c.` with a large first letter. */
function sentence(parts: readonly string[]): string {
  const text = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
