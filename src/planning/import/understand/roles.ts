import { readParties } from '../parties/read-parties.ts'
import type { Parties } from '../plan-document.ts'

export type Roles = { readonly lead: Parties | null; readonly coordinating: Parties | null }

/** Who leads and who co-ordinates, when one cell or phrase says both: "Chủ trì: A; phối hợp: B", "A chủ trì, phối hợp với B". */
export function splitRoles(written: string, lines: readonly string[]): Roles {
  const text = written.replace(/\s+/gu, ' ').trim()
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match?.groups)
      return { lead: partiesOf(match.groups.lead), coordinating: partiesOf(match.groups.others) }
  }
  return { lead: readParties(written, lines), coordinating: null }
}

const label = '(?:(?:cơ quan|đơn vị|các đơn vị|các cơ quan)\\s+)?'
const patterns = [
  new RegExp(
    `^[-–+•\\s]*${label}(?:chủ trì|thực hiện)\\s*:\\s*(?<lead>.{2,600}?)[\\s;.,–-]*${label}phối hợp(?:\\s+thực hiện)?\\s*:\\s*(?<others>.{2,800})$`,
    'iu',
  ),
  /^(?<lead>.{2,600}?)\s*\(\s*chủ trì\s*\)[\s;.,–-]*(?:phối hợp(?:\s+với)?\s+)?(?<others>.{2,800}?)(?:\s*\(\s*phối hợp\s*\))?$/iu,
  /^(?<lead>.{2,600}?)\s+chủ trì\s*[,;]?\s*(?:và\s+)?(?:phối hợp(?:\s+(?:cùng|với))*|cùng(?:\s+với)?)\s*:?\s+(?<others>.{2,800})$/iu,
  /^(?<lead>.{2,600}?)\s+chủ trì\s*[,;]\s*(?<others>.{2,800}?)\s+phối hợp(?:\s+thực hiện)?$/iu,
  /^[-–+•\s]*(?:chủ trì\s*:\s*)?(?<lead>.{2,600}?)\s*[,;(]\s*phối hợp(?:\s+(?:cùng|với))*\s*:?\s+(?<others>.{2,800}?)\)?$/iu,
  /^(?<lead>.{2,600}?)\s+phối hợp\s+(?:cùng|với)\s+(?<others>.{2,800})$/iu,
  /^[-–+•\s]*chủ trì\s*:\s*(?<lead>.{2,800})$/iu,
  /^(?<lead>.{2,800}?)\s+chủ trì(?:\s+thực hiện)?$/iu,
]

const partiesOf = (text: string | undefined): Parties | null =>
  readParties((text ?? '').replace(/^[\s;.,:–-]+|[\s;.,:–-]+$/gu, ''))
