import { sql } from 'kysely'
import type { World } from './world.ts'

const at = '2023-09-20T01:00:00Z'
const made = { madeAt: at, madeByName: 'thử' }
const hash = 'a'.repeat(64)

/**
 * A set in force, a published round, an open one with a signed sheet and one still being scored, and a report that was
 * sent; laid down as rows, so that what holds them is the database alone.
 */
export async function frozenScene(world: World) {
  const { db } = world
  const agencyId = await world.agencyId('ubnd-tinh-ninh-thuan')
  const unitId = await world.agencyId('ubnd-huyen-bac-ai')
  const otherId = await world.agencyId('ubnd-huyen-ninh-son')
  const id = async (rows: Promise<{ readonly id: number }>) => (await rows).id
  const setId = await id(
    db
      .insertInto('scorecards.criteriaSet')
      .values({
        agencyId,
        year: 2023,
        classKey: 'ubnd_cap_huyen',
        version: 1,
        nameVi: 'Bộ',
        nameEn: 'Set',
        state: 'draft',
        ...made,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const criterionId = await id(
    db
      .insertInto('scorecards.criterion')
      .values({ setId, code: 'A', position: 1, kind: 'criterion', nameVi: 'A', nameEn: 'A', maximum: 2000 })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  await db
    .insertInto('scorecards.band')
    .values({ setId, fromIndex: 0, nameVi: 'Yếu', nameEn: 'Weak' })
    .execute()
  await db.updateTable('scorecards.criteriaSet').set({ state: 'in_force' }).where('id', '=', setId).execute()

  const round = async (slug: string) => {
    const roundId = await id(
      db
        .insertInto('scorecards.round')
        .values({
          agencyId,
          year: 2023,
          slug,
          nameVi: slug,
          nameEn: slug,
          fromDay: '2023-01-01',
          toDay: '2023-12-31',
          state: 'open',
          ...made,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const days = {
      opensOn: at.slice(0, 10),
      selfDue: '2023-10-01',
      appraisalDue: '2023-10-15',
      finalDue: '2023-11-01',
    }
    await db
      .insertInto('scorecards.roundClass')
      .values({ roundId, classKey: 'ubnd_cap_huyen', setId, explanationWorkingDays: 5, ...days })
      .execute()
    return roundId
  }
  const sheet = async (roundId: number, of: number, state: string) => {
    const sheetId = await id(
      db
        .insertInto('scorecards.sheet')
        .values({
          roundId,
          agencyId: of,
          classKey: 'ubnd_cap_huyen',
          setId,
          state,
          total: 1500,
          applicableMaximum: 2000,
          indexValue: 75_000,
          rank: 1,
          isTied: false,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const points = { proposed: 1500, selfPoints: 1500, appraisedPoints: 1500, finalPoints: 1500 }
    await db
      .insertInto('scorecards.score')
      .values({ sheetId, criterionId, ...points })
      .execute()
    const proof = {
      stage: 'self',
      kind: 'link',
      url: 'https://vi.du',
      name: 'Minh chứng',
      addedAt: at,
      addedByName: 'thử',
    }
    await db
      .insertInto('scorecards.scoreEvidence')
      .values({ sheetId, criterionId, ...proof })
      .execute()
    await db
      .insertInto('scorecards.move')
      .values({ sheetId, criterionId, stage: 'self', points: 1500, at, byName: 'thử' })
      .execute()
    await db
      .insertInto('scorecards.frozen')
      .values({ roundId, sheetId, stage: 'self', sha256: hash, body: '{"total": 1500}', at, byName: 'thử' })
      .execute()
    return sheetId
  }
  const open = await round('dang-mo')
  const published = await round('da-cong-bo')
  const ids = {
    ...{ setId, criterionId, open, published },
    scoring: await sheet(open, otherId, 'scoring'),
    signed: await sheet(open, unitId, 'appraising'),
    final: await sheet(published, unitId, 'final'),
    report: await sentReport(world, unitId),
  }
  await db
    .updateTable('scorecards.round')
    .set({ state: 'published', publishedAt: at, decisionNumber: '15/QĐ-UBND', decidedOn: at.slice(0, 10) })
    .where('id', '=', published)
    .execute()
  return ids
}

async function sentReport({ db }: World, agencyId: number): Promise<number> {
  const outline = {
    key: 'thu',
    classKey: 'x',
    nameVi: 'Thử',
    legalBasis: '',
    body: '{}',
    validFrom: '2023-01-01',
  }
  const { id: outlineId } = await db
    .insertInto('reports.outline')
    .values(outline)
    .returning('id')
    .executeTakeFirstOrThrow()
  const days = { fromDay: '2023-06-15', toDay: '2023-09-14', dueOn: '2023-09-15' }
  const about = { windowKey: 'q3', year: 2023, classKey: 'x', symbol: 'BC-UBND', state: 'draft', madeAt: at }
  const { id } = await db
    .insertInto('reports.report')
    .values({ agencyId, outlineId, ...days, ...about })
    .returning('id')
    .executeTakeFirstOrThrow()
  const written = { reportId: id, key: 'tin_bai' }
  await db
    .insertInto('reports.passage')
    .values({ ...written, text: 'Lời đã ký', writtenAt: at, writtenByName: 'thử' })
    .execute()
  await db
    .insertInto('reports.setFigure')
    .values({ ...written, value: 12, reason: 'Đếm lại', setAt: at, setByName: 'thử' })
    .execute()
  await db
    .insertInto('reports.frozen')
    .values({ reportId: id, sha256: hash, body: '{"figures": [{"value": 12}]}', at, byName: 'thử' })
    .execute()
  const signed = {
    signedAt: at,
    signedBy: 'u',
    signedByName: 'thử',
    frozenSha256: hash,
    number: 9,
    issuedOn: '2023-09-15',
    sentAt: at,
  }
  await db
    .updateTable('reports.report')
    .set({ state: 'sent', ...signed })
    .where('id', '=', id)
    .execute()
  return id
}

/** Everything that must stay, as one fingerprint. */
export async function frozenFingerprint({ db }: World, { scoring }: { readonly scoring: number }) {
  const { rows } = await sql<{
    print: string
  }>`select md5(string_agg(line, ',' order by line)) as print from (
    select 's' || s::text as line from scorecards.score s where sheet_id <> ${scoring}
    union all select 'h' || h::text from scorecards.sheet h where id <> ${scoring}
    union all select 'm' || m::text from scorecards.move m
    union all select 'f' || f::text from scorecards.frozen f
    union all select 'e' || e::text from scorecards.score_evidence e where sheet_id <> ${scoring}
    union all select 'r' || r::text from scorecards.round r where state = 'published'
    union all select 'c' || c::text from scorecards.criterion c
    union all select 't' || t::text from scorecards.criteria_set t
    union all select 'b' || r::text from reports.report r
    union all select 'p' || p::text from reports.passage p
    union all select 'g' || g::text from reports.set_figure g
    union all select 'z' || z::text from reports.frozen z) rows`.execute(db)
  return rows[0]!.print
}
