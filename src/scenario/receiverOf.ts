import type { Role, Scenario } from "./scenario.ts";

/** Roles that the platform lets receive what comes while everybody is offline. Source: domain §2.1 P10. */
const RECEIVING_ROLES: readonly Role[] = ["service-admin", "admin"];

/** The team that serves only while nobody else is on duty; undefined where there is none, or one that may not. */
export function receiverOf({ routing, teams }: Pick<Scenario, "routing" | "teams">): string | undefined {
  const receiver = routing.allOffline?.receiver;
  return receiver !== undefined && ableToReceive({ teams }).includes(receiver) ? receiver : undefined;
}

/** The teams whose role lets them receive. */
export function ableToReceive({ teams }: Pick<Scenario, "teams">): readonly string[] {
  return Object.keys(teams).filter((team) => RECEIVING_ROLES.includes(teams[team].role));
}
