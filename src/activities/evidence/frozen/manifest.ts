import { canonicalJson } from '../../../platform/canonical-json.ts'

/** One activity as it is when a set is fixed. */
export type FrozenActivity = {
  readonly id: number
  readonly version: number
  readonly state: string
  readonly form: string
  readonly what: string
  readonly doneFrom: string
  readonly doneTo: string
  readonly times: number
  readonly reach: number | null
  readonly reachKind: string | null
  readonly evidence: readonly { readonly kind: string; readonly name: string; readonly print: string }[]
  readonly captures: readonly {
    readonly url: string
    readonly at: string
    readonly bytes: string
    readonly text: string
  }[]
}

export type Manifest = {
  readonly format: 'loa-evidence-set/1'
  readonly agency: string
  readonly from: string
  readonly to: string
  readonly purpose: string
  readonly activities: readonly FrozenActivity[]
}

export type Difference = {
  readonly kind: 'changed' | 'missing' | 'added'
  readonly activityId: number
  readonly what: string
  /** Of a changed activity: which of its facts. */
  readonly fields: readonly string[]
}

/** What is other today than when the set was fixed. Captures taken since are none: what was captured stays. */
export function differencesOf(
  then: readonly FrozenActivity[],
  now: readonly FrozenActivity[],
): readonly Difference[] {
  const today = new Map(now.map((one) => [one.id, one]))
  const known = new Set(then.map(({ id }) => id))
  return [
    ...then.flatMap((one): Difference[] => {
      const other = today.get(one.id)
      if (!other) return [{ kind: 'missing', activityId: one.id, what: one.what, fields: [] }]
      const fields = changedFields(one, other)
      return fields.length > 0 ? [{ kind: 'changed', activityId: one.id, what: one.what, fields }] : []
    }),
    ...now
      .filter(({ id }) => !known.has(id))
      .map(({ id, what }): Difference => ({ kind: 'added', activityId: id, what, fields: [] })),
  ]
}

const compared = [
  'state',
  'form',
  'what',
  'doneFrom',
  'doneTo',
  'times',
  'reach',
  'reachKind',
  'evidence',
] as const

function changedFields(then: FrozenActivity, now: FrozenActivity): readonly string[] {
  const fields = compared.filter((field) => canonicalJson(then[field]) !== canonicalJson(now[field]))
  const has = new Set(now.captures.map(canonicalJson))
  const isCaptureLost = then.captures.some((capture) => !has.has(canonicalJson(capture)))
  const isOtherVersion = fields.length === 0 && then.version !== now.version
  return [...fields, ...(isCaptureLost ? ['captures'] : []), ...(isOtherVersion ? ['version'] : [])]
}
