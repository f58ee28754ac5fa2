import { type Rule, signRule } from './rule.ts'
import type { Meaning } from './tokens.ts'

const rest = '([^;.()]{2,200})'

/** What waits for something to happen; the event runs to the end of its clause. */
export const eventRules: readonly Rule[] = [
  signRule(
    `(?:(?:cham nhat|trong vong|trong|khong qua|sau) +){0,2}(\\d{1,3}) +ngay(?: +lam +viec)?,? +(?:ke +tu +(?:khi|ngay|luc)|sau +(?:khi|ngay)|tu +(?:khi|ngay))(?! +(?:ket +thuc +)?(?:moi +|cac +)?(?:tuan|thang|quy|ky|nam)) +${rest}`,
    (m, written) => within(m, written),
  ),
  signRule(
    `(?:ngay +)?(?:khi|sau +khi|luc) +(?!ket +thuc +(?:moi +|cac +)?(?:quy|thang|nam|ky))${rest}`,
    (_, written) => when(written),
  ),
  signRule(`(?:dot +xuat|phat +sinh)(?![\\p{L}])(?:,? +(?:khi|theo) +${rest})?`, (m, written) =>
    m[1] ? when(written.replace(/^\S+\s+\S+\s+/u, '')) : event(written, null),
  ),
  signRule(`theo +(?:yeu +cau|chi +dao|de +nghi|huong +dan)(?![\\p{L}])(?: +${rest})?`, (_, written) =>
    event(written.replace(/^\S+\s+/u, ''), null),
  ),
]

function within(m: RegExpExecArray, written: string): Meaning {
  const tail = m[2] ?? ''
  return event(written.slice(written.length - tail.length), /lam +viec/.test(m[0]) ? Number(m[1]) : null)
}

/**
 * "Khi có văn bản mới" alone in a cell names the thing awaited; when the words go on with a verb, or stand inside a
 * sentence, the event is the whole clause.
 */
function when(written: string): Meaning {
  const clause = written.replace(/^(?:ngay\s+)?(?:sau\s+)?(?:khi|lúc)\s+/iu, '')
  const alone = /^\p{Lu}/u.test(written) && !/\s(?:được|bị|do|ban hành|có hiệu lực)(?:\s|$)/u.test(clause)
  return event(alone ? clause.replace(/^có\s+/iu, '') : clause, null)
}

const event = (words: string, withinWorkingDays: number | null): Meaning => ({
  is: 'event',
  event: words.trim().replace(/[,\s]+$/u, ''),
  withinWorkingDays,
})
