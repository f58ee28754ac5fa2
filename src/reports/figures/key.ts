import type { Text } from '../../platform/i18n.ts'
import { type ActivityFigure, activityFigures } from './catalog-activities.ts'
import type { Definition } from './figure.ts'

/** A key taken apart: the figure, whether its denominator or its share is meant, and whose it is when not the scope's own. */
export type FigureKey = {
  readonly base: string
  readonly part: 'of' | 'share' | null
  readonly agencyId: number | null
}

export function parseKey(key: string): FigureKey | undefined {
  const found = /^([a-z0-9_.-]+?)(?:\.(of|share))?(?:@(\d{1,9}))?$/.exec(key)
  if (!found) return undefined
  const [, base, part, agencyId] = found
  return { base: base!, part: (part as 'of' | 'share') ?? null, agencyId: agencyId ? Number(agencyId) : null }
}

export const atAgency = (key: string, agencyId: number): string => `${key}@${agencyId}`

/** How things are called that keys name. */
export type KeyWords = {
  readonly forms: ReadonlyMap<string, Text>
  readonly themes: ReadonlyMap<number, Text>
  readonly audiences: ReadonlyMap<string, Text>
  readonly languages: ReadonlyMap<string, Text>
}

/**
 * The figures of one form, theme, audience or language, or of a theme and an audience: 'form.loudspeaker.times',
 * 'theme.12', 'audience.managers', 'cell.12.managers', 'language.rog'.
 */
export function activityFigureOf(base: string, words: KeyWords): ActivityFigure | undefined {
  const [kind, first = '', second = ''] = base.split('.')
  if (kind === 'form' && words.forms.has(first)) return formFigure(first, second, words)
  const theme = words.themes.get(Number(first))
  if (kind === 'theme' && theme)
    return about({ vi: 'nội dung', en: 'theme' }, theme, { themeId: Number(first) })
  const audience = words.audiences.get(kind === 'cell' ? second : first)
  if (kind === 'audience' && audience)
    return about({ vi: 'đối tượng', en: 'audience' }, audience, { audienceKey: first }, 'activities')
  if (kind === 'cell' && theme && audience)
    return about(
      { vi: 'nội dung và đối tượng', en: 'theme and audience' },
      { vi: `${theme.vi} × ${audience.vi}`, en: `${theme.en} × ${audience.en}` },
      { themeId: Number(first), audienceKey: second },
    )
  const language = words.languages.get(first)
  if (kind === 'language' && language)
    return about({ vi: 'ngôn ngữ', en: 'language' }, language, { language: first }, 'activities')
  return Object.hasOwn(activityFigures, base) ? activityFigures[base] : undefined
}

const formParts: Readonly<Record<string, { readonly label: Text; readonly spec: ActivityFigure['spec'] }>> = {
  '': { label: { vi: 'Hoạt động', en: 'Activities' }, spec: {} },
  verified: { label: { vi: 'Đã xác minh', en: 'Verified' }, spec: { isVerified: true } },
  times: { label: { vi: 'Số lần', en: 'Times' }, spec: { amount: 'times' } },
  present: { label: { vi: 'Lượt người có mặt', en: 'People present' }, spec: { amount: 'present' } },
}

function formFigure(form: string, part: string, { forms }: KeyWords): ActivityFigure | undefined {
  const known = Object.hasOwn(formParts, part) ? formParts[part] : undefined
  const name = forms.get(form)!
  return (
    known && {
      ...plain,
      label: { vi: `${known.label.vi}: ${name.vi}`, en: `${known.label.en}: ${name.en}` },
      definition: {
        vi: `${known.label.vi} của hình thức ${name.vi} trong kỳ`,
        en: `${known.label.en} of the form ${name.en} in the window`,
      },
      spec: { ...known.spec, forms: [form] },
      of: part === '' ? 'activities' : undefined,
    }
  )
}

const about = (
  what: Text,
  name: Text,
  spec: ActivityFigure['spec'],
  of = 'plan_activities',
): ActivityFigure => ({
  ...plain,
  label: { vi: `Hoạt động: ${name.vi}`, en: `Activities: ${name.en}` },
  definition: {
    vi: `Hoạt động trong kỳ có ${what.vi} “${name.vi}”; một hoạt động tính ở mỗi ${what.vi} của mình`,
    en: `Activities of the window with the ${what.en} “${name.en}”; one counts in each of its own`,
  },
  ...{ spec, of },
})

const plain = { unit: 'count', adds: 'sum', rowsOf: 'activities' } as const satisfies Partial<Definition>
