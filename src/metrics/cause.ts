/** Why a message was answered late: its longest segment of waiting; ties go to the earlier name. Source: contract §5. */
export const CAUSES = ["no-cover", "pool", "overload", "away", "slow-reply", "backlog", "hand-over", "bot"] as const;
export type Cause = (typeof CAUSES)[number];
