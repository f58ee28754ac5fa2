import type { Agency, Directory } from '../../agencies/index.ts'
import type { ActivityEntry } from '../activity.ts'
import type { ThemeOption } from '../ports.ts'
import type { Chance } from './chance.ts'
import type { Occasion } from './choose-occasions.ts'
import type { Sample } from './sample-file.ts'

export type Scene = {
  readonly sample: Sample
  readonly chance: Chance
  readonly directory: Directory
  readonly themes: readonly ThemeOption[]
}

/** What the officer would have entered; the sentence ends with the mark of a sample. */
export function entryOfOccasion(scene: Scene, agency: Agency, occasion: Occasion): ActivityEntry {
  const { chance } = scene
  const { key, template, work, from, to } = occasion
  const community = communityOf(scene, agency)
  const isForPeople = template.audiences.includes('rural_people')
  const ownLanguage = isForPeople && community ? scene.sample.languageOf[community] : undefined
  return {
    agencyId: agency.id,
    formKey: template.form,
    what: `${chance.pick(`${key} what`, template.what)}${periodWords(from, to)} (mẫu)`,
    details: null,
    place: template.places.length > 0 ? chance.pick(`${key} place`, template.places) : null,
    doneFrom: from,
    doneTo: to,
    startTime: null,
    times: chance.between(`${key} times`, template.times) * work.length,
    reach: template.reach ? chance.between(`${key} reach`, template.reach) : null,
    reachKind: null,
    reachCounted: template.reach ? (template.counted ?? 'estimate') : null,
    cost: null,
    languages: languagesOf(
      template.languages,
      ownLanguage && chance.number(`${key} language`) < 0.5 ? ownLanguage : undefined,
    ),
    programmes: template.programmes,
    themeIds: themeIdsOf(scene, occasion),
    audienceKeys: [...new Set([...(isForPeople && community ? [community] : []), ...template.audiences])],
    areaIds: [areaOf(scene, agency)],
    assignmentIds: work.map(({ assignmentId }) => assignmentId),
  }
}

const languagesOf = (listed: readonly string[], own: string | undefined): readonly string[] =>
  listed.length > 0 ? listed : own ? ['vi', own] : ['vi']

/** ', tháng 5/2023' for what took several days. */
function periodWords(from: string, to: string): string {
  if (from === to) return ''
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  return first.month === last.month
    ? `, tháng ${last.month}/${last.year}`
    : `, từ tháng ${first.month} đến tháng ${last.month}/${last.year}`
}

/** The themes of the task, or those of the template's reform areas, two at most. */
function themeIdsOf({ themes, chance }: Scene, { key, work, template }: Occasion): number[] {
  const named = work[0]?.themeIds ?? []
  const fitting = themes
    .filter(({ reformArea }) => reformArea && template.areas.includes(reformArea))
    .map(({ id }) => id)
  const from =
    fitting.filter((id) => named.includes(id)).length > 0 ? fitting : named.length > 0 ? named : fitting
  const choice = from.length > 0 ? from : themes.map(({ id }) => id)
  if (choice.length === 0) return []
  const start = chance.between(`${key} theme`, [0, choice.length - 1])
  return [
    ...new Set([
      choice[start]!,
      ...(chance.number(`${key} two`) < 0.35 ? [choice[(start + 1) % choice.length]!] : []),
    ]),
  ]
}

const communityOf = ({ sample, directory }: Scene, agency: Agency): string | undefined =>
  directory
    .upwardsFrom(agency.id)
    .map(({ slug }) => sample.communityOf[slug])
    .find(Boolean)

const areaOf = ({ directory, sample }: Scene, agency: Agency): number =>
  directory.upwardsFrom(agency.id).find(({ areaCode }) => areaCode)?.id ??
  directory.bySlug(sample.programme)?.id ??
  agency.id
