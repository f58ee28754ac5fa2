import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { Icon, Sheet } from '../../platform/ui/index.ts'
import { type Around, Blocks } from '../body/body-view.tsx'
import { outlineOf } from '../body/outline.ts'
import type { Edition } from '../edition.ts'
import { remarkTexts } from './remark-texts.ts'
import { deskTexts, newsroomTexts } from './texts.ts'

export type DraftViewProps = {
  readonly lang: Lang
  readonly edition: Pick<Edition, 'lang' | 'title' | 'summary' | 'body' | 'transcript' | 'correctionNote'>
  /** 'Tin tức, Cải cách thủ tục hành chính'. */
  readonly eyebrow: string
  /** Where the draft's pictures are fetched. */
  readonly pictures: string
  /** How many open comments each block has, from 0; without it nobody comments here. */
  readonly remarks?: ReadonlyMap<number, number>
  /** Where a comment on the block is written. */
  readonly remarkHref?: (block: number) => string
  readonly children?: unknown
}

/** The draft as readers will see it, each passage with its comments and the way to write one. */
export function DraftView(props: DraftViewProps) {
  const { lang, edition, eyebrow, children } = props
  const t = textsIn(lang, deskTexts)
  return (
    <Sheet lang={edition.lang === lang ? undefined : edition.lang}>
      {eyebrow && <p class="soft small">{eyebrow}</p>}
      <h1>{edition.title || textsIn(lang, newsroomTexts).untitled}</h1>
      {edition.correctionNote && (
        <p>
          <b>{t.correctionNote}:</b> {edition.correctionNote}
        </p>
      )}
      {edition.summary ? <p class="summary">{edition.summary}</p> : <p class="soft">{t.noSummary}</p>}
      {edition.body.content.length === 0 ? <p class="soft">{t.emptyText}</p> : <Passages {...props} />}
      {edition.transcript && (
        <details>
          <summary class="strong">{t.transcript}</summary>
          <p class="said">{edition.transcript}</p>
        </details>
      )}
      {children as never}
    </Sheet>
  )
}

function Passages({ lang, edition, pictures, remarks, remarkHref }: DraftViewProps) {
  const outline = new Map(outlineOf(edition.body).map((entry) => [entry.heading, entry]))
  const around: Around = { outline, lang, pictures, tables: { count: 0 } }
  return (
    <div class="prose">
      {edition.body.content.map((block, at) => (
        <div class="draft-block" id={passageId(at)}>
          <Blocks blocks={[block]} around={around} />
          {remarkHref && (
            <RemarkLink lang={lang} at={at} count={remarks?.get(at) ?? 0} href={remarkHref(at)} />
          )}
        </div>
      ))}
    </div>
  )
}

type RemarkLinkProps = {
  readonly lang: Lang
  readonly at: number
  readonly count: number
  readonly href: string
}

function RemarkLink({ lang, at, count, href }: RemarkLinkProps) {
  const t = textsIn(lang, remarkTexts)
  if (count === 0)
    return (
      <a class="remark-link" href={href}>
        <Icon name="message-square" label={t.remarkOn(at + 1)} />
      </a>
    )
  return (
    <a class="remark-link" href={href} data-some="">
      <Icon name="message-square" />
      {t.remarks(formatNumber(count, lang))}
      <span class="hidden-text">{t.onPassage(at + 1)}</span>
    </a>
  )
}

/** Passages are counted from 1 where people read it. */
export const passageId = (block: number): string => `doan-${block + 1}`
