import { freezeEvidence } from '../../src/activities/evidence/frozen/freeze-evidence.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { World } from '../support/world.ts'

/** What was found about an activity's evidence, marked: a capture, a likeness to its own words, a fixed set. */
export async function secretFindings(
  { deps, db }: World,
  officer: Actor,
  activity: { readonly id: number; readonly agencyId: number },
  secret: string,
) {
  const sha256 = await deps.files.keep(Buffer.from(secret))
  const keptAt = deps.clock.now().toString()
  await db
    .insertInto('platform.file')
    .values({ sha256, size: 1, mediaType: 'text/plain', firstName: 'a', keptAt })
    .execute()
  const page = { url: 'https://ninhthuan.gov.vn/', finalUrl: 'https://ninhthuan.gov.vn/', title: secret }
  const { id: captureId } = await db
    .insertInto('activities.capture')
    .values({
      ...{ ...page, activityId: activity.id, state: 'taken', askedAt: keptAt, lookedAt: keptAt, status: 200 },
      ...{ bytesSha256: sha256, textSha256: sha256 },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const text = {
    activityId: activity.id,
    source: 'entry',
    name: secret,
    syllables: 30,
    shingles: [1],
    keys: [1],
  }
  const [a, b] = await db
    .insertInto('activities.textPrint')
    .values([
      { ...text, key: '' },
      { ...text, key: sha256 },
    ])
    .returning('id')
    .execute()
  const { id: nearCopyId } = await db
    .insertInto('activities.nearCopy')
    .values({ textA: a!.id, textB: b!.id, likeness: 1, foundAt: keptAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  const span = { agencyId: activity.agencyId, from: '2023-01-01', to: '2023-12-31' }
  const frozen = await freezeEvidence(deps, officer, { ...span, purpose: secret })
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.issues))
  return {
    captureId: String(captureId),
    nearCopyId: String(nearCopyId),
    setId: String(frozen.value.setId),
  }
}
