import { formatDay, formatMoment } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { type Fact, Facts } from '../../platform/ui/index.ts'
import { type Activity, reachKinds, reachWays } from '../activity.ts'
import { samplePath } from '../sampling/workspace/addresses.ts'
import { nameOf, type Word } from '../words.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'

/** What was entered, in the words of the day; what was left empty is left out. */
export function ActivityFacts({ lang, sight }: { lang: Lang; sight: ActivityInSight }) {
  const t = textsIn(lang, activityTexts)
  const { activity, words, themes, directory } = sight
  const form = words.forms.find(({ key }) => key === activity.formKey)
  const names = (of: readonly Word[], keys: readonly string[]) =>
    keys.map((key) => nameOf(of, key)[lang]).join('; ')
  const number = (value: number) => formatNumber(value, lang)
  const items: (Fact | false)[] = [
    { label: t.agency, value: directory.byId(activity.agencyId)?.name },
    { label: t.form, value: form?.name[lang] ?? activity.formKey },
    { label: t.when, value: whenOf(activity) },
    activity.place !== null && { label: t.place, value: activity.place },
    { label: t.areas, value: activity.areaIds.map((id) => directory.byId(id)?.areaName ?? id).join('; ') },
    { label: t.themes, value: themesOf(sight, themes) },
    { label: t.audiences, value: names(words.audiences, activity.audienceKeys) + usual(sight, lang) },
    { label: form?.times?.[lang] ?? t.times, value: number(activity.times) },
    activity.reach !== null && {
      label: t.reach,
      value: `${number(activity.reach)} (${reachWords(activity, lang)})`,
    },
    { label: t.languages, value: names(words.languages, activity.languages) },
    activity.programmes.length > 0 && {
      label: t.programmes,
      value: names(words.programmes, activity.programmes),
    },
    activity.cost !== null && { label: t.cost, value: `${number(activity.cost)} đồng` },
    activity.details !== null && { label: t.details, value: activity.details },
    { label: t.loggedBy, value: loggedBy(sight, lang) },
    activity.verifiedBySampleId !== null && {
      label: t.verification,
      value: bySample(activity.verifiedBySampleId, sight, lang),
    },
  ]
  return <Facts items={items.filter((item) => item !== false)} />
}

/** 'người nghe, ước tính'; of a counter also until when it was read. */
const reachWords = ({ reachKind, reachCounted, reachCountedAt }: Activity, lang: Lang): string =>
  [
    reachKind && reachKinds[reachKind][lang].toLowerCase(),
    reachCounted && reachWays[reachCounted][lang].toLowerCase(),
    reachCountedAt && textsIn(lang, activityTexts).countedUntil(formatMoment(reachCountedAt)),
  ]
    .filter(Boolean)
    .join(', ')

/** Who typed it, or the story that logged itself. */
function loggedBy({ activity, said }: ActivityInSight, lang: Lang) {
  const t = textsIn(lang, activityTexts)
  const [href] = said?.links ?? []
  if (!href) return activity.loggedByName
  return (
    <>
      {t.selfLogged}. <a href={href}>{t.readStory}</a>
    </>
  )
}

const bySample = (id: number, { seesSamples }: ActivityInSight, lang: Lang) => {
  const words = textsIn(lang, activityTexts).bySample(id)
  return seesSamples ? <a href={samplePath(id)}>{words}</a> : words
}

/** Says that nobody chose the audiences, until somebody does. */
const usual = ({ activity, said }: ActivityInSight, lang: Lang): string =>
  said?.audiencesAreUsual && said.audienceKeys.join() === activity.audienceKeys.join()
    ? ` (${textsIn(lang, activityTexts).usualAudience})`
    : ''

const themesOf = ({ activity }: ActivityInSight, themes: ActivityInSight['themes']) =>
  activity.themeIds.map((id) => themes.find((theme) => theme.id === id)?.title ?? id).join('; ')

/** '14/09/2023, 17:00' or '01/09/2023 - 14/09/2023'. */
export const whenOf = ({
  doneFrom,
  doneTo,
  startTime,
}: {
  doneFrom: string
  doneTo: string
  startTime?: string | null
}): string =>
  [doneFrom === doneTo ? formatDay(doneFrom) : `${formatDay(doneFrom)} - ${formatDay(doneTo)}`, startTime]
    .filter(Boolean)
    .join(', ')
