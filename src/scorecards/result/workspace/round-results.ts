import type { Context } from 'hono'
import { type Directory, loadDirectory } from '../../../agencies/index.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import type { Round } from '../../round/round.ts'
import { roundInSight } from '../../round/store-rounds.ts'
import { type ClassResult, rankSheets } from '../rank-sheets.ts'

export type RoundResults = {
  readonly round: Round
  readonly results: readonly ClassResult[]
  /** As agencies stood on the last day that counts. */
  readonly directory: Directory
}

/** A round with its sheets ranked as they stand, for those who oversee it; undefined for everybody else. */
export async function roundResults(c: Context<AppEnv>): Promise<RoundResults | undefined> {
  const { deps, actor } = c.var
  const round = await roundInSight(deps.db, actor, Number(c.req.param('roundId')) || 0)
  if (!round || round.state === 'draft') return undefined
  return {
    round,
    results: await rankSheets(deps.db, round.id),
    directory: await loadDirectory(deps.db, round.toDay),
  }
}

export const roundName = ({ nameVi, nameEn }: Pick<Round, 'nameVi' | 'nameEn'>, lang: 'vi' | 'en'): string =>
  lang === 'vi' ? nameVi : nameEn
