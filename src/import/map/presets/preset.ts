import type { z } from "zod";
import type { logMapSchema } from "../logMapSchema.ts";

/** A map file that ships, as it would be written, and the columns of ours by which a header is known to be its: of each group one at least. */
export interface Preset {
  readonly id: string;
  readonly required: readonly (readonly string[])[];
  readonly map: z.input<typeof logMapSchema>;
}

/** Rows that add up or average the others. */
export const TOTAL_ROWS: string[] = ["合计", "总计", "汇总", "总和", "均值", "平均值", "平均", "店铺均值", "店铺合计", "total", "Total"];
