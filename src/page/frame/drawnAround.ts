import type { LegendKey } from "../../report/charts/pageChart.ts";

/** The heading that stands over a chart, with what was chosen for it: the rule, the day. */
export function drawnTitle(place: HTMLElement | null): string {
  const frame = place?.closest(".chart-frame");
  const near = frame?.closest("figure")?.querySelector("h3, figcaption strong") ?? frame?.parentElement?.querySelector(":scope > h3") ?? frame?.closest("section")?.querySelector("h2");
  const chosen = [...place?.closest("section")?.querySelectorAll<HTMLSelectElement>(".choices select") ?? []].map((select) => select.selectedOptions[0]?.textContent ?? "");
  return [near?.textContent ?? "", ...chosen].map((text) => text.trim()).filter((text) => text !== "").join(" · ");
}

/** What the swatches beside a chart tell of its colours. */
export function drawnLegend(place: HTMLElement | null): LegendKey[] {
  return [...place?.closest("section")?.querySelectorAll<HTMLElement>(".swatch") ?? []].map((swatch) => {
    const { backgroundColor, opacity } = getComputedStyle(swatch);
    return { colour: backgroundColor, text: (swatch.parentElement?.textContent ?? "").trim(), opacity: Number(opacity) };
  });
}
