const LONGEST = 60;

/**
 * The page's file name for a scenario: its name in lower case, letters (of any script) and digits kept, all else one hyphen.
 * The same scenario always gets the same name, so that a new run replaces the old page.
 */
export function reportFileName(scenarioName: string): string {
  const slug = scenarioName.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  const short = Array.from(slug).slice(0, LONGEST).join("").replace(/-+$/, "");
  return `${short === "" ? "report" : short}.html`;
}
