/** Where the whole result of a calibration, or its page, stands beside the scenario it wrote. */
export function calibrationBeside(scenarioFile: string, ending: "json" | "html"): string {
  return scenarioFile.replace(/\.ya?ml$/iu, `--calibration.${ending}`);
}
