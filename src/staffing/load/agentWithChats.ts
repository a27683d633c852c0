/** One agent who keeps so many conversations open, each of them either waiting for its reply or thinking. */
export interface AgentWithChats {
  /** Replies a second. */
  readonly rate: number;
  /** Share of the messages that are answered later than the deadline. */
  readonly late: number;
}

/**
 * An agent with `chats` conversations open: a reply takes an exponential time of mean `handle`, then the buyer thinks for an exponential time of mean `think` [s]; where another conversation takes
 * its place after its last reply, `think` is the mean over all replies, 0 for the last. Who writes finds the
 * agent as it is with one conversation fewer, and waits for as many replies as it finds waiting, and its own: a sum of that many exponential times.
 * 0 chats: no replies, none late.
 * Source: machine repair (finite source), R. B. Cooper, Introduction to Queueing Theory (1981), 3.8; arrival theorem, S. S. Lavenberg and M. Reiser, J. Appl. Prob. 17 (1980) 1048.
 * Cost: linear in chats.
 */
export function agentWithChats(chats: number, handle: number, think: number, deadline: number): AgentWithChats {
  if (chats === 0) return { rate: 0, late: 0 };
  const found = waitingShares(chats - 1, handle, think);
  const replies = deadline / handle;
  // replies that are done within the deadline: probability of so many, and of no more
  let exactly = Math.exp(-replies);
  let tooFew = exactly;
  let late = found[0] * tooFew;
  for (let waiting = 1; waiting < chats; waiting++) {
    exactly *= replies / waiting;
    tooFew += exactly;
    late += found[waiting] * tooFew;
  }
  return { rate: (1 - waitingShares(chats, handle, think)[0]) / handle, late };
}

/** Share of the time in which so many of the conversations wait for a reply, the one in hand included. */
function waitingShares(chats: number, handle: number, think: number): number[] {
  if (think === 0) return Array.from({ length: chats + 1 }, (_, waiting) => (waiting === chats ? 1 : 0));
  const weights = [1];
  for (let waiting = 0; waiting < chats; waiting++) weights.push(weights[waiting] * (chats - waiting) * handle / think);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
