import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { logActivity } from '../../src/activities/index.ts'
import { drawSample } from '../../src/activities/sampling/draw-sample.ts'
import { saveSeries } from '../../src/activities/series/save-series.ts'
import { verifyActivity } from '../../src/activities/verify-activity.ts'
import { receivePlan } from '../../src/planning/draft/receive-plan.ts'
import { assignmentsOf, loadPlansOfPack, openWorkOf, themesOfYear } from '../../src/planning/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { describeFile } from '../../src/platform/public-files.ts'
import type { World } from '../support/world.ts'
import { keptNotices } from './kept-notices.ts'
import { secretFindings } from './secret-findings.ts'
import { secretImport } from './secret-import.ts'
import { secretNextPlan } from './secret-next-plan.ts'
import { secretReport } from './secret-report.ts'
import { secretScore } from './secret-score.ts'
import { secretStory } from './secret-story.ts'

/** A word that stands in every record nobody else may see. */
export const secret = 'KHÔNG-AI-ĐƯỢC-THẤY'

const province = 'ubnd-tinh-ninh-thuan'
const commune = 'ubnd-xa-phuoc-dai'

/** An issued plan, a draft, work of a commune and an activity with evidence, all marked; and who may see them. */
export async function secretWorld(world: World) {
  await loadPlansOfPack(world.deps, join(import.meta.dirname, '../../packs/ninh-thuan'))
  const officer = await world.actor('programme_officer', province)
  const unit = await world.actor('unit_officer', commune)
  const administrator = await world.actor('administrator', province)
  const draft = await draftPlan(world, officer)
  const issued = await world.db
    .selectFrom('planning.plan')
    .select('id')
    .where('state', '=', 'issued')
    .executeTakeFirstOrThrow()
  const assignment = await markedAssignment(world, issued.id)
  const activity = await loggedActivity(world, unit, assignment.id)
  const judged = await judgedActivity(world, unit, officer, assignment.id)
  const agencyId = await world.agencyId(commune)
  const findings = await secretFindings(world, officer, { id: activity.id, agencyId }, secret)
  const sentTable = await secretImport(world, unit, agencyId, secret)
  const mail = await markedMail(world)
  const occasion = await markedOccasion(world, issued.id, activity.id)
  const story = await secretStory(world, unit, secret)
  await secretNextPlan(world, officer, issued.id, secret)
  const score = await secretScore(world, officer, issued.id, secret)
  const report = await secretReport(world, commune, province, secret)
  const { chief, ids: notices } = await keptNotices(world)
  const membership = await world.db
    .selectFrom('agencies.membership')
    .select('id')
    .where('userId', '=', unit.userId)
    .executeTakeFirstOrThrow()
  await world.settle()

  const ids: Readonly<Record<string, string>> = {
    taskId: String(draft.taskId),
    clauseId: String(draft.clauseId),
    doubtId: '1',
    kind: 'yeu-cau',
    assignmentId: String(assignment.id),
    occasionId: String(occasion),
    activityId: String(activity.id),
    evidenceId: String(activity.evidenceId),
    sampleId: String(judged.sampleId),
    seriesId: String(await secretSeries(world, unit, activity.id)),
    ...findings,
    ...sentTable,
    slug: commune,
    membershipId: String(membership.id),
    ...story,
    ...notices,
  }
  const amendment = await draftPlan(world, officer, issued.id)
  const planFor = (path: string) =>
    path.endsWith('/sua-doi') ? amendment.planId : followed.test(path) ? issued.id : draft.planId
  const followed = /:planId(\{[^}]*\})?(\/(luoi|cham|bao-phu.*|nam-sau.*))?$/
  return {
    rightful: [officer, unit, administrator, chief, ...score.rightful],
    samples: (path: string) => ({
      ...ids,
      ...report.samples(path),
      ...score.samples(path),
      planId: String(planFor(path)),
      ...(path.endsWith('/mo-lai') && { activityId: String(judged.activityId) }),
      id: path.includes('hop-thu-di')
        ? String(mail)
        : path.includes(':kind')
          ? String(draft.requirementId)
          : 'x',
    }),
  }
}

async function secretSeries(world: World, unit: Actor, activityId: number) {
  const saved = await saveSeries(world.deps, unit, {
    clientKey: randomUUID(),
    activityId,
    name: `Phát thanh ${secret}`,
    rhythm: { kind: 'weekly', weekdays: [1, 4], every: 1 },
    fromDay: '2023-09-04',
  })
  if (!saved.ok) throw new Error('the series was not saved')
  return saved.value
}

