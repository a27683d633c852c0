import type { SimulationResult } from "../../experiment/result.ts";
import { figureTables } from "../../report/figureTables.ts";
import { FigureTableView } from "../frame/FigureTableView.tsx";
import { language, words } from "../frame/language.ts";

/** Every figure of the result, folded away. */
export function AllFigures({ result }: { readonly result: SimulationResult }) {
  const { tables } = words();
  return (
    <section id="figures">
      <h2>{tables.title}</h2>
      <p class="lead">{tables.lead}</p>
      {figureTables(result, language.value).map((table, index) => <FigureTableView key={index} table={table} />)}
    </section>
  );
}
