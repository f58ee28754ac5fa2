import { keyOf } from '../text-key.ts'
import { sectors } from '../words/sector.words.ts'
import { unitWords } from '../words/unit.words.ts'

/** "Các Sở: Nội vụ, Tài chính" → two departments; "UBND các huyện Bác Ái, Thuận Bắc" → two districts; else itself. */
export function namesIn(name: string): string[] {
  return runTogether(name).flatMap(
    (one) => sectorList(one) ?? placeList(one) ?? [one.replace(/^các\s+/iu, '')],
  )
}

/** "Sở Nội vụ Công an thành phố": lines of a cell that lost their break. After a known field or "tỉnh" a name is over. */
function runTogether(name: string): string[] {
  const key = keyOf(name)
  const department = /^so /.test(key) ? sectorEnd(key, 'so '.length) : null
  const place = /^[^,;]*? (?:tinh|huyen|thanh pho)(?= )/.exec(key)?.[0].length ?? null
  for (const end of [department, place])
    if (end !== null && nextName.test(name.slice(end)))
      return [name.slice(0, end), ...runTogether(name.slice(end).trim())]
  return [name]
}

const nextName =
  /^\s+(?:Sở|UBND|Công an|Văn phòng|Ban|Hội|Đài|Báo|Tỉnh đoàn|Thành đoàn|Liên đoàn|Ủy ban|Cục|Trường|Thanh tra)\s/u

const listHead = /^(?:các\s+)?(sở|phòng|ban|bộ|vụ|cục|chi cục)\s*:?\s+/iu

function sectorList(name: string): string[] | null {
  const head = listHead.exec(name)
  if (!head?.[1]) return null
  const rest = name.slice(head[0].length)
  const parts = splitSectors(rest)
  const many = /^các\s|:/iu.test(head[0])
  const word = head[1].charAt(0).toUpperCase() + head[1].slice(1).toLowerCase()
  return parts.length > 1 || many ? parts.map((part) => `${word} ${part}`) : null
}

/** Cuts only where a known field ends and another begins, so that "Văn hóa, Thể thao và Du lịch" stays whole. */
function splitSectors(text: string): string[] {
  const key = keyOf(text)
  const parts: string[] = []
  let start = 0
  for (let at = sectorEnd(key, 0); at !== null; ) {
    const gap = separator.exec(key.slice(at))
    const next = gap ? at + gap[0].length : null
    const end = next === null ? null : sectorEnd(key, next)
    if (next === null || end === null) break
    parts.push(text.slice(start, at))
    start = next
    at = end
  }
  return [...parts, text.slice(start)]
}

const separator = /^(?: *[,;] *(?:va +)?| +va +)/u
const sectorKeys = [...sectors].map(keyOf).sort((a, b) => b.length - a.length)

function sectorEnd(key: string, at: number): number | null {
  const found = sectorKeys.find(
    (sector) => key.startsWith(sector, at) && !/^[\p{L}\p{N}]/u.test(key.slice(at + sector.length)),
  )
  return found ? at + found.length : null
}

const units = [...unitWords].sort((a, b) => b.length - a.length).join('|')
const placeHead = new RegExp(
  `^(\\p{L}[\\p{L} ]*?)\\s+(?:(?:các|\\d{1,3})\\s+)?(${units})\\s*:?\\s+(?=\\p{Lu})`,
  'u',
)

function placeList(name: string): string[] | null {
  const head = placeHead.exec(name)
  if (!head?.[1] || !head[2]) return null
  const rest = name.slice(head[0].length)
  let unit = head[2]
  const names = rest.split(/\s*[,;]\s*(?:và\s+)?|\s+và\s+/u)
  if (names.length === 1 && !/\scác\s/iu.test(head[0])) return null
  return names.map((place) => {
    const own = new RegExp(`^(?:các\\s+)?(${units})\\s*:?\\s+(?=\\p{Lu})`, 'u').exec(place)
    unit = own?.[1] ?? unit
    return `${head[1]} ${unit} ${own ? place.slice(own[0].length) : place}`
  })
}
