import { abbreviates } from './abbreviates.ts'
import type { Agency } from './agency.ts'
import { plainKey, toneKey, wordKey } from './word-key.ts'

/** Every way of writing the agencies of one day. */
export type WordIndex = {
  readonly all: readonly Agency[]
  /** The agencies that exactly these words may mean. */
  goingBy(words: string): readonly Agency[]
  /** All keys of an agency, for comparing by likeness. */
  keysOf(agency: Agency): readonly string[]
}

export function indexWords(
  all: readonly Agency[],
  upwardsFrom: (id: number) => readonly Agency[],
): WordIndex {
  const whole = all.find((agency) => agency.areaCode !== null && agency.parentId === null)
  const keys = new Map(all.map((agency) => [agency, keysOf(agency, upwardsFrom(agency.id), whole)]))
  const byKey = new Map<string, Agency[]>()
  for (const [agency, own] of keys) for (const key of own) byKey.set(key, [...(byKey.get(key) ?? []), agency])
  return {
    all,
    keysOf: (agency) => keys.get(agency) ?? [],
    goingBy(words) {
      const key = wordKey(words)
      if (key === '') return []
      const found =
        byKey.get(key) ?? all.filter((agency) => keys.get(agency)?.some((k) => abbreviates(key, k)))
      return found.filter((agency) => hasRightTones(words, agency))
    },
  }
}

/** A local authority goes by its area too, alone or with the areas above it; others with or without the province. */
function keysOf(agency: Agency, chain: readonly Agency[], whole: Agency | undefined): readonly string[] {
  // 'UBND' is the symbol of every authority and so the name of none.
  const symbol = agency.areaCode === null ? (agency.symbol ?? '') : ''
  const texts = [agency.name, agency.shortName, symbol, ...agency.aliases].map(wordKey)
  const own = [...texts, areaOf(agency)].filter((key) => key !== '')
  const endings = agency.areaCode === null ? provinceEndings(whole) : areaEndings(chain.slice(1).map(areaOf))
  return [...new Set(own.flatMap((key) => [key, ...endings.flatMap((ending) => ending(key))]))]
}

type Ending = (key: string) => readonly string[]

/** 'huyện Bác Ái', 'huyện Bác Ái tỉnh Ninh Thuận', 'tỉnh Ninh Thuận' may each follow the name of a commune. */
const areaEndings = (areas: readonly string[]): readonly Ending[] =>
  areas.flatMap((_, from) => [
    (key: string) => [`${key} ${areas.slice(from).join(' ')}`],
    (key: string) => [`${key} ${areas[from]}`],
  ])

/** 'Công an tỉnh' is also 'Công an tỉnh Ninh Thuận'; 'Sở Nội vụ' also 'Sở Nội vụ tỉnh'. The reverse is not safe. */
function provinceEndings(whole: Agency | undefined): readonly Ending[] {
  const area = whole ? areaOf(whole) : ''
  if (area === '') return []
  const [kind = '', ...name] = area.split(' ')
  return [
    (key) => {
      if (key.endsWith(` ${area}`)) return [key.slice(0, -name.join(' ').length).trim()]
      if (key.endsWith(` ${kind}`)) return [`${key} ${name.join(' ')}`]
      return key.endsWith(name.join(' '))
        ? []
        : [`${key} ${kind}`, `${key} ${area}`, `${key} ${name.join(' ')}`]
    },
  ]
}

/** 'xa phuoc dai'; empty for an agency that stands for no area. */
const areaOf = ({ areaKind, areaName }: Agency) =>
  areaName === null ? '' : wordKey(`${(areaKind ?? '').replace(/_tw$/, '').replaceAll('_', ' ')} ${areaName}`)

/** 'Thanh Hải' and 'Thành Hải' are two communes: where an area is named, it counts with its marks, or without any. */
function hasRightTones(words: string, { areaName }: Agency): boolean {
  if (areaName === null) return true
  const plain = plainKey(areaName)
  if (!has(plainKey(words), plain)) return true
  return has(toneKey(words), toneKey(areaName)) || has(toneKey(words), plain)
}

const has = (text: string, part: string) => ` ${text} `.includes(` ${part} `)
