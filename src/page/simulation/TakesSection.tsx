import type { SimulationResult } from "../../experiment/result.ts";
import { deskFigures } from "../../report/deskFigures.ts";
import type { DeskFigureGroup } from "../../report/deskFigures.ts";
import { estimateOf } from "../../report/figureOf.ts";
import { plainPercent } from "../../report/figures/formatTarget.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { language, words } from "../frame/language.ts";

/** What the desk takes and what comes of it: people, cost, losses, bots, reserve, work beside the chats. */
export function TakesSection({ result }: { readonly result: SimulationResult }) {
  const { desk, page } = words();
  const level = plainPercent(estimateOf(result.measures["cost"])?.level ?? 0.95);
  return (
    <section id="takes">
      <DefinedHeading title={desk.title} figures={["load", "cost", "leavers", "bots"]} />
      <p class="lead">{desk.lead}{page.interval(level)}</p>
      <div class="takes">{deskFigures(result, language.value).map((group) => <TakesTable key={group.title} group={group} />)}</div>
    </section>
  );
}

function TakesTable({ group }: { readonly group: DeskFigureGroup }) {
  return (
    <table>
      <thead><tr><th scope="col" colSpan={2}>{group.title}</th></tr></thead>
      <tbody>
        {group.figures.map(({ label, value, interval, isSum }) => (
          <tr key={label} class={isSum === true ? "sum" : undefined}>
            <th scope="row">{label}</th>
            <td class="figure"><span class="value">{value}</span>{interval === undefined ? null : <span class="interval"> ({interval})</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
