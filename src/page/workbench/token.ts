const KEPT_AS = "replycast-token";

/** The token of this start of the workbench: out of the address (`#token=…`), from which it is taken, else as kept for this tab; empty where there is none. */
export function takeToken(): string {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const given = parameters.get("token");
  if (given === null) return sessionStorage.getItem(KEPT_AS) ?? "";
  sessionStorage.setItem(KEPT_AS, given);
  parameters.delete("token");
  location.replace(`#${parameters}`);
  return given;
}
