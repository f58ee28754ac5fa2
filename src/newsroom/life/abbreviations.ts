import { join } from 'node:path'
import { z } from 'zod'
import { readPackTable } from '../../platform/pack-file.ts'
import { fold } from '../../platform/vietnamese.ts'

/** A known abbreviation and what it stands for; the everyday ones need no explaining. */
export type Abbreviation = { readonly short: string; readonly long: string; readonly isEveryday: boolean }

/**
 * The abbreviations that a text uses without saying at their first place what they stand for: 'cải cách hành chính
 * (CCHC)', '(sau đây gọi là CCHC)' and 'CCHC (cải cách hành chính)' say it. A part of a document's number is none.
 */
export function unexplained(text: string, known: readonly Abbreviation[]): readonly Abbreviation[] {
  return known.filter((one) => {
    if (one.isEveryday) return false
    const first = firstPlace(text, one.short)
    return first !== undefined && !isExplainedAt(text, first, one)
  })
}

/** Where the abbreviation first stands by itself. */
export function firstPlace(text: string, short: string): number | undefined {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + short.length]]
    if (!partOfWord.test(before) && !partOfWord.test(after)) return at
  }
  return undefined
}

const partOfWord = /[\p{L}\p{N}/_-]/u

function isExplainedAt(text: string, at: number, { short, long }: Abbreviation): boolean {
  const before = text.slice(0, at)
  const bracket = before.lastIndexOf('(')
  const isInBrackets = bracket >= 0 && !before.slice(bracket).includes(')')
  if (isInBrackets && bracket > 0) return true
  const after = text.slice(at + short.length)
  return (
    /^\s*[(–-]/.test(after) &&
    fold(after)
      .slice(0, fold(long).length + 4)
      .includes(fold(long))
  )
}

const row = z.object({ short: z.string().min(2), long: z.string(), explain: z.enum(['yes', 'no']) })

/** The country's list, read once from its pack. */
export function knownAbbreviations(): Promise<readonly Abbreviation[]> {
  known ??= readPackTable(
    join(import.meta.dirname, '../../../packs/vietnam'),
    'newsroom/abbreviations.csv',
    row,
  ).then((rows) => rows.map(({ short, long, explain }) => ({ short, long, isEveryday: explain === 'no' })))
  return known
}

let known: Promise<readonly Abbreviation[]> | undefined
