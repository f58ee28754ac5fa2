import type { Lang } from '../i18n.ts'
import type { PageCache } from './page-cache.ts'

/** Reads and renders a part anew in one language; JSX as it is, or HTML. */
type Render = (lang: Lang) => Promise<{ toString(): string | Promise<string> }>

export type LiveParts = {
  /**
   * Keeps `<LivePart name="newest:vi">` and its English sister true: rendered once, for all pages that hold it, whenever
   * an act drops one of these tags.
   */
  register(name: string, tags: readonly string[], render: Render): void
  /** Tells of dropped tags; ends when the parts concerned are true again. */
  dropped(tags: readonly string[]): Promise<void>
}

const langs: readonly Lang[] = ['vi', 'en']
const retryAfter = 2000

export function createLiveParts(
  cache: Pick<PageCache, 'setPart'>,
  failed: (error: unknown) => void,
): LiveParts {
  const known: { readonly tags: readonly string[]; readonly refresh: () => Promise<void> }[] = []
  return {
    register(name, tags, render) {
      const refresh = async () => {
        for (const lang of langs) cache.setPart(`${name}:${lang}`, await (await render(lang)).toString())
      }
      known.push({ tags, refresh: oneAtATime(refresh, failed) })
    },
    async dropped(tags) {
      const concerned = known.filter((part) => part.tags.some((tag) => tags.includes(tag)))
      await Promise.all(concerned.map(({ refresh }) => refresh()))
    },
  }
}

/** Asked while at work it works once more afterwards; what fails is tried again a little later. */
function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await work()
    } while (again)
  }
  const start = (): Promise<void> => {
    if (running) {
      again = true
      return running
    }
    running = run()
      .catch((error) => {
        failed(error)
        setTimeout(start, retryAfter).unref()
      })
      .finally(() => {
        running = undefined
        // Asked in the moment between the last look and here.
        if (again) void start()
      })
    return running
  }
  return start
}
