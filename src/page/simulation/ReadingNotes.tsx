import type { SimulationResult } from "../../experiment/result.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { plainPercent } from "../../report/figures/formatTarget.ts";
import { DEFAULT_ASSURANCE } from "../../scenario/frameDefaults.ts";
import { words } from "../frame/language.ts";

/** How to read the figures: every term that the page uses. */
export function ReadingNotes({ result }: { readonly result: SimulationResult }) {
  const { reading, page } = words();
  const level = plainPercent(Object.values(result.rules)[0]?.rate.level ?? 0.95);
  return (
    <footer class="reading">
      <h2>{reading.title}</h2>
      <dl>
        {reading.terms(level, formatNumber(result.replications), plainPercent(DEFAULT_ASSURANCE)).map(([term, text]) => (
          <div key={term}><dt>{term}</dt><dd>{text}</dd></div>
        ))}
      </dl>
      <p class="colophon">replycast · {page.subtitle(result.scenario.name, formatNumber(result.replications), result.seed)}</p>
    </footer>
  );
}
