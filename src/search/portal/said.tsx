import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { understood } from '../../platform/search-words.ts'
import { textOf } from '../find/fewer-words.ts'
import type { Answer } from '../find/search.ts'
import { addressOf } from './address.ts'
import type { SearchPageProps } from './search-page.tsx'
import { texts } from './texts.ts'

/** How the question was read, what else was looked for, and how much was found: said before the results. */
export function Said({ asking, answer, lang, href }: SearchPageProps & { readonly answer: Answer }) {
  const t = textsIn(lang, texts)
  const { found } = answer
  const reading = readingOf(answer)
  const meanings = meaningsOf(answer)
  return (
    <div class="search-said" role="status">
      {answer.corrected && (
        <p>
          {t.corrected} <strong>“{reading ?? answer.corrected}”</strong>.{' '}
          <a href={href(addressOf(asking, { isExact: true }))}>{t.exactly(asking.query)}</a>
        </p>
      )}
      {!answer.corrected && reading && <p>{t.understood(reading)}</p>}
      {meanings.length > 0 && <p>{t.alsoMeans(meanings.map((one) => `“${one}”`).join(', '))}</p>}
      {found.total > 0 && (
        <p class="strong">{found.since ? t.moreThan(found.total) : t.count(found.total)}</p>
      )}
      {found.since && <p class="soft small">{t.since(formatDay(found.since))}</p>}
    </div>
  )
}

/** The words with the diacritics of what was found, where none were typed; undefined when they say nothing new. */
function readingOf({ understanding: { groups }, shown, corrected }: Answer): string | undefined {
  const tokens = groups.flatMap((group) => group.tokens)
  if (!corrected && tokens.some(({ typed, word }) => typed !== word)) return undefined
  if (tokens.some(({ word }) => /\d/.test(word))) return undefined
  const told = shown.flatMap(({ title, summary, text, files }) => [
    title,
    summary,
    text,
    ...files.map((f) => f.text),
  ])
  const read = understood(
    tokens.map(({ word }) => word),
    told,
  )
  return read === textOf(groups) ? undefined : read
}

const meaningsOf = ({ understanding: { groups } }: Answer): readonly string[] => [
  ...new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ text }) => text ?? []))),
]
