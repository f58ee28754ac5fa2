import type { Agency } from '../../agencies/index.ts'
import type { ActivityDeps } from '../ports.ts'
import { chooseOccasions, type Occasion } from './choose-occasions.ts'
import { entryOfOccasion, type Scene } from './entry-of-occasion.ts'
import { sampleEvidence } from './sample-evidence.ts'
import type { SampleActivity } from './store-sample.ts'
import { timelineOf } from './timeline.ts'

/** Everything that is to have been done, agency by agency. The files are kept on the way. */
export async function planSamples(
  deps: ActivityDeps,
  folder: string,
  scene: Scene,
): Promise<readonly SampleActivity[]> {
  const { sample, chance, directory } = scene
  const programmeAgencyId = directory.bySlug(sample.programme)?.id
  if (programmeAgencyId === undefined) return []
  const evidenceFor = await sampleEvidence(deps, folder)
  const samples: SampleActivity[] = []
  for (const agency of directory.all) {
    const work = await deps.planning.openWorkOf(deps.db, agency.id, Temporal.PlainDate.from(sample.to))
    for (const occasion of chooseOccasions(sample, chance, agency, work))
      samples.push({
        clientKey: chance.uuid(occasion.key),
        programmeAgencyId,
        entry: entryOfOccasion(scene, agency, occasion),
        work: occasion.work,
        ...(await evidenceFor(chance, occasion.key, occasion.template.evidence)),
        ...momentsOf(scene, agency, occasion),
      })
  }
  return samples
}

function momentsOf({ sample, chance }: Scene, agency: Agency, { key, to }: Occasion) {
  const { loggedAt, verdict } = timelineOf(chance, key, to, sample.to)
  return {
    loggedAt: loggedAt.toString(),
    loggedBy: `mau:${agency.slug}`,
    loggedByName: `Đầu mối ${agency.shortName} (mẫu)`,
    judgement: verdict && {
      state: verdict.kind,
      at: verdict.at.toString(),
      by: 'mau:chuyen-vien',
      byName: sample.programmeOfficer,
      reason: chance.pick(`${key} reason`, sample.returnReasons),
    },
  }
}
