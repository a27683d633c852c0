import { binomialTail } from "../../statistics/binomialTail.ts";

/** An exam that who is hired must pass before they may serve. */
export interface Exam {
  /** Probability of passing at one attempt. */
  readonly passShare: number;
  readonly attempts: number;
}

/** Probability of passing at one of the attempts; attempts are independent. */
export function passingShare({ passShare, attempts }: Exam): number {
  return 1 - (1 - passShare) ** attempts;
}

/**
 * The smallest number of people to hire so that with the assurance at least `need` of them pass the exam: the smallest n with
 * P(Binomial(n, 1 − (1 − p)^attempts) ≥ need) ≥ assurance. People pass independently of each other. 0 where nobody is needed; undefined where nobody ever
 * passes. Cost: a binomial tail for each n from `need` on.
 */
export function hiresNeeded(need: number, exam: Exam, assurance: number): number | undefined {
  const passing = passingShare(exam);
  if (need <= 0) return 0;
  if (passing <= 0) return undefined;
  let hires = need;
  while (binomialTail(need, hires, passing) < assurance) hires++;
  return hires;
}
