import type { Text } from '../i18n.ts'
import { texts } from './texts.ts'

/** What a PostgreSQL says of itself; `version` as server_version_num, 150004 for 15.4. */
export type Facts = {
  readonly version: number
  readonly encoding: string
  readonly isStandby: boolean
  readonly mayCreate: boolean
  readonly hasVietnamese: boolean
}

/** Why Loa cannot live there; undefined when it can. */
export function faultOf(facts: Facts, name: string): Text | undefined {
  if (facts.version < 150_000) return texts.tooOld(name, Math.floor(facts.version / 10_000))
  if (facts.encoding !== 'UTF8') return texts.notUnicode(name, facts.encoding)
  if (facts.isStandby) return texts.standby(name)
  if (!facts.mayCreate) return texts.mayNotCreate(name)
  if (!facts.hasVietnamese) return texts.noVietnamese(name)
  return undefined
}
