import { useMemo } from "preact/hooks";
import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import type { VegaSpec } from "../../report/charts/compiledSpec.ts";
import { marginalInput } from "../../report/charts/staffingInputs.ts";
import { leverWordsOf } from "../../report/staffing/leverWordsOf.ts";
import { marginalBlock, marginalFooter } from "../../report/staffing/marginalBlock.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import type { MarginalValue } from "../../staffing/levers/marginalStretch.ts";
import { Chart } from "../frame/Chart.tsx";
import { language } from "../frame/language.ts";
import { PlanBlocks } from "./PlanBlocks.tsx";

/** What the next agent-hour is worth by when it is worked: a chart for each team, then the times worth most. */
export function MarginalSection({ report: { result: { marginal }, charts } }: { readonly report: StaffingReport }) {
  if (marginal === undefined) return null;
  const { marginal: words } = leverWordsOf(language.value);
  const teams = [...new Set(marginal.stretches.map(({ team }) => team))];
  return (
    <section id="marginal">
      <h2>{words.title}</h2>
      {teams.map((team) => <TeamDay key={team} marginal={marginal} team={team} spec={charts[language.value].marginal} isNamed={teams.length > 1} />)}
      <PlanBlocks blocks={[marginalBlock(marginal, language.value)]} />
      <p class="lead">{marginalFooter(marginal, language.value)}</p>
    </section>
  );
}

interface TeamDayProps {
  readonly marginal: MarginalValue;
  readonly team: string;
  readonly spec: VegaSpec;
  readonly isNamed: boolean;
}

function TeamDay({ marginal, team, spec, isNamed }: TeamDayProps) {
  const { marginal: words } = leverWordsOf(language.value);
  const input = useMemo(() => marginalInput(marginal, team, language.value), [marginal, team, language.value]);
  return (
    <figure>
      {isNamed ? <h3>{team}</h3> : null}
      <Chart spec={spec} input={input} leftPx={LEFT_AXIS_PX} label={isNamed ? `${team}: ${words.description}` : words.description} />
      <figcaption>{words.caption(marginal.quantity)}</figcaption>
    </figure>
  );
}
