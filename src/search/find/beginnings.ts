import type { Queryable } from '../../platform/database/open.ts'
import type { Group, Understanding } from '../understand/understand.ts'
import { wordsBeginning } from './store-match.ts'

const mostBeginnings = 6
/** A word this much rarer than one it begins is more likely the beginning. */
const muchRarer = 10

/** Takes the last word for the beginning of usual ones, where as a word of its own it is rare or unknown there. */
export async function goOn(db: Queryable, understanding: Understanding): Promise<Understanding> {
  const last = understanding.groups.at(-1)
  const start = last?.tokens[0]?.word ?? ''
  if (!last || !understanding.mayGoOn || start.length < 2) return understanding
  const before = understanding.groups.at(-2)?.tokens.at(-1)?.word
  const rows = await wordsBeginning(db, start, before, mostBeginnings + 1)
  const itself = rows.find(({ word }) => word === start)
  const longer = rows.filter(({ word, together }) => word !== start && (!before || together > 0))
  const weight = before ? 'together' : 'entries'
  const usual = Math.max(0, ...longer.map((row) => row[weight]))
  if (usual === 0 || (itself?.[weight] ?? 0) * muchRarer > usual) return understanding
  return { ...understanding, groups: [...understanding.groups.slice(0, -1), longerToo(last, longer)] }
}

const longerToo = (group: Group, longer: readonly { word: string }[]): Group => ({
  ...group,
  alternatives: [
    ...group.alternatives,
    ...longer.slice(0, mostBeginnings).map(({ word }) => ({ words: [word], isPhrase: false })),
  ],
})
