/** A setting (`path=value`) as the command line takes it, quoted for a shell. */
export function settingOption(setting: string): string {
  return /^[\w./=:-]+$/u.test(setting) ? `--set ${setting}` : `--set '${setting.replaceAll("'", `'\\''`)}'`;
}
