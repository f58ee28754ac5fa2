import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Needle, type Piece, passageWith } from '../../platform/search-words.ts'
import { Icon, type IconName } from '../../platform/ui/index.ts'
import type { EntryKind } from '../entry.ts'
import type { Shown } from '../find/store-match.ts'
import { passageOf } from '../show/passage.ts'
import { kindNames, langNames, texts } from './texts.ts'

export type HitsProps = {
  readonly entries: readonly Shown[]
  readonly needles: readonly Needle[]
  readonly agencyName: (id: number) => string | undefined
  readonly lang: Lang
  readonly href: (path: string) => string
}

const icons: Readonly<Record<EntryKind, IconName>> = {
  story: 'newspaper',
  document: 'file-text',
  answer: 'message-square',
  plan: 'flag',
  task: 'list-checks',
  agency: 'landmark',
}

/** What was found: its kind, its title, the passage with the words, where and when. */
export const Hits = (props: HitsProps) => (
  <ol class="hits">
    {props.entries.map((entry) => (
      <Hit {...props} entry={entry} />
    ))}
  </ol>
)

function Hit({ entry, needles, agencyName, lang, href }: HitsProps & { readonly entry: Shown }) {
  const t = textsIn(lang, texts)
  const { excerpt: passage, file } = passageOf(entry, needles)
  const facts = [
    entry.kind !== 'agency' && entry.agencyId !== null && agencyName(entry.agencyId),
    entry.day && entry.kind !== 'task' && formatDay(entry.day),
    entry.lang !== lang && entry.kind !== 'agency' && t.inLang(langNames[entry.lang]?.[lang] ?? entry.lang),
    file && t.inFile(file),
  ].filter(Boolean)
  return (
    <li>
      <p class="hit-kind">
        <Icon name={icons[entry.kind]} /> {textsIn(lang, kindNames)[entry.kind]}
      </p>
      <h3 lang={foreign(entry.lang, lang)}>
        <a href={pathOf(entry, href)}>
          <Marked pieces={passageWith(entry.title, needles, 2000).pieces} />
        </a>
      </h3>
      {passage.pieces.length > 0 && (
        <p lang={foreign(entry.lang, lang)}>
          {passage.beginsLate && '… '}
          <Marked pieces={passage.pieces} />
          {passage.endsEarly && ' …'}
        </p>
      )}
      {facts.length > 0 && <p class="soft small">{facts.join(' · ')}</p>}
    </li>
  )
}

/** An English edition lives below /en whatever the page's language. */
const pathOf = ({ lang, path }: Shown, href: (path: string) => string) =>
  lang === 'en' ? `/en${path}` : href(path)

const foreign = (of: string, page: Lang) => (of === page ? undefined : of)

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map((piece) => (piece.isHit ? <mark>{piece.text}</mark> : piece.text))}</>
)
