import type { Block } from '../platform/official/model.ts'
import type { FrozenReport } from './frozen.ts'

/** What people wrote in a signed report, by passage, with its numbers as they were signed. */
export function quotesFrom({ document, passages }: FrozenReport): ReadonlyMap<string, string> {
  const written = new Set(passages.map(({ key }) => key))
  const texts = new Map<string, string>()
  for (const block of [...document.body, ...document.annexes.flatMap(({ body }) => body)]) {
    const key = keyOf(block)
    if (key === undefined || !written.has(key) || block.kind !== 'paragraph') continue
    const text = block.runs.map((run) => run.text).join('')
    texts.set(key, [texts.get(key), text].filter(Boolean).join('\n'))
  }
  return texts
}

const keyOf = (block: Block): string | undefined => ('key' in block ? block.key : undefined)
