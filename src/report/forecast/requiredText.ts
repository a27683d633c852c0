import type { Recovery } from "../../forecast/period/recovery.ts";
import { formatTarget } from "../figures/formatTarget.ts";
import type { Language } from "../words/language.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";

/** What days must reach, to a tenth of a per cent or of a second; that a share cannot be, or is had anyway, is told so. Empty where it is not known. */
export function requiredText(required: number | undefined, { quantity, limit }: Pick<Recovery, "limit"> & { readonly quantity: "share" | "seconds" }, language: Language): string {
  const { outlook } = forecastWordsOf(language);
  if (required === undefined) return "";
  const isLower = limit.operator.startsWith(">");
  if (isLower ? required > 1 && quantity === "share" : required < 0) return outlook.impossible;
  if (isLower ? required <= 0 : required >= 1 && quantity === "share") return outlook.anyRate;
  const scale = quantity === "share" ? 1000 : 10;
  return formatTarget({ operator: limit.operator, value: Math.round(required * scale) / scale }, quantity);
}
