import type { AnswerWords } from "./answerWords.ts";

/** Latin letters and digits stand apart from Chinese. */
const apart = (text: string): string => (/^[!-~]/u.test(text) ? ` ${text}` : text);
const begun = (roster: string | undefined, subject = ""): string => `${roster === undefined ? "" : `按${apart(roster)}排班，`}${subject === "" ? "" : `${subject}的`}`;

export const zhAnswer: AnswerWords = {
  agentsADay: (least, most) => (least === most ? `每天 ${most} 名客服` : `每天 ${least} 至 ${most} 名客服`),
  judged: ({ roster, subject, rule, target, scope, chance, fails }) => `${begun(roster, subject)}“${rule}”${apart(scope)} ${target} 的概率${fails ? "只有" : "为"} ${chance}。`,
  shops: ({ roster, passing, judged, rule, chance }) =>
    `${begun(roster)}${apart(String(judged))} 家有目标的店铺中有 ${passing} 家能以要求的把握达标；最危险的是“${rule}”，达标概率为 ${chance}。`.trimStart(),
  notJudged: ({ roster, subject, rule, figure, days }) => `${begun(roster, subject)}“${rule}”${days === 1 ? "当天" : ` ${days} 天合计`}为 ${figure}；没有设定目标，因此不作判定。`,
};
