import { useRef, useState } from "preact/hooks";
import type { FigureTable } from "../../report/figureTables.ts";
import { CopyButton } from "./CopyButton.tsx";
import { words } from "./language.ts";
import { useWiderInside } from "./useWiderInside.ts";

/** A foldable table with a button that copies it; the rows are made when it is first opened. */
export function FigureTableView({ table }: { readonly table: FigureTable }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => { if (event.currentTarget.open) setOpened(true); }}>
      <summary>{table.title}</summary>
      {opened ? <OpenedTable table={table} /> : null}
    </details>
  );
}

function OpenedTable({ table }: { readonly table: FigureTable }) {
  const place = useRef<HTMLDivElement>(null);
  const isWide = useWiderInside(place);
  const kind = (column: number) => (column < table.names ? undefined : "figure");
  return (
    <>
      <div class="table-head">
        {table.note === undefined ? null : <p class="lead">{table.note}</p>}
        <CopyButton table={table} />
      </div>
      {isWide ? <p class="sideways">{words().tables.sideways}</p> : null}
      <div class="scroll" ref={place} tabIndex={0} role="region" aria-label={table.title}>
        <table class="figures">
          <thead><tr>{table.columns.map((column, index) => <th key={index} scope="col" class={kind(index)}>{column}</th>)}</tr></thead>
          <tbody>
            {table.rows.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column} class={kind(column)}>{cell}</td>)}</tr>)}
          </tbody>
        </table>
      </div>
    </>
  );
}
