import { oneLine } from '../../../platform/vietnamese.ts'
import type { PlanReference } from '../plan-document.ts'
import type { Paragraph } from '../source-document.ts'
import { inFull } from './body-names.ts'

const reference =
  /(Kế hoạch|Chương trình|Quyết định|Công văn|Chỉ thị|Nghị quyết|Đề án)\s+số\s+(\d{1,6}[a-z]?)\s*[/-]\s*((?:\d{4}\/)?\p{Lu}[\p{L}\d&/-]{1,30})(?:[,\s]+(?:ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})))?(?:\s+của\s+(?:Chủ tịch\s+|Bộ trưởng\s+)?((?:(?!\s(?:và|cùng)\s+(?:Kế hoạch|Chương trình|Quyết định|Công văn|Chỉ thị|Nghị quyết|Đề án|chỉ đạo|hướng dẫn)\s)[^,;.]){3,120}))?/gu

/** The plans that this one carries out: those its preamble says it "thực hiện" or "triển khai". */
export function carriedOut(preamble: readonly Paragraph[]): PlanReference[] {
  const found = new Map<string, PlanReference>()
  for (const { text } of preamble) {
    const line = oneLine(text)
    if (
      !/^(?:Thực hiện|Triển khai|Để (?:thực hiện|triển khai)|Căn cứ Kế hoạch|Nhằm (?:thực hiện|triển khai))/iu.test(
        line,
      )
    )
      continue
    for (const match of line.matchAll(reference)) {
      const tail = line.slice(match.index, match.index + match[0].length + 160)
      if (match[1] !== 'Kế hoạch' && !/ban hành\s+(?:\p{L}+\s+)?Kế hoạch/u.test(tail)) continue
      const plan = planFrom(match)
      found.set(`${plan.number}/${plan.symbol}`, plan)
    }
  }
  return [...found.values()]
}

function planFrom(match: RegExpMatchArray): PlanReference {
  const [, , number = '', symbol = '', day, month, year, body] = match
  return {
    number,
    symbol,
    date: day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null,
    issuing_body: body ? inFull(untilSubject(body)) : null,
  }
}

/** "UBND tỉnh Ninh Thuận về thông tin, tuyên truyền …": the body ends where the subject begins. */
const untilSubject = (body: string): string =>
  oneLine(
    body.split(
      /\s(?:về|ban hành|phê duyệt|triển khai|thực hiện|thông tin|tuyên truyền|cải cách)(?:\s|$)/u,
    )[0] ?? body,
  )
