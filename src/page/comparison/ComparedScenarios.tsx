import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import type { ComparedPair } from "../../report/comparison/comparedPair.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { measureText } from "../../report/comparison/comparisonRows.ts";
import { letterOf } from "../../report/comparison/letterOf.ts";
import { settingMeaning } from "../../report/settingText.ts";
import { language } from "../frame/language.ts";

/** Settings shown at once; the rest unfolds. */
const SHOWN_SETTINGS = 8;

/** The scenarios by their letters with what they cost, and what makes the second of each pair of its first. */
export function ComparedScenarios({ result, pairs }: { readonly result: ComparisonResult; readonly pairs: readonly ComparedPair[] }) {
  const words = comparisonWordsOf(language.value);
  return (
    <section id="scenarios">
      <h2>{words.page.scenariosTitle}</h2>
      <table class="compared">
        <thead><tr><th scope="col">{words.table.letter}</th><th scope="col">{words.table.scenario}</th><th scope="col" class="figure">{words.measures.cost}</th></tr></thead>
        <tbody>
          {result.scenarios.map(({ name }) => (
            <tr key={name}><th scope="row">{letterOf(result, name)}</th><td class="identifier">{name}</td><td class="figure">{measureText(result, name, { measure: "cost" })}</td></tr>
          ))}
        </tbody>
      </table>
      {pairs.map(({ letters: { a, b }, settings }) => (
        <div class="changes" key={`${a} ${b}`}>
          <p class="lead">{settings.length === 0 ? `${words.page.pair(a, b)}: ${words.nothingDiffers}` : words.differsIn(a, b)}</p>
          <Settings settings={settings.slice(0, SHOWN_SETTINGS)} />
          {settings.length <= SHOWN_SETTINGS ? null : <details><summary>{words.more(settings.length - SHOWN_SETTINGS)}</summary><Settings settings={settings.slice(SHOWN_SETTINGS)} /></details>}
        </div>
      ))}
    </section>
  );
}

function Settings({ settings }: { readonly settings: readonly string[] }) {
  return settings.length === 0 ? null : <ul class="settings">{settings.map((setting) => <li key={setting}><code>{setting}</code> {settingMeaning(setting, language.value)}</li>)}</ul>;
}
