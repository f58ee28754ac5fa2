import type { Source } from '../src/search/fill/mend-index.ts'
import { generateStories } from './generate-stories.ts'

const batch = 500

/** The generated stories as a capability would hand them in. */
export function storySource(count: number): Source {
  const stories = generateStories(count)
  return {
    kind: 'story',
    async next(_db, after) {
      const entries = []
      while (entries.length < batch) {
        const { value, done } = stories.next()
        if (done) return { entries, last: null }
        entries.push(value)
      }
      return { entries, last: after + batch }
    },
  }
}
