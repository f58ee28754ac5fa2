import { classNameOf } from '../../../planning/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Chip, Chips, LongList, Stack } from '../../../platform/ui/index.ts'
import { sheetStateKeys, sheetStates } from '../round.ts'
import { isLate } from '../turn-texts.ts'
import type { SheetLine } from './sheet-line.tsx'
import { SheetsOfClass } from './sheets-of-class.tsx'
import { homeTexts } from './texts.ts'

export type { SheetLine } from './sheet-line.tsx'

export type SheetFilter = { readonly nhom?: string; readonly buoc?: string }

type Props = {
  readonly lang: Lang
  readonly lines: readonly SheetLine[]
  readonly filter: SheetFilter
  /** Where the filters lead. */
  readonly path: string
}

/** A class of no more sheets than these stands open; a longer one opens when it is asked for. */
const fewSheets = 12

/** How far all sheets of a round have come, step by step, and every sheet under its class. */
export function SheetList({ lang, lines, filter, path }: Props) {
  const t = textsIn(lang, homeTexts)
  const shown = lines.filter(
    ({ sheet, turn }) =>
      (!filter.nhom || sheet.classKey === filter.nhom) &&
      (!filter.buoc || (filter.buoc === late ? isLate(turn) : sheet.state === filter.buoc)),
  )
  const isNarrowed = filter.nhom !== undefined || filter.buoc !== undefined
  const classKeys = [...new Set(shown.map(({ sheet }) => sheet.classKey))].sort()
  return (
    <Stack gap="tight">
      <StepChips {...{ lang, lines, filter, path }} />
      <p class="soft small">{t.count(shown.length, lines.length)}</p>
      {shown.length === 0 ? (
        <p>{t.noneSo}</p>
      ) : (
        <LongList lang={lang}>
          {classKeys.map((classKey) => {
            const own = shown.filter(({ sheet }) => sheet.classKey === classKey)
            return (
              <SheetsOfClass
                {...{ lang, lines: own, name: classNameOf(classKey)[lang] }}
                isOpen={isNarrowed || own.length <= fewSheets}
              />
            )
          })}
        </LongList>
      )}
    </Stack>
  )
}

/** The step that stands for whatever is past its day. */
const late = 'qua-han'

/** Every step that a sheet is at with how many are; pressed, it shows those. */
function StepChips({ lang, lines, filter: { nhom, buoc }, path }: Props) {
  const t = textsIn(lang, homeTexts)
  const inClass = lines.filter(({ sheet }) => !nhom || sheet.classKey === nhom)
  const at = (step?: string) => {
    const query = new URLSearchParams({ ...(nhom && { nhom }), ...(step && { buoc: step }) })
    return query.size > 0 ? `${path}?${query}` : path
  }
  const lateCount = inClass.filter(({ turn }) => isLate(turn)).length
  return (
    <Chips>
      <Chip href={at()} isCurrent={!buoc}>
        {t.allStates} {inClass.length}
      </Chip>
      {(lateCount > 0 || buoc === late) && (
        <Chip href={at(late)} icon="circle-alert" isCurrent={buoc === late}>
          {t.late} {lateCount}
        </Chip>
      )}
      {sheetStateKeys.map((state) => {
        const count = inClass.filter(({ sheet }) => sheet.state === state).length
        return (
          (count > 0 || buoc === state) && (
            <Chip href={at(state)} isCurrent={buoc === state}>
              {sheetStates[state][lang]} {count}
            </Chip>
          )
        )
      })}
    </Chips>
  )
}
