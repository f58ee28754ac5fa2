import { formatMoment } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  type Column,
  Columns,
  DataTable,
  EmptyState,
  PageHead,
  Tag,
  type Tone,
} from '../../../platform/ui/index.ts'
import { type Sample, type Standing, standingOf } from '../sample.ts'
import { samplePath } from './addresses.ts'
import { DrawForm, type DrawFormProps } from './draw-form.tsx'
import { filterWords } from './filter-words.ts'
import { sampleTexts } from './sample-texts.ts'

export type SamplesPageProps = DrawFormProps & {
  readonly samples: readonly Sample[]
  /** Draws samples; others only read them. */
  readonly mayDraw: boolean
}

/** The samples of the programme, and the form that draws another. */
export function SamplesPage(props: SamplesPageProps) {
  const { lang, samples, mayDraw } = props
  const t = textsIn(lang, sampleTexts)
  const list =
    samples.length === 0 ? (
      <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
    ) : (
      <DataTable
        caption={t.caption}
        rows={samples}
        columns={columnsOf(props)}
        asCards
        isFramed
        hidesCaption
      />
    )
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {mayDraw ? (
        <Columns aside={<DrawForm {...props} />} asideLabel={t.drawTitle}>
          {list}
        </Columns>
      ) : (
        list
      )}
    </>
  )
}

function columnsOf({ lang, directory, words }: SamplesPageProps): readonly Column<Sample>[] {
  const t = textsIn(lang, sampleTexts)
  const number = (value: number) => formatNumber(value, lang)
  return [
    {
      title: t.one,
      isName: true,
      cell: ({ id }) => (
        <a class="unbroken" href={samplePath(id)}>
          {t.sample(id)}
        </a>
      ),
    },
    {
      title: t.size,
      isNumber: true,
      cell: ({ size, population }) => `${number(size)}/${number(population)}`,
    },
    {
      title: t.way,
      cell: ({ way, filter }) => (
        <>
          {t[way]}
          <div class="soft small">{filterWords(filter, lang, directory, words)}</div>
        </>
      ),
    },
    {
      title: t.drawn,
      cell: ({ drawnAt, drawnByName }) => (
        <>
          <span class="unbroken">{formatMoment(drawnAt)}</span>
          <div class="soft small">{drawnByName}</div>
        </>
      ),
    },
    {
      title: t.standing,
      cell: (sample) => (
        <>
          <StandingTag standing={standingOf(sample)} lang={lang} />
          <div class="soft small">
            {t.progress(number(sample.judged), number(sample.size), number(sample.returned))}
          </div>
        </>
      ),
    },
  ]
}

const tones: Readonly<Record<Standing, Tone>> = { judging: 'wait', held: 'ok', failed: 'late', closed: 'ok' }

export const StandingTag = ({ standing, lang }: { standing: Standing; lang: Lang }) => (
  <Tag tone={tones[standing]}>{textsIn(lang, sampleTexts)[standing]}</Tag>
)
