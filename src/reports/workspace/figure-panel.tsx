import type { Child } from 'hono/jsx'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import {
  BigFigure,
  ButtonLink,
  Card,
  Facts,
  NameColumns,
  Row,
  Stack,
  shortFingerprint,
  Tag,
} from '../../platform/ui/index.ts'
import type { FrozenFigure, ReportFigure } from '../frozen.ts'
import { rowsPath } from '../paths.ts'
import { figureWords, valueWords } from './figure-words.ts'
import { reportTexts } from './report-texts.ts'
import { rowTexts } from './row-texts.ts'

export type ChosenFigure = {
  readonly reportId: number
  readonly figure: ReportFigure | FrozenFigure
  /** What is counted today, where the report is signed. */
  readonly now?: number
}

type FigurePanelProps = ChosenFigure & {
  readonly lang: Lang
  /** The forms of unlocking and locking, for who may. */
  readonly acts?: Child
}

const shownNames = 12

/** The chosen number: what it is, how and from what it was counted, and the way to its rows. */
export function FigurePanel({ lang, reportId, figure, now, acts }: FigurePanelProps) {
  const t = textsIn(lang, reportTexts)
  const rows = textsIn(lang, rowTexts)
  const { missing, rowsCount, rowsOf } = figure
  return (
    <Card>
      <Stack>
        <p class="soft" id="con-so">
          {t.chosen}
        </p>
        <BigFigure value={figureWords(figure, lang)}>
          <StateOf lang={lang} figure={figure} now={now} />
        </BigFigure>
        <p>{figure.label[lang]}</p>
        <Facts items={factsOf(figure, lang)} />
        <Row>
          <ButtonLink size="small" href={rowsPath(reportId, figure.key)} icon="list">
            {rowsOf === 'none' ? rows.openMeasured : rows.openRows(rowsOf, rowsCount)}
          </ButtonLink>
        </Row>
        {missing.length > 0 && (
          <div>
            <p class="strong">{t.missing(missing.length)}</p>
            <NameColumns names={missing.slice(0, shownNames).map(({ name }) => name)} />
            {missing.length > shownNames && (
              <p class="soft small">{t.andMore(missing.length - shownNames)}</p>
            )}
          </div>
        )}
        {acts}
      </Stack>
    </Card>
  )
}

function StateOf({ lang, figure, now }: { lang: Lang; figure: ReportFigure; now?: number }) {
  const t = textsIn(lang, reportTexts)
  if (figure.set)
    return (
      <Tag tone="wait" icon="pencil">
        {t.isSet}
      </Tag>
    )
  if (now !== undefined && now !== figure.counted)
    return (
      <Tag tone="wait" icon="refresh-cw">
        {t.nowOther(valueWords(now, figure, lang))}
      </Tag>
    )
  if (figure.doubles.length > 0)
    return (
      <Tag tone="wait" icon="triangle-alert">
        {t.mayDouble}
      </Tag>
    )
  return (
    <Tag tone="ok" icon="circle-check">
      {t.matches}
    </Tag>
  )
}

function factsOf(figure: ReportFigure | FrozenFigure, lang: Lang) {
  const t = textsIn(lang, reportTexts)
  const days = `${formatDay(figure.from)} – ${formatDay(figure.to)}`
  return [
    { label: t.from, value: `${figure.definition[lang]} ${days}` },
    ...(figure.denominator === null
      ? []
      : [{ label: t.denominator, value: formatNumber(figure.denominator, lang) }]),
    ...(figure.set
      ? [
          { label: t.counted, value: valueWords(figure.counted, figure, lang) },
          { label: t.setReason, value: figure.set.reason },
          { label: t.setBy, value: `${figure.set.byName}, ${formatMoment(figure.set.at)}` },
        ]
      : []),
    'rowsSha256' in figure
      ? {
          label: t.frozenAt,
          value: (
            <>
              {t.copy(formatMoment(figure.asOf))}{' '}
              <code title={figure.rowsSha256}>{shortFingerprint(figure.rowsSha256)}</code>
            </>
          ),
        }
      : { label: t.asOf, value: formatMoment(figure.asOf) },
  ]
}
