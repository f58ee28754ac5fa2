import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { ActivityDeps } from '../ports.ts'
import { drawAtRandom, drawByRisk, type Size, sizeOf } from './draw.ts'
import { riskOf } from './risk.ts'
import type { SampleFilter, SampleWay } from './sample.ts'
import { type Candidate, waitingCandidates } from './store-population.ts'
import { insertSample, lockDrawing, sameSample } from './store-samples.ts'
import { parametersOn, weightsOn } from './store-weights.ts'
import { sampleRefusals } from './texts.ts'

export type Drawing = {
  readonly programmeAgencyId: number
  readonly way: SampleWay
  readonly seed: string
  readonly size: Size
  readonly filter: SampleFilter
}

const most = 5000

/**
 * The programme officer draws some of what waits, to look at closely. What they logged themselves is not drawn from. The
 * same form sent again answers the same sample.
 */
export async function drawSample(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  drawing: Drawing,
): Promise<Result<{ sampleId: number }>> {
  const { programmeAgencyId, way, seed, filter } = drawing
  if (!actor.is('programme_officer', programmeAgencyId)) return notFound
  const userId = actor.userId ?? ''
  return deps.db.transaction().execute(async (tx) => {
    await lockDrawing(tx, programmeAgencyId)
    const today = deps.clock.today().toString()
    const waiting = { programmeAgencyId, userId, filter }
    const candidates = await waitingCandidates(tx, waiting, { today, limit: most + 1 })
    if (candidates.length === 0) return refuse(sampleRefusals.nothingWaits)
    if (candidates.length > most) return refuse(sampleRefusals.tooMany)
    const weights = await weightsOn(tx, today)
    const judged = candidates.map((candidate) => ({ ...candidate, ...riskOf(candidate, weights) }))
    const size = sizeOf(drawing.size, judged.length)
    const drawn = new Map(draw(judged, way, seed, size).map((id, at) => [id, at + 1]))
    const sample = {
      ...{ programmeAgencyId, way, seed, filter, size },
      population: judged.length,
      allowedPercent: (await parametersOn(tx, today)).allowedPercent,
      drawnAt: deps.clock.now().toString(),
      drawnBy: userId,
      drawnByName: actor.name,
    }
    const before = await sameSample(tx, sample)
    if (before !== undefined) return done({ sampleId: before })
    const sampleId = await insertSample(
      tx,
      sample,
      judged.map(({ id, version, score, reasons }) => ({
        ...{ id, version, score, reasons },
        position: drawn.get(id) ?? null,
      })),
    )
    await record(tx, actor, deps.clock, {
      action: 'sample.drawn',
      subject: `sample:${sampleId}`,
      agencyId: programmeAgencyId,
      detail: { way, seed, filter, population: judged.length, size },
    })
    return done({ sampleId })
  })
}

function draw(
  candidates: readonly (Candidate & { readonly score: number })[],
  way: SampleWay,
  seed: string,
  size: number,
): readonly number[] {
  if (way === 'risk') return drawByRisk(new Map(candidates.map(({ id, score }) => [id, score])), seed, size)
  return drawAtRandom(
    candidates.map(({ id }) => id),
    seed,
    size,
  )
}
