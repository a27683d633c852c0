import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import { comparedSpan } from "../../report/comparison/comparedSpan.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { language } from "../frame/language.ts";

/** The scenarios beside each other, the days, and how often they were played. */
export function ComparisonMasthead({ result }: { readonly result: ComparisonResult }) {
  const words = comparisonWordsOf(language.value);
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{words.title(result.scenarios.map(({ name }) => name))}</h1>
        <p class="subtitle">{words.run({ span: comparedSpan(result, language.value), replications: formatNumber(result.replications), seed: result.seed })}</p>
      </div>
      <LanguageSwitch />
    </header>
  );
}
