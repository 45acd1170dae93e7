/** Tells linear from quadratic work on a machine that is busy with other things: by processor time and growth. */

/** Whether four times the input takes clearly less than sixteen times the work; small work is linear enough. */
export function isLinear(work: (size: number) => void, size: number): boolean {
  work(size)
  return [0, 1, 2].some(() => {
    const once = cost(() => work(size))
    const four = cost(() => work(4 * size))
    return four < 10 * once + 60_000
  })
}

function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
