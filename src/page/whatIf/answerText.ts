import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import { joinedShops } from "../../report/shopView.ts";
import { standingOf } from "../../report/standingOf.ts";
import { language } from "../frame/language.ts";
import type { LiveAnswer } from "../live/useBeside.ts";
import { pointsText } from "./pointsText.ts";
import { passOf } from "./passOf.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

/** The rule that decides now, else before, else the first that counts a share. */
export function decidingRule({ base, changed }: BesideStep): string | undefined {
  return [changed, base].map((result) => standingOf(joinedShops(result)).deciding?.rule).find((rule) => rule !== undefined && rule in changed.rules)
    ?? Object.entries(changed.rules).find(([, { quantity }]) => quantity === "share")?.[0];
}

/** What becomes of the deciding rule's chance, in a sentence. */
export function answerText({ step, failure, isUntouched }: LiveAnswer, rule: string | undefined): string {
  const words = whatIfWordsOf(language.value);
  if (failure !== undefined) return words.failed(failure);
  if (step === undefined) return words.preparing;
  const [before, now] = [step.base, step.changed].map(({ rules }) => (rule === undefined ? undefined : passOf(rules[rule])));
  const gain = rule === undefined ? undefined : step.differences[rule]?.pass;
  if (rule === undefined || before?.value === undefined || now?.value === undefined || gain?.value === undefined) return words.notJudged;
  const name = step.changed.rules[rule].name[language.value];
  const told = [before, now].map((estimate) => {
    const { value = "", interval } = formatEstimate(estimate, "share");
    return interval === undefined ? value : `${value} (${interval})`;
  });
  if (isUntouched === true) return words.asItIs(name, told[1]);
  return gain.value === 0 && told[0] === told[1] ? words.same(name, told[1]) : words.answer({ rule: name, before: told[0], now: told[1], gain: pointsText(gain, language.value) });
}
