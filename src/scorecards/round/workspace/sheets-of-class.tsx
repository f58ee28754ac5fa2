import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { type Column, DataTable } from '../../../platform/ui/index.ts'
import { formatIndex } from '../../rules/points.ts'
import { sheetPath } from '../../self/paths.ts'
import { sheetStateKeys, sheetStates } from '../round.ts'
import { deadlineWords, isLate, stepName } from '../turn-texts.ts'
import { type SheetLine, StateTag } from './sheet-line.tsx'
import { homeTexts } from './texts.ts'

type Props = {
  readonly lang: Lang
  readonly name: string
  readonly lines: readonly SheetLine[]
  readonly isOpen: boolean
}

/** The sheets of one class, a line each, behind how many of them are at which step. */
export function SheetsOfClass({ lang, name, lines, isOpen }: Props) {
  const t = textsIn(lang, homeTexts)
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <b>{name}</b> <span class="soft small">{stepsOf(lines, lang)}</span>
      </summary>
      <DataTable
        caption={t.sheetsOf(name)}
        hidesCaption
        isFramed
        isDense
        asCards="inline"
        rows={lines}
        columns={[
          {
            title: t.agency,
            isName: true,
            cell: ({ sheet, agency }) => <a href={sheetPath(sheet.id)}>{agency}</a>,
          },
          { title: t.state, label: '', cell: ({ sheet }) => <StateTag state={sheet.state} lang={lang} /> },
          { title: t.turn, label: '', cell: ({ turn }) => stepName(turn.step, lang) },
          {
            title: t.until,
            label: '',
            cell: ({ turn }) => (
              <span class={isLate(turn) ? 'tone-late small unbroken' : 'soft small unbroken'}>
                {deadlineWords(turn, lang)}
              </span>
            ),
          },
          ...(lines.some(({ sheet }) => sheet.indexValue !== null) ? [indexColumn(lang)] : []),
        ]}
      />
    </details>
  )
}

/** '65 phiếu: 38 đang tự chấm, 7 chờ thủ trưởng ký' */
function stepsOf(lines: readonly SheetLine[], lang: Lang): string {
  const steps = sheetStateKeys
    .map((state) => ({ state, count: lines.filter(({ sheet }) => sheet.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${sheetStates[state][lang].toLocaleLowerCase('vi')}`)
  return textsIn(lang, homeTexts).steps(lines.length, steps.join(', '))
}

const indexColumn = (lang: Lang): Column<SheetLine> => ({
  title: textsIn(lang, homeTexts).index,
  isNumber: true,
  cell: ({ sheet }) => (sheet.indexValue === null ? '' : formatIndex(sheet.indexValue, lang)),
})
