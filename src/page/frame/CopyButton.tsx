import { useState } from "preact/hooks";
import type { FigureTable } from "../../report/figureTables.ts";
import { copyText } from "./copyText.ts";
import { words } from "./language.ts";

/** Copies a table as tab-separated text, which spreadsheets take cell by cell. */
export function CopyButton({ table }: { readonly table: FigureTable }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await copyText([table.columns, ...table.rows].map((row) => row.join("\t")).join("\n"));
    setCopied(true);
  };
  return <button type="button" class="copy" onClick={() => void copy()}>{copied ? words().tables.copied : words().tables.copy}</button>;
}
