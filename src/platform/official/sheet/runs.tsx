import { type Lang, textsIn } from '../../i18n.ts'
import type { DocumentFigure, Run } from '../model.ts'
import { texts } from './texts.ts'

export type RunsShown = {
  readonly lang: Lang
  readonly selectedKey?: string
  /** Keys and tables that were shown already: the first place of a figure can be jumped to. */
  readonly seen: Set<string>
}

export const Runs = ({ runs, ...shown }: RunsShown & { runs: readonly Run[] }) => (
  <>
    {runs.map((run) => (
      <OneRun run={run} {...shown} />
    ))}
  </>
)

function OneRun({ run, ...shown }: RunsShown & { run: Run }) {
  const words = run.figure ? <Figure figure={run.figure} text={run.text} {...shown} /> : lined(run.text)
  const bold = run.bold ? <b>{words}</b> : words
  return run.italic ? <i>{bold}</i> : <>{bold}</>
}

const lined = (text: string) => text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))

function Figure({
  figure,
  text,
  lang,
  selectedKey,
  seen,
}: RunsShown & { figure: DocumentFigure; text: string }) {
  const id = seen.has(figure.key) ? undefined : `so-${figure.key}`
  seen.add(figure.key)
  const words = (
    <>
      {text}
      {figure.mark && (
        <span class="hidden-text" lang={lang}>{` (${textsIn(lang, texts)[figure.mark]})`}</span>
      )}
    </>
  )
  if (figure.href === undefined)
    return (
      <span class="figure" id={id} data-mark={figure.mark}>
        {words}
      </span>
    )
  return (
    <a
      class="figure"
      id={id}
      href={figure.href}
      data-mark={figure.mark}
      aria-current={figure.key === selectedKey ? 'true' : undefined}
    >
      {words}
    </a>
  )
}
