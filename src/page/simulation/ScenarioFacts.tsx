import type { SimulationResult } from "../../experiment/result.ts";
import { scenarioFacts } from "../../report/scenarioFacts.ts";
import { judgedDates } from "../frame/chosenDay.ts";
import { language, words } from "../frame/language.ts";

/** What was played through: arrivals, events, roster, shifts. */
export function ScenarioFacts({ result }: { readonly result: SimulationResult }) {
  return (
    <section id="scenario">
      <h2>{words().scenario.title}</h2>
      {result.scenario.description === undefined ? null : <p class="story">{result.scenario.description}</p>}
      <dl class="facts">
        {scenarioFacts(result.scenario, judgedDates(result), language.value).map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            {lines.map((line) => <dd key={line}>{line}</dd>)}
          </div>
        ))}
      </dl>
    </section>
  );
}
