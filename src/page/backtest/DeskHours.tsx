import type { HourBacktest } from "../../backtest/backtestResult.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { language } from "../frame/language.ts";
import { HourChart } from "./HourChart.tsx";

const arrivalsOf = ({ arrivals }: HourBacktest) => arrivals;
const waitingOf = ({ waiting }: HourBacktest) => waiting;

/** Conversations begun and waiting by hour; begun as in the log there is nothing to compare. */
export function DeskHours({ report }: { readonly report: BacktestReport }) {
  const page = backtestPageWordsOf(language.value);
  const { arrivals, waiting } = report.result;
  return (
    <div class="pair">
      <section id="arrivals">
        <h2>{page.arrivalsTitle}</h2>
        <p class="lead">{arrivals === "replay" ? page.asTheyCame : page.arrivalsLead}</p>
        {arrivals === "replay" ? null : <HourChart report={report} quantity="number" bandOf={arrivalsOf} />}
      </section>
      <section id="waiting">
        <h2>{page.waitingTitle}</h2>
        <p class="lead">{page.waitingLead(waiting)}</p>
        <HourChart report={report} quantity="number" bandOf={waitingOf} />
      </section>
    </div>
  );
}
