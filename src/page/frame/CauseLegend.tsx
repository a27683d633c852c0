import { CAUSES } from "../../metrics/cause.ts";
import { CAUSE_COLOURS } from "../../report/charts/causeColours.ts";
import type { LateRow } from "../../report/charts/chartRows.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import { words } from "./language.ts";

/** The causes in the chart above with their share of its late messages, greatest first, each in its colour and in words. */
export function CauseLegend({ rows }: { readonly rows: readonly LateRow[] }) {
  const { causes } = words();
  const total = rows.reduce((sum, row) => sum + row.late, 0);
  const shares = CAUSES.map((cause) => ({ cause, share: rows.reduce((sum, row) => sum + (row.cause === cause ? row.late : 0), 0) / total }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  if (shares.length === 0) return null;
  return (
    <table class="causes">
      <caption>{words().page.causeShares}</caption>
      <tbody>
        {shares.map(({ cause, share }) => (
          <tr key={cause}>
            <th scope="row"><span class="swatch" style={{ background: CAUSE_COLOURS[cause] }} />{causes[cause].short}</th>
            <td class="figure">{formatShare(share)}</td>
            <td>{causes[cause].long}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
