import { formatNumber } from "../../report/figures/formatNumber.ts";
import { settingText } from "../../report/settingText.ts";
import { judgedDates } from "../../report/staffing/rosterGroups.ts";
import { daysText } from "../../report/staffing/rosterText.ts";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { language, words } from "../frame/language.ts";

/** The scenario, its judged days, and on how many replications the roster was judged. */
export function StaffingMasthead({ result: { scenario, replications, seed, settings = [] } }: { readonly result: StaffingResult }) {
  return (
    <header class="masthead">
      <div>
        <h1>{scenario.name}</h1>
        <p class="subtitle">{staffingPageWordsOf(language.value).subtitle(daysText(judgedDates(scenario), language.value), formatNumber(replications), seed)}</p>
        {settings.length === 0 ? null : <p class="changed">{words().page.changed(words().list(settings.map((setting) => settingText(setting, language.value))))}</p>}
      </div>
      <LanguageSwitch />
    </header>
  );
}
