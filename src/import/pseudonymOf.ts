/** Whom or what a name in a log names. */
export type NameKind = "consumer" | "agent" | "conversation";

/** The pseudonym by which a log's name is told: the same one for a name and kind whenever it is asked, another for every other. */
export type PseudonymOf = (name: string, kind: NameKind) => string;
