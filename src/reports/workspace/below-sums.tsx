import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable, EmptyState, Stack, Tag } from '../../platform/ui/index.ts'
import type { Agreement } from '../compile/compile-from.ts'
import { figurePath } from '../paths.ts'
import { belowTexts } from './below-texts.ts'
import { valueWords } from './figure-words.ts'
import { Folded } from './folded.tsx'
import type { Sum } from './gather-below.ts'

type BelowSumsProps = { readonly lang: Lang; readonly reportId: number; readonly sums: readonly Sum[] }

/** What the sent reports add up to, held against today's count: where the two differ first, where they agree folded. */
export function BelowSums({ lang, reportId, sums }: BelowSumsProps) {
  const t = textsIn(lang, belowTexts)
  const agreeing = sums.filter(({ agreement }) => agreement === 'agrees')
  const others = sums.filter(({ agreement }) => agreement !== 'agrees')
  if (sums.length === 0) return <EmptyState title={t.none} />
  return (
    <Stack>
      {others.length > 0 && <Sums {...{ lang, reportId }} caption={t.differing} sums={others} />}
      {agreeing.length > 0 && (
        <Folded summary={t.agreeing(agreeing.length)}>
          <Sums {...{ lang, reportId }} caption={t.agreeing(agreeing.length)} sums={agreeing} />
        </Folded>
      )}
    </Stack>
  )
}

function Sums({ lang, reportId, sums, caption }: BelowSumsProps & { caption: string }) {
  const t = textsIn(lang, belowTexts)
  return (
    <DataTable
      caption={caption}
      hidesCaption
      asCards="inline"
      isFramed
      isDense
      rows={sums}
      columns={[
        {
          title: t.figure,
          isName: true,
          cell: ({ figure }) => <a href={figurePath(reportId, figure.key)}>{figure.label[lang]}</a>,
        },
        { title: t.sum, isNumber: true, cell: ({ figure, sum }) => valueWords(sum, figure, lang) },
        { title: t.counted, isNumber: true, cell: ({ figure }) => valueWords(figure.counted, figure, lang) },
        {
          title: t.difference,
          cell: ({ figure, sum, live, agreement }) => (
            <Tag {...agreements[agreement]}>
              {agreement === 'agrees'
                ? t.same
                : signed(live - sum, (value) => valueWords(value, figure, lang))}
            </Tag>
          ),
        },
      ]}
    />
  )
}

const agreements = {
  agrees: { tone: 'ok', icon: 'circle-check' },
  differs: { tone: 'wait', icon: 'triangle-alert' },
  incomplete: { tone: 'neutral', icon: 'hourglass' },
} as const satisfies Record<Agreement, object>

const signed = (value: number, words: (value: number) => string) =>
  `${value > 0 ? '+' : '−'}${words(Math.abs(value))}`
