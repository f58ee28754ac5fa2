import { loadForms, loadStoryForms, provedByAgency } from '../../activities/index.ts'
import { cellsOfAgencies, isAligned } from '../../coverage/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Measured } from '../rules/measured.ts'
import type { MeasureKey } from './catalog.ts'
import { factTexts as t } from './fact-texts.ts'
import { count, nothing, share } from './made.ts'
import type { Measurer } from './measurer.ts'
import { rowsHref } from './question.ts'

const keys = [
  'activities',
  'activities_verified',
  'forms_used',
  'languages_used',
  'two_way_share',
  'evidence_share',
  'stories_published',
] as const satisfies readonly MeasureKey[]

/** What the agency itself did, from the figures that are kept ready; only evidence is asked of the activities. */
export const activityMeasures: Measurer = {
  keys,
  async measure({ db, question, isAsked }) {
    const { agencyIds, from, to } = question
    const window = { from, to }
    if (!isAligned(window)) return () => everyOne(nothing(t.halfMonths))
    const [cells, proved, twoWay, stories] = await Promise.all([
      cellsOfAgencies(db, { agencyIds, planId: null, window }),
      isAsked('evidence_share') ? provedByAgency(db, { agencyIds, from, to }) : new Map<number, number>(),
      twoWayForms(db),
      storyForms(db),
    ])
    const byAgency = Map.groupBy(cells, ({ agencyId }) => agencyId)
    return (agencyId) => {
      const own = byAgency.get(agencyId) ?? []
      const whole = own.find(({ audience, form, language }) => audience + form + language === '')
      const forms = own.filter(({ form }) => form !== '')
      const of = (some: ReadonlySet<string>) =>
        forms.reduce((sum, { form, done }) => (some.has(form) ? sum + done : sum), 0)
      const all = whole?.done ?? 0
      const href = (key: MeasureKey) => rowsHref(question, agencyId, key)
      const verified = whole?.verified ?? 0
      return {
        activities: count(all, t.activities, href('activities')),
        activities_verified: {
          ...count(verified, t.activities, href('activities_verified')),
          ...{ factVi: t.verified.vi(verified, all), factEn: t.verified.en(verified, all) },
        },
        forms_used: count(forms.length, t.forms, href('forms_used')),
        languages_used: count(
          own.filter(({ language }) => language !== '').length,
          t.languages,
          href('languages_used'),
        ),
        two_way_share: share(of(twoWay), all, t.twoWay, t.nothingDone, href('two_way_share')),
        evidence_share: share(
          proved.get(agencyId) ?? 0,
          all,
          t.proved,
          t.nothingDone,
          href('evidence_share'),
        ),
        stories_published: count(of(stories), t.stories, href('stories_published')),
      }
    }
  },
}

const everyOne = (measured: Measured) => Object.fromEntries(keys.map((key) => [key, measured]))

/** Forms in which people answer. */
export const twoWayForms = async (db: Queryable): Promise<ReadonlySet<string>> =>
  new Set((await loadForms(db)).filter(({ isTwoWay }) => isTwoWay).map(({ key }) => key))

/** Forms of what the portal logs when it publishes a story. */
export const storyForms = async (db: Queryable): Promise<ReadonlySet<string>> =>
  new Set((await loadStoryForms(db)).map(({ formKey }) => formKey))