async function draftPlan(world: World, officer: Actor, amendsPlanId?: number) {
  const text = [
    'KẾ HOẠCH',
    `Tuyên truyền cải cách hành chính năm 2023 ${secret}`,
    'I. MỤC TIÊU, YÊU CẦU',
    '2. Yêu cầu',
    `- Bám sát nhiệm vụ ${secret}.`,
    'III. NHIỆM VỤ',
    'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện',
    `1\tPhát thanh ${secret}\tSở Nội vụ\tTháng 10/2023`,
  ].join('\n')
  const agencyId = await world.agencyId(province)
  const received = await receivePlan(world.deps, officer, { agencyId, text, amendsPlanId })
  if (!received.ok) throw new Error(JSON.stringify(received.issues))
  const planId = received.value
  const one = async (table: 'task' | 'clause' | 'requirement') =>
    (
      await sql<{
        id: number
      }>`select id from planning.${sql.ref(table)} where plan_id = ${planId} limit 1`.execute(world.db)
    ).rows[0]?.id ?? 0
  return {
    planId,
    taskId: await one('task'),
    clauseId: await one('clause'),
    requirementId: await one('requirement'),
  }
}

/** A milestone that names the marked activity: who oversees the plan reads of it, others of the milestone alone. */
async function markedOccasion(world: World, planId: number, activityId: number) {
  const { id } = await world.db
    .insertInto('coverage.occasion')
    .values({ planId, key: 'moc-01', kind: 'milestone', happenedOn: '2023-09-01', title: 'Một mốc cải cách' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const link = { occasionId: id, activityId, linkedAt: world.clock.now().toString(), linkedByName: 'thử' }
  await world.db.insertInto('coverage.occasionActivity').values(link).execute()
  return id
}

async function markedAssignment(world: World, planId: number) {
  const agencyId = await world.agencyId(commune)
  const { rows } = await sql<{ id: number; taskId: number }>`
    select a.id, a.task_id from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.agency_id = ${agencyId} and a.due_on > '2023-09-20' order by a.due_on limit 1`.execute(
    world.db,
  )
  await sql`update planning.task set product = ${secret} where id = ${rows[0]!.taskId}`.execute(world.db)
  return rows[0]!
}

async function loggedActivity(world: World, unit: Actor, assignmentId: number) {
  const deps = { ...world.deps, planning: { openWorkOf, assignmentsOf, themesOfYear } }
  const agencyId = await world.agencyId(commune)
  const [theme] = await themesOfYear(world.db, 2023)
  const result = await logActivity(deps, unit, {
    clientKey: randomUUID(),
    entry: {
      agencyId,
      formKey: 'loudspeaker',
      what: `Phát thanh ${secret}`,
      details: null,
      place: null,
      doneFrom: '2023-09-14',
      doneTo: '2023-09-14',
      startTime: null,
      times: 1,
      reach: null,
      reachKind: null,
      reachCounted: null,
      cost: null,
      languages: ['vi'],
      programmes: [],
      themeIds: [theme!.id],
      audienceKeys: ['rural_people'],
      areaIds: [agencyId],
      assignmentIds: [assignmentId],
    },
    files: [await evidenceFile(world)],
    links: [`https://ninhthuan.gov.vn/${encodeURIComponent(secret)}`],
  })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { activityId } = result.value
  const evidence = await world.db
    .selectFrom('activities.evidence')
    .select('id')
    .where('activityId', '=', activityId)
    .executeTakeFirst()
  return { id: activityId, evidenceId: evidence?.id ?? 0 }
}

/** Another one, verified, and a sample drawn from what waits. */
async function judgedActivity(world: World, unit: Actor, officer: Actor, assignmentId: number) {
  const { id: activityId } = await loggedActivity(world, unit, assignmentId)
  await verifyActivity(world.deps, officer, { activityId, version: 1 })
  const sample = await drawSample(world.deps, officer, {
    programmeAgencyId: await world.agencyId(province),
    way: 'random',
    seed: secret,
    size: { kind: 'count', value: 1 },
    filter: {},
  })
  if (!sample.ok) throw new Error(JSON.stringify(sample.issues))
  return { activityId, sampleId: sample.value.sampleId }
}

async function evidenceFile({ deps }: World) {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const sha256 = await deps.files.keep(bytes)
  const keptAt = deps.clock.now().toString()
  await describeFile(deps.db, {
    sha256,
    size: bytes.length,
    mediaType: 'image/jpeg',
    firstName: `${secret}.jpg`,
    keptAt,
  })
  return { sha256, name: `${secret}.jpg`, displaySha256: sha256, takenAt: null }
}

async function markedMail(world: World) {
  const mail = {
    key: 'secret',
    recipient: 'a@test.loa',
    subject: secret,
    body: secret,
    queuedAt: '2023-09-20T01:00:00Z',
  }
  const { id } = await world.db
    .insertInto('platform.mail')
    .values(mail)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
