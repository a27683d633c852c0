import type { AnswerWords } from "./answerWords.ts";

const begun = (roster: string | undefined, subject = "the shop"): string => (roster === undefined ? `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}` : `With ${roster} ${subject}`);

export const enAnswer: AnswerWords = {
  agentsADay: (least, most, isOne) => (least === most ? `${most} ${isOne ? "agent" : "agents"} a day` : `${least} to ${most} agents a day`),
  judged: ({ roster, subject, rule, target, scope, chance, fails }) =>
    `${subject === undefined || roster !== undefined ? begun(roster, subject) : subject} reaches ${target} in the ${rule} ${scope} with a chance of ${fails ? "only " : ""}${chance}.`,
  shops: ({ roster, passing, judged, rule, chance }) =>
    `${roster === undefined ? "" : `With ${roster} `}${passing} of ${judged} judged ${judged === 1 ? "shop passes" : `shops ${passing === 1 ? "passes" : "pass"}`} as surely as asked; most in danger is the ${rule}, met with a chance of ${chance}.`,
  notJudged: ({ roster, subject, rule, figure, days }) =>
    `${subject === undefined || roster !== undefined ? begun(roster, subject) : subject} comes to ${figure} in the ${rule} ${days === 1 ? "on the day" : `over the ${days} days`}; no target was given, so nothing is judged.`,
};
