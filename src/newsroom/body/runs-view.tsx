import type { Child } from 'hono/jsx'
import type { Inline, Mark, Run } from './body.ts'

/** A line of text with its marks; neighbours under one link are one link. */
export const Runs = ({ runs }: { runs: readonly Inline[] }) => (
  <>
    {linkedTogether(runs).map(({ href, runs }) => {
      const words = runs.map((run) => (run.type === 'text' ? <Marked run={run} /> : <br />))
      return href === undefined ? (
        words
      ) : (
        <a href={href} rel={/^https?:/i.test(href) ? 'noopener' : undefined}>
          {words}
        </a>
      )
    })}
  </>
)

type Linked = { readonly href?: string; readonly runs: readonly Inline[] }

function linkedTogether(runs: readonly Inline[]): readonly Linked[] {
  const parts: { href?: string; runs: Inline[] }[] = []
  for (const run of runs) {
    const href = run.type === 'text' ? hrefOf(run) : undefined
    const last = parts.at(-1)
    if (last && last.href === href) last.runs.push(run)
    else parts.push({ href, runs: [run] })
  }
  return parts
}

const hrefOf = ({ marks = [] }: Run) => marks.find((mark) => mark.type === 'link')?.attrs.href

function Marked({ run: { text, marks = [] } }: { run: Run }) {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  let words: Child = <Unbroken text={text} />
  if (has('subscript')) words = <sub>{words}</sub>
  if (has('superscript')) words = <sup>{words}</sup>
  if (has('italic')) words = <em>{words}</em>
  return has('bold') ? <strong>{words}</strong> : words
}

/** Document numbers, dates and spans of years stay on one line: 911/KH-UBND, 15/3/2023, 2021 - 2030. */
const Unbroken = ({ text }: { text: string }) => (
  <>{text.split(kept).map((part, at) => (at % 2 === 1 ? <span class="unbroken">{part}</span> : part))}</>
)

const kept = /(\d{1,5}\/[A-ZĐ]{1,8}(?:-[A-ZĐ]{1,10})*|\d{1,2}\/\d{1,2}\/\d{4}|\d{4} [-–] \d{4})/u
