import { LEFT_AXIS_PX } from "../../report/charts/chartConfig.ts";
import type { ReportData } from "../../report/reportData.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { Chart } from "../frame/Chart.tsx";
import { language, words } from "../frame/language.ts";

/** How long buyers wait for a reply; nothing where the result does not tell it. */
export function ReplyTimesSection({ report }: { readonly report: ReportData }) {
  const { page, charts } = words();
  const { replyTimes } = report.charts[language.value];
  if (replyTimes === undefined) return null;
  return (
    <section id="reply-times">
      <DefinedHeading title={page.replyTimesTitle} figures={["replyTimes"]} />
      <p class="lead">{page.replyTimesLead}</p>
      <Chart spec={replyTimes} leftPx={LEFT_AXIS_PX} label={charts.replyTimesDescription} />
    </section>
  );
}
