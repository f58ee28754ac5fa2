type Later = (work: () => void, milliseconds: number) => { unref(): unknown }

/** Beyond this the midnight that drops all pages comes first, and whoever renders then arms again. */
const horizon = 25 * 3_600_000

/**
 * Calls `drop` at the very moment at which a notice appears, changes or goes, so that no finished page outlives it.
 * Every page that is made says when its notices next change; each moment is waited for once.
 */
export function watchChanges(drop: () => void, later: Later = setTimeout) {
  const awaited = new Set<number>()
  return (next: Temporal.Instant | undefined, now: Temporal.Instant): void => {
    if (!next) return
    const at = next.epochMilliseconds
    const wait = at - now.epochMilliseconds
    if (awaited.has(at) || wait > horizon) return
    awaited.add(at)
    later(() => {
      awaited.delete(at)
      drop()
    }, wait).unref()
  }
}
