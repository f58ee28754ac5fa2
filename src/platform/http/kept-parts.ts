type Part = { readonly text: string; readonly at: number }

/** Beyond this the parts that changed longest ago are forgotten. */
const most = 20_000

/** What the parts of finished pages now show and at which tick they last changed. */
export function keptParts() {
  const parts = new Map<string, Part>()
  let changedAt = 0
  let forgottenAt = 0

  return {
    /** Answers the parts forgotten for room with their last change: pages that have not taken it in cannot be mended. */
    set(name: string, text: string, at: number): ReadonlyMap<string, number> | undefined {
      changedAt = at
      parts.delete(name)
      parts.set(name, { text, at })
      if (parts.size <= most) return undefined
      const forgotten = new Map<string, number>()
      for (const [old, part] of parts) {
        if (forgotten.size >= most / 2) break
        forgotten.set(old, part.at)
        parts.delete(old)
      }
      forgottenAt = at
      return forgotten
    },
    /** What a part shows, if it changed after that tick. */
    textSince(name: string, since: number): string | undefined {
      const part = parts.get(name)
      return part && part.at > since ? part.text : undefined
    },
    clear: () => parts.clear(),
    /** When any part last changed. */
    get changedAt() {
      return changedAt
    },
    /** Pages begun before this may have missed a change. */
    get forgottenAt() {
      return forgottenAt
    },
  }
}
