import { loadDirectory } from '../../../agencies/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/open.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../../../platform/result.ts'
import { lockSheetsOf } from '../../result/store.ts'
import { mayMoveSheet, type Round } from '../../round/round.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { appraisersOf, classesOf, lockRound } from '../../round/store-rounds.ts'
import { insertMoves } from '../../round/store-scores.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { setOf } from '../../sets/store.ts'
import { fieldsOf, inheritedBy, scoredRows, scorerOf } from '../fields.ts'
import { fieldsOfActor } from '../may-appraise.ts'
import { bringPoints } from '../store.ts'
import { judgePoints } from './judge-points.ts'
import type { PointsTable } from './points-table.ts'
import { bringTexts as t } from './texts.ts'

export type BodyScores = {
  readonly roundId: number
  readonly classKey: string
  readonly table: PointsTable
  /** Where the points are from; every agency reads it. */
  readonly source: string
}

/**
 * Brings the points that bodies or surveys gave, for a whole group at once: all of them or none. Appraisers bring those of
 * their fields, the round's programme officer any.
 */
export async function bringBodyScores(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { roundId, classKey, table, source }: BodyScores,
): Promise<Result<{ readonly points: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    const criteria = round && (await mayBring(tx, actor, round, classKey))
    if (!round || !criteria) return notFound
    if (source === '') return refuse(t.giveSource, 'source')
    await lockSheetsOf(tx, roundId)
    const directory = await loadDirectory(tx, round.toDay)
    const own = (await sheetsOfRound(tx, roundId)).filter((sheet) => sheet.classKey === classKey)
    const sheets = new Map(
      own.map(({ id: sheetId, agencyId, state }) => [
        directory.byId(agencyId)?.slug ?? '',
        { sheetId, isAppraising: mayMoveSheet('appraise', state) },
      ]),
    )
    const { brought, issues } = judgePoints(table, { sheets, criteria })
    if (issues.length > 0) return refuseAll(issues.slice(0, 50))
    const at = deps.clock.now().toString()
    const by = { byUser: actor.userId, byName: actor.name, at }
    const changed = await bringPoints(tx, brought, source, by)
    await insertMoves(
      tx,
      changed.map((one) => ({ ...one, ...by, stage: 'appraised' as const, reason: source })),
    )
    if (changed.length > 0)
      await record(tx, actor, deps.clock, {
        action: 'round.points-brought',
        subject: `round:${roundId}`,
        agencyId: round.agencyId,
        detail: { class: classKey, points: changed.length, source },
      })
    return done({ points: brought.length })
  })
}

/** The criteria of bodies and surveys that the actor may bring for the group, by code; undefined for a stranger. */
export async function mayBring(
  tx: Tx | Deps['db'],
  actor: Actor,
  round: Round,
  classKey: string,
): Promise<ReadonlyMap<string, Criterion> | undefined> {
  const isOfficer = actor.is('programme_officer', round.agencyId)
  const fields = fieldsOfActor(actor, round.agencyId, await appraisersOf(tx, round.id))
  const of = (await classesOf(tx, round.id)).find((one) => one.classKey === classKey)
  const set = of && (await setOf(tx, of.setId))
  if (!set || (!isOfficer && fields.size === 0)) return undefined
  const [scorers, fieldOf] = [inheritedBy(set.criteria, 'scorer'), fieldsOf(set.criteria)]
  return new Map(
    scoredRows(set.criteria)
      .filter(({ code }) => scorerOf(scorers, code) !== 'self')
      .filter(({ code }) => isOfficer || fields.has(fieldOf.get(code) ?? null))
      .map((criterion) => [criterion.code, criterion]),
  )
}
