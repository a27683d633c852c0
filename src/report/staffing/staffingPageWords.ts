import type { Language } from "../words/language.ts";

/** What the page of a staffing search says beside the words of the terminal, in one language. */
export interface StaffingPageWords {
  subtitle(span: string, replications: string, seed: string): string;
  readonly contents: string;
  readonly answerView: string;
  readonly rosterLead: string;
  moreDays(count: number): string;
  readonly peopleTitle: string;
  readonly peopleLead: string;
  readonly targetsLead: string;
  readonly asked: string;
  readonly met: string;
  readonly missed: string;
  readonly untold: string;
  readonly curveLead: string;
  readonly chooseTarget: string;
  readonly legend: { readonly roster: string; readonly chosen: string; readonly best: string; readonly assurance: string };
  readonly curveTable: string;
  readonly notesTitle: string;
  readonly notes: readonly (readonly [term: string, text: string])[];
}

const WORDS: Readonly<Record<Language, StaffingPageWords>> = {
  en: {
    subtitle: (span, replications, seed) => `${span} · judged on ${replications} replications · seed ${seed}`,
    contents: "On this page",
    answerView: "Answer",
    rosterLead: "Who is there when: each bar a shift, meals cut out of it, as many people as stand before it.",
    moreDays: (count) => (count === 1 ? "one more roster" : `${count} more rosters`),
    peopleTitle: "People against load",
    peopleLead: "By quarter-hour with this roster: conversations begun, people at their desks, conversations open and in the pool; means of all replications.",
    targetsLead: "How likely each target is met with this roster, on replications that the search had not played. A target is met where the whole interval lies above what was asked.",
    asked: "asked", met: "met", missed: "not met", untold: "not told yet",
    curveLead: "Each dot is a roster: the cheapest found for its chance of passing, with its interval.",
    chooseTarget: "Target",
    legend: { roster: "roster, with its 95% interval", chosen: "recommended", best: "the best found", assurance: "assurance that was asked for" },
    curveTable: "All rosters of the curve",
    notesTitle: "How to read this",
    notes: [
      ["Recommended", "The cheapest roster found of which every target's probability of passing has its lower bound above the assurance, judged on replications that played no part in the search."],
      ["Cost", "Hours that are paid × the team's cost per hour: meals are not paid, hours ordered at least are."],
      ["Bound", "No roster within the limits that costs less than the bound passes, under the assumption that is told with it. What lies between bound and cost is not known."],
      ["The curve", "What a roster for less would give, and what a dearer one would buy. Between two dots there are other rosters that were not simulated."],
      ["A warning", "The answer is as good as the scenario: set it beside real days before you rely on it."],
    ],
  },
  zh: {
    subtitle: (span, replications, seed) => `${span} · 以 ${replications} 次模拟评定 · 种子 ${seed}`,
    contents: "本页内容",
    answerView: "结论",
    rosterLead: "谁在什么时候当班：每条为一个班次，缺口为用餐，前面的数字为人数。",
    moreDays: (count) => `另外 ${count} 种排班`,
    peopleTitle: "人手与客流",
    peopleLead: "按此排班的各刻钟：新会话、在席客服、进行中和排队的会话，均为全部模拟的均值。",
    targetsLead: "按此排班达到各目标的概率，所用的模拟在搜索时都没有用过。整个区间都高于所要求的把握才算达到。",
    asked: "要求", met: "达到", missed: "未达到", untold: "尚难断定",
    curveLead: "每个点是一种排班：在该达标概率下所找到的最便宜的一种，附置信区间。",
    chooseTarget: "目标",
    legend: { roster: "排班及其 95% 置信区间", chosen: "推荐", best: "所找到最好的", assurance: "要求的把握" },
    curveTable: "曲线上的全部排班",
    notesTitle: "怎样读",
    notes: [
      ["推荐", "所找到的最便宜的排班，其每项目标的达标概率下限都高于所要求的把握；评定所用的模拟没有参与搜索。"],
      ["成本", "付薪工时 × 小组的每小时成本：用餐不计薪，外包最低起订工时照付。"],
      ["下界", "在所述前提下，限制之内凡成本低于下界的排班都不能达标。下界与成本之间的情况尚不清楚。"],
      ["曲线", "少花一些会怎样，多花一些能换来什么。两点之间还有没有模拟过的排班。"],
      ["注意", "结论的好坏取决于场景：依赖它之前，请先与真实的日子对照。"],
    ],
  },
};

/** What the page of a staffing search says in a language. */
export function staffingPageWordsOf(language: Language): StaffingPageWords {
  return WORDS[language];
}
