import type { ComponentChildren } from "preact";
import type { ForecastBlock } from "../../report/forecast/forecastBlock.ts";

interface PlanBlocksProps {
  readonly blocks: readonly ForecastBlock[];
  /** What stands below the title of the first block. */
  readonly picture?: ComponentChildren;
}

/** Blocks of sentences and tables; on a narrow screen a table's rows stand below each other with the names of their figures. */
export function PlanBlocks({ blocks, picture }: PlanBlocksProps) {
  return <>{blocks.map((block, index) => <OneBlock key={index} block={block} picture={index === 0 ? picture : undefined} />)}</>;
}

function OneBlock({ block: { title, lines = [], table, after = [] }, picture }: { readonly block: ForecastBlock; readonly picture: ComponentChildren }) {
  return (
    <div class="plan">
      {title === undefined ? null : <h3>{title}</h3>}
      {lines.map((line) => <p key={line}>{line}</p>)}
      {picture}
      {table === undefined ? null : <PlanTable table={table} />}
      {after.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}

function PlanTable({ table: { rows, hasHead } }: { readonly table: NonNullable<ForecastBlock["table"]> }) {
  const [head, ...body] = hasHead ? rows : [[], ...rows];
  return (
    <table class="rules">
      {hasHead ? <thead><tr>{head.map((cell, column) => <th key={column} scope="col">{cell}</th>)}</tr></thead> : null}
      <tbody>{body.map((row, index) => (
        <tr key={index}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : cell === "" ? <td key={column} class="none" /> : <td key={column} data-label={head[column] ?? ""}>{cell}</td>))}</tr>
      ))}</tbody>
    </table>
  );
}
