import { qualityAddress } from './addresses.ts'
import type { Basis } from './basis.ts'
import { activityFigures } from './catalog-activities.ts'
import { otherFigures } from './catalog-others.ts'
import type { Counted } from './count.ts'
import type { Definition, Figure, Figures } from './figure.ts'
import { activityFigureOf, parseKey } from './key.ts'

/** Puts words and addresses to what was counted, and adds the denominators and shares as figures of their own. */
export function asFigures(
  basis: Basis,
  agencyId: number,
  counted: ReadonlyMap<string, Counted>,
  base = '',
): Figures {
  const figures = new Map<string, Figure>()
  const doubles = doublesIn(basis, agencyId)
  for (const [key, { value, rows, of, named, missing, rest }] of counted) {
    const { base: name, agencyId: below } = parseKey(key)!
    const definition = definitionOf(name, basis)
    const figure: Figure = {
      ...definition,
      ...{ key, value, denominator: of, named, missing },
      rest: definition.adds === 'sum' ? rest : undefined,
      ...{ window: basis.question.window, asOf: basis.asOf, rowsCount: rows ?? value },
      rowsHref:
        definition.rowsOf === 'none' ? qualityAddress(basis, below ?? agencyId) : `${base}/so-lieu/${key}`,
      doubles: doubles.length > 0 && mayDouble.has(name) && below === null ? doubles : undefined,
    }
    figures.set(key, figure)
    if (of !== undefined && below === null)
      for (const one of partsOf(figure, of, base, basis)) figures.set(one.key, one)
  }
  return figures
}

/** Figures to whose sums two reports of one event would both add. */
const mayDouble = new Set([
  'conferences',
  'conference_people',
  'dialogues',
  'dialogue_people',
  'contests',
  'events',
])

const doublesIn = ({ doubles, below }: Basis, agencyId: number) => {
  const isIn = new Set(below.get(agencyId))
  return doubles.filter(({ agencyIds }) => agencyIds.every((id) => isIn.has(id)))
}

function definitionOf(name: string, { words, definitions }: Basis): Definition {
  const kept = definitions.get(name)
  if (kept) return kept
  const known = (otherFigures as Readonly<Record<string, Definition>>)[name] ?? activityFigureOf(name, words)
  if (!known) throw new Error(`no figure ${name}`)
  const { label, definition, unit, adds, rowsOf } = known
  const made = { label, definition, unit, adds, rowsOf }
  definitions.set(name, made)
  return made
}

/** A denominator opens all that the figure is a part of; a share the rows it is counted from. */
function partsOf(figure: Figure, of: number, base: string, basis: Basis): readonly Figure[] {
  const { key, value, window, asOf, rowsCount } = figure
  const whole: Figure = {
    ...partDefinition(figure, 'of', basis),
    ...{ key: `${key}.of`, value: of, rowsCount: of, rowsHref: `${base}/so-lieu/${key}.of`, window, asOf },
  }
  if (of === 0) return [whole]
  const share: Figure = {
    ...partDefinition(figure, 'share', basis),
    ...{ key: `${key}.share`, value: shareOf(value, of), denominator: of, window, asOf, rowsCount },
    rowsHref: `${base}/so-lieu/${key}.share`,
  }
  return [whole, share]
}

function partDefinition(figure: Figure, part: 'of' | 'share', { words, definitions }: Basis): Definition {
  const name = `${figure.key}.${part}`
  const kept = definitions.get(name)
  if (kept) return kept
  const { label, definition, rowsOf, adds } = figure
  const of = activityFigureOf(figure.key, words)?.of
  const whole = of ? activityFigures[of]!.label : ofLabels[rowsOf]
  const [vi, en] = [whole.vi.toLowerCase(), whole.en.toLowerCase()]
  const made: Definition =
    part === 'of'
      ? {
          label: whole,
          definition: { vi: `Mẫu số của “${label.vi}”: ${vi}`, en: `What “${label.en}” is a part of: ${en}` },
          ...{ unit: 'count', adds: adds === 'none' ? 'none' : 'recount', rowsOf },
        }
      : {
          label: { vi: `Tỉ lệ: ${label.vi}`, en: `Share: ${label.en}` },
          definition: { vi: `${definition.vi}, trên ${vi}`, en: `${definition.en}, of all in ${en}` },
          ...{ unit: 'share', adds: 'none', rowsOf },
        }
  definitions.set(name, made)
  return made
}

/** Per cent with one decimal, a half upwards. */
export const shareOf = (value: number, of: number): number => Math.round((value * 1000) / of) / 10

const ofLabels = {
  activities: { vi: 'Hoạt động trong kỳ', en: 'Activities of the window' },
  agencies: { vi: 'Đơn vị trong phạm vi', en: 'Agencies in scope' },
  works: { vi: 'Việc đến hạn trong kỳ', en: 'Work due in the window' },
  tasks: { vi: 'Nhiệm vụ đến hạn trong kỳ', en: 'Tasks due in the window' },
  themes: { vi: 'Nội dung của kế hoạch', en: 'Themes of the plan' },
  forms: { vi: 'Hình thức', en: 'Forms' },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  none: { vi: '', en: '' },
} as const
