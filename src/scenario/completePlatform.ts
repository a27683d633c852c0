import { platformOfRule } from "./completeRules.ts";
import type { Surroundings } from "./completeRules.ts";
import { writtenShops } from "./completeShops.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** Where the file names none: that of its first shop, or of its first rule that is known, by name before inline. */
export function completePlatform(file: ScenarioFile, surroundings: Surroundings): string {
  if (file.platform !== undefined) return file.platform;
  const [shop] = Object.values(writtenShops(file));
  if (shop !== undefined) return shop.platform;
  const written = (file.rules ?? []).map((entry, index) => ({ isName: typeof entry === "string", platform: platformOfRule(entry, ["rules", index], surroundings) }));
  const known = written.filter(({ platform }) => platform !== undefined);
  return (known.find(({ isName }) => isName) ?? known[0])?.platform ?? "own";
}
