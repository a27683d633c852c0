import { useEffect, useState } from "preact/hooks";
import type { AnyReport } from "../../../report/renderHtml.ts";
import { ReportApp, chooseFirstOf } from "../../ReportApp.tsx";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { placeAddress } from "../desk/goTo.ts";
import { toldOf } from "../desk/toldOf.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { ResultOffers } from "./ResultOffers.tsx";
import { resultsWordsOf } from "./resultsWordsOf.ts";

/** A kept result as its own page shows it, with what can be done with it above. */
export function OpenResult({ desk, path }: { readonly desk: Desk; readonly path: string }) {
  const words = resultsWordsOf(language.value);
  const [report, setReport] = useState<AnyReport>();
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    let isWanted = true;
    void desk.server.report(path).then((found) => {
      if (!isWanted) return;
      // choices are the page's, not the result's: those of the one before must not stay
      chooseFirstOf(found);
      setReport(found);
    }).catch((error: unknown) => { if (isWanted) setFailed(error); });
    return () => { isWanted = false; };
  }, [desk, path]);
  return (
    <div class="open-result">
      <nav class="result-bar" aria-label={words.title}>
        <a href={placeAddress({ view: "results" })}>‹ {words.back}</a>
        <code>{path}</code>
      </nav>
      {report === undefined ? null : (
        <div class="result-deeds">
          <ResultOffers desk={desk} report={report} path={path} />
          <ExportMenu desk={desk} path={path} kind={report.kind} />
        </div>
      )}
      {report === undefined && failed === undefined ? <p class="notice">{words.opening}</p> : null}
      {failed === undefined ? null : <p class="notice bad" role="alert">{toldOf(failed)}</p>}
      {report === undefined ? null : <div class="kept-report" onClick={stayHere}><ReportApp report={report} /></div>}
    </div>
  );
}

/** Links within a report lead to its parts; here the address says which result is shown, and must stay. */
function stayHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const part = document.getElementById(link?.getAttribute("href")?.replace(/^#/u, "") ?? "");
  if (link === null || part === null || link.hash === "") return;
  event.preventDefault();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
