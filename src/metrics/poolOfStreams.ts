/**
 * By stream the number of the pool in which its conversations compete: streams that a team serves together share a pool, and so do
 * streams linked through others. Numbers are those of the lowest stream of each pool.
 */
export function poolOfStreams(teamsOfStream: readonly (readonly number[])[]): Int32Array {
  const pool = Int32Array.from(teamsOfStream, (_, stream) => stream);
  for (let later = 1; later < pool.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      if (pool[later] === pool[earlier]) continue;
      if (!teamsOfStream[later].some((team) => teamsOfStream[earlier].includes(team))) continue;
      const joined = Math.min(pool[later], pool[earlier]);
      const dissolved = Math.max(pool[later], pool[earlier]);
      for (let stream = 0; stream < pool.length; stream++) if (pool[stream] === dissolved) pool[stream] = joined;
    }
  }
  return pool;
}
