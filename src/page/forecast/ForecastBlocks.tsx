import type { ComponentChildren } from "preact";
import type { ForecastBlock, ForecastChart } from "../../report/forecast/forecastBlock.ts";

interface ForecastBlocksProps {
  readonly blocks: readonly ForecastBlock[];
  /** What is drawn of a block. */
  readonly pictureOf: (chart: ForecastChart) => ComponentChildren;
}

/** The blocks of a forecast one below the other, each with its picture below its sentences. */
export function ForecastBlocks({ blocks, pictureOf }: ForecastBlocksProps) {
  return <>{blocks.map((block, index) => <OneBlock key={index} block={block} picture={block.chart === undefined ? null : pictureOf(block.chart)} />)}</>;
}

function OneBlock({ block: { title, lines = [], entries, cells, table, after = [] }, picture }: { readonly block: ForecastBlock; readonly picture: ComponentChildren }) {
  return (
    <div class="forecast">
      {title === undefined ? null : <h3>{title}</h3>}
      {lines.map((line) => <p key={line}>{line}</p>)}
      {picture}
      {entries === undefined ? null : <dl>{entries.map(({ name, text }) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>}
      {cells === undefined ? null : <ul>{cells.map((cell) => <li key={cell}>{cell}</li>)}</ul>}
      {table === undefined ? null : <BlockTable table={table} />}
      {after.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}

function BlockTable({ table: { rows, hasHead } }: { readonly table: NonNullable<ForecastBlock["table"]> }) {
  const [head, ...body] = hasHead ? rows : [undefined, ...rows];
  return (
    <table>
      {head === undefined ? null : <thead><tr>{head.map((cell, column) => <th key={column} scope="col">{cell}</th>)}</tr></thead>}
      <tbody>{body.map((row, index) => <tr key={index}>{row?.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>))}</tr>)}</tbody>
    </table>
  );
}
