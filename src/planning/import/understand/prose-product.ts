import { keyOf } from '../text-key.ts'
import { timingsIn } from '../timing/find-timing.ts'
import { productNouns } from '../words/prose.words.ts'

/** "có biên bản hội nghị, danh sách tham dự", "dự thảo báo cáo gửi UBND huyện": what a task in prose leaves behind. */
export function productIn(text: string, planYear: number): string | null {
  const match = pattern.exec(keyOf(text))
  if (!match) return null
  const start = match.index + (match[1]?.length ?? 0)
  const clause = text.slice(start).split(/[.;(]/u)[0] ?? ''
  const timing = timingsIn(clause, planYear)[0]
  return (timing ? clause.slice(0, timing.start) : clause).replace(/[\s,]+$/u, '') || null
}

const pattern = new RegExp(
  `((?<!\\p{L}|khi )(?:co|lap|du thao) +)(?:\\d{1,3} +)?(?:${productNouns.join('|')})(?!\\p{L})`,
  'u',
)
