import type { Actor } from '../../src/platform/actor.ts'
import { describeFile } from '../../src/platform/public-files.ts'
import type { Result } from '../../src/platform/result.ts'
import { makeRound } from '../../src/scorecards/round/make-round.ts'
import { nameAppraiser } from '../../src/scorecards/round/name-appraiser.ts'
import { openRound } from '../../src/scorecards/round/open-round.ts'
import { setRoundClass } from '../../src/scorecards/round/set-round-class.ts'
import { classKey, dates, unit as district, putSet } from '../support/score-scene.ts'
import type { World } from '../support/world.ts'

/** A round with a district's sheet in it, its note marked, and a marked draft of a set; and who may see them. */
export async function secretScore(world: World, officer: Actor, planId: number, secret: string) {
  const { db } = world
  const deps = { ...world.deps, outside: { reportsOnTime: async () => new Map() } }
  const agencyId = officer.agencies('programme_officer')[0]!
  const appraiser = await world.actor('appraiser', 'ubnd-tinh-ninh-thuan')
  const leader = await world.actor('leader', 'ubnd-tinh-ninh-thuan')
  const head = await world.actor('head', district)
  const { setId, idOf } = await putSet(world)
  const { roundId } = did(
    await makeRound(deps, officer, {
      ...{ agencyId, year: 2023, nameVi: 'Chấm thử năm 2023', nameEn: 'Trial of 2023' },
      ...{ planId, fromDay: '2023-01-01', toDay: '2023-09-30' },
    }),
  )
  did(await setRoundClass(deps, officer, { roundId, edit: 1, classKey, dates: { setId, ...dates } }))
  for (const field of ['cchc', 'tthc'])
    did(await nameAppraiser(deps, officer, { roundId, field, userId: appraiser.userId ?? '' }))
  did(await openRound(deps, officer, roundId))
  const { id: sheetId } = await db
    .selectFrom('scorecards.sheet')
    .select('id')
    .where('agencyId', '=', await world.agencyId(district))
    .executeTakeFirstOrThrow()
  const criterionId = idOf('A.2.1')
  await db
    .updateTable('scorecards.score')
    .set({ selfNote: secret, selfPoints: 1000 })
    .where('sheetId', '=', sheetId)
    .where('criterionId', '=', criterionId)
    .execute()
  const evidenceId = await markedEvidence(world, sheetId, criterionId, secret)
  const draft = await markedDraft(world, agencyId, secret)
  return {
    rightful: [appraiser, leader, head],
    /** What a route below /cham-diem is tried with. */
    samples: (path: string): Readonly<Record<string, string>> => {
      if (!path.includes('/cham-diem/')) return {}
      const ofSet = path.includes('bo-tieu-chi')
      const row = path.includes('/nhom/') ? idOf('A.2') : criterionId
      return {
        ...{ sheetId: String(sheetId), roundId: String(roundId), otherId: String(setId), classKey },
        ...{ setId: String(draft.setId), criterionId: String(ofSet ? draft.criterionId : row) },
        ...(path.includes('/phieu/') && { evidenceId: String(evidenceId) }),
      }
    },
  }
}

async function markedEvidence({ db, deps }: World, sheetId: number, criterionId: number, secret: string) {
  const bytes = Buffer.from(secret)
  const sha256 = await deps.files.keep(bytes)
  const at = deps.clock.now().toString()
  const kept = {
    sha256,
    size: bytes.length,
    mediaType: 'text/plain',
    firstName: 'minh-chung.txt',
    keptAt: at,
  }
  await describeFile(db, kept)
  const proof = { stage: 'self', kind: 'file', sha256, name: secret, addedAt: at, addedByName: 'thử' }
  const query = db.insertInto('scorecards.scoreEvidence').values({ sheetId, criterionId, ...proof })
  return (await query.returning('id').executeTakeFirstOrThrow()).id
}

async function markedDraft({ db, clock }: World, agencyId: number, secret: string) {
  const made = { state: 'draft', madeAt: clock.now().toString(), madeByName: 'thử' }
  const { id: setId } = await db
    .insertInto('scorecards.criteriaSet')
    .values({ agencyId, year: 2024, classKey, version: 1, nameVi: secret, nameEn: secret, ...made })
    .returning('id')
    .executeTakeFirstOrThrow()
  const row = { code: 'A', position: 1, kind: 'criterion', nameVi: secret, nameEn: secret, maximum: 1000 }
  const { id: criterionId } = await db
    .insertInto('scorecards.criterion')
    .values({ setId, ...row })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { setId, criterionId }
}

function did<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
