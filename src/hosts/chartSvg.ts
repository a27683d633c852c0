import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { fittedSpec } from "../report/charts/fittedSpec.ts";
import type { DrawnChart } from "../report/charts/framedChart.ts";
import type { PageChart } from "../report/charts/pageChart.ts";
import { textWidth } from "../report/picture/textWidth.ts";

/** As wide as a page shows its charts. [px] */
const WIDTH_PX = 840;

/** How the runtime measures texts, of which its types do not tell. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: unknown) => number;
}

/** A chart of a page drawn without a browser; widths of texts are those of the width table, since nothing here measures them. */
export async function chartSvg({ spec, input, leftPx }: Pick<PageChart, "spec" | "input" | "leftPx">): Promise<DrawnChart> {
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
  const own = textMetrics.width;
  textMetrics.width = (item, text) => textWidth(typeof text === "string" ? text : "", item.fontSize ?? 11);
  try {
    const runtime = vega.parse(fittedSpec(spec, input, leftPx, WIDTH_PX), undefined, { ast: true });
    const view = new vega.View(runtime, { expr: expressionInterpreter, renderer: "none" });
    const svg = await view.toSVG();
    view.finalize();
    const [, width = "0", height = "0"] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
    return { svg, width: Number(width), height: Number(height) };
  } finally {
    textMetrics.width = own;
  }
}
