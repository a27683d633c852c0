import type { View } from "vega";
import { framedChart } from "../../report/charts/framedChart.ts";
import { fileStem } from "../../report/fileStem.ts";
import { chartMenuWords } from "./chartMenuWords.ts";
import { drawnTitle, drawnLegend } from "./drawnAround.ts";
import { language } from "./language.ts";
import { pngOfSvg } from "./pngOfSvg.ts";
import { saveFile } from "./saveFile.ts";

interface ChartMenuProps {
  /** Where the chart is drawn. */
  readonly place: { readonly current: HTMLElement | null };
  /** Absent while nothing is drawn. */
  readonly view: { readonly current: View | null };
  /** What the chart shows, for who hears the page. */
  readonly label: string;
}

/** Saves the chart above it as a file, with its title and what its colours mean. */
export function ChartMenu({ place, view, label }: ChartMenuProps) {
  const words = chartMenuWords(language.value);
  const save = async (form: "png" | "svg"): Promise<void> => {
    const svg = await framed(place.current, view.current);
    if (svg === undefined) return;
    const name = `${fileStem(drawnTitle(place.current)) || "chart"}.${form}`;
    saveFile(name, form === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOfSvg(svg, 2));
  };
  return (
    <p class="chart-save">
      <span aria-hidden="true">{words.save}</span>
      {(["png", "svg"] as const).map((form) => <button key={form} type="button" aria-label={words.saveAs(form.toUpperCase(), label)} onClick={() => void save(form)}>{form.toUpperCase()}</button>)}
    </p>
  );
}

async function framed(place: HTMLElement | null, view: View | null): Promise<string | undefined> {
  if (view === null) return undefined;
  const svg = await view.toSVG();
  const [, width = "0", height = "0"] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return framedChart({ svg, width: Number(width), height: Number(height) }, { title: drawnTitle(place), legend: drawnLegend(place), source: document.title });
}
