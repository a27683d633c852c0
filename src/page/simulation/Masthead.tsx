import type { SimulationResult } from "../../experiment/result.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { judgedDates } from "../frame/chosenDay.ts";
import { words } from "../frame/language.ts";

/** Title of the scenario, its days, and how often and from which seed it was played. */
export function Masthead({ result }: { readonly result: SimulationResult }) {
  const { page } = words();
  const dates = judgedDates(result);
  const days = dates.length === 0 ? result.scenario.start : page.days(dayName(dates[0], words()), dayName(dates[dates.length - 1], words()), dates.length);
  return (
    <header class="masthead">
      <div>
        <h1>{result.scenario.name}</h1>
        <p class="subtitle">{page.subtitle(days, formatNumber(result.replications), result.seed)}</p>
        {result.settings?.length ? <p class="changed">{page.changed(words().list(result.settings))}</p> : null}
      </div>
      <LanguageSwitch />
    </header>
  );
}
