import { classNameOf } from '../../../planning/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  type Column,
  DataTable,
  FilterBar,
  LongList,
  SelectField,
  Tag,
  type Tone,
} from '../../../platform/ui/index.ts'
import { formatIndex } from '../../rules/points.ts'
import { sheetPath } from '../../self/paths.ts'
import { type Sheet, type SheetState, sheetStateKeys, sheetStates } from '../round.ts'
import type { Turn } from '../turn.ts'
import { homeTexts } from './texts.ts'
import { TurnCell } from './turn-cell.tsx'

export type SheetLine = { readonly sheet: Sheet; readonly agency: string; readonly turn: Turn }

export type SheetFilter = { readonly nhom?: string; readonly buoc?: string }

type Props = {
  readonly lang: Lang
  readonly lines: readonly SheetLine[]
  readonly filter: SheetFilter
  /** Where the filters are sent. */
  readonly path: string
}

/** Every sheet of a round with whose turn it is; what is late comes first. */
export function SheetList({ lang, lines, filter, path }: Props) {
  const t = textsIn(lang, homeTexts)
  const shown = lines.filter(
    ({ sheet }) =>
      (!filter.nhom || sheet.classKey === filter.nhom) && (!filter.buoc || sheet.state === filter.buoc),
  )
  const classKeys = [...new Set(lines.map(({ sheet }) => sheet.classKey))]
  return (
    <>
      <FilterBar lang={lang} action={path} clearHref={filter.nhom || filter.buoc ? path : undefined}>
        <SelectField
          name="nhom"
          label={t.class}
          empty={t.allClasses}
          value={filter.nhom}
          options={classKeys.map((value) => ({ value, label: classNameOf(value)[lang] }))}
        />
        <SelectField
          name="buoc"
          label={t.state}
          empty={t.allStates}
          value={filter.buoc}
          options={sheetStateKeys.map((value) => ({ value, label: sheetStates[value][lang] }))}
        />
      </FilterBar>
      <p class="soft small">{t.count(shown.length, lines.length)}</p>
      {shown.length === 0 ? (
        <p>{t.noneSo}</p>
      ) : (
        <LongList lang={lang}>
          <DataTable
            caption={t.sheets}
            hidesCaption
            isFramed
            isDense
            asCards
            rows={shown}
            columns={[
              {
                title: t.agency,
                isName: true,
                cell: ({ sheet, agency }) => <a href={sheetPath(sheet.id)}>{agency}</a>,
              },
              { title: t.class, cell: ({ sheet }) => classNameOf(sheet.classKey)[lang] },
              { title: t.state, cell: ({ sheet }) => <StateTag state={sheet.state} lang={lang} /> },
              { title: t.turn, cell: ({ turn }) => <TurnCell turn={turn} lang={lang} /> },
              ...(shown.some(({ sheet }) => sheet.indexValue !== null) ? [indexColumn(lang)] : []),
            ]}
          />
        </LongList>
      )}
    </>
  )
}

const indexColumn = (lang: Lang): Column<SheetLine> => ({
  title: textsIn(lang, homeTexts).index,
  isNumber: true,
  cell: ({ sheet }) => (sheet.indexValue === null ? '' : formatIndex(sheet.indexValue, lang)),
})

const tones: Readonly<Record<SheetState, Tone>> = {
  scoring: 'neutral',
  awaiting_head: 'wait',
  appraising: 'sea',
  explaining: 'wait',
  deciding: 'sea',
  final: 'ok',
}

export const StateTag = ({ state, lang }: { state: SheetState; lang: Lang }) => (
  <Tag tone={tones[state]}>{sheetStates[state][lang]}</Tag>
)
