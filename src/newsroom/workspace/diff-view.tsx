import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Changed, ChangedBlock } from '../../platform/ui/index.ts'
import type { BlockChange, Difference, Piece } from '../life/diff.ts'
import { versionTexts } from './version-texts.ts'

/** What changed from one version to another, in the order of the newer text; what stayed is folded away. */
export function DiffView({ lang, difference }: { lang: Lang; difference: Difference }) {
  const t = textsIn(lang, versionTexts)
  const field = (name: string, pieces: readonly Piece[]) =>
    pieces.some(({ kind }) => kind !== 'same') && (
      <ChangedBlock place={name}>
        <Words lang={lang} pieces={pieces} />
      </ChangedBlock>
    )
  return (
    <div>
      {field(t.titleField, difference.title)}
      {field(t.summaryField, difference.summary)}
      {runsOf(difference.blocks).map((run) =>
        run[0]?.kind === 'same' ? (
          <Unchanged lang={lang} run={run} />
        ) : (
          run.map((change) => (
            <ChangedBlock place={placeOf(change, lang)}>
              <Words lang={lang} pieces={piecesOf(change)} empty={change.type === 'picture' && t.picture} />
            </ChangedBlock>
          ))
        ),
      )}
      {field(t.transcriptField, difference.transcript)}
    </div>
  )
}

/** Whole passages that came or went are marked as a whole. */
function piecesOf({ kind, pieces }: BlockChange): readonly Piece[] {
  if (kind !== 'added' && kind !== 'removed') return pieces
  return pieces.map((piece) => ({ ...piece, kind }))
}

const Unchanged = ({ lang, run }: { lang: Lang; run: readonly BlockChange[] }) => (
  <ChangedBlock place="">
    <details>
      <summary class="soft">{textsIn(lang, versionTexts).unchanged(run.length)}</summary>
      {run.map(({ pieces }) => (
        <p>{pieces.map(({ text }) => text).join('')}</p>
      ))}
    </details>
  </ChangedBlock>
)

const Words = ({ lang, pieces, empty }: { lang: Lang; pieces: readonly Piece[]; empty?: Child }) => {
  const t = textsIn(lang, versionTexts)
  if (pieces.every(({ text }) => text === '')) return <span class="soft">{empty}</span>
  return <Changed parts={pieces} added={t.wordAdded} removed={t.wordRemoved} />
}

function placeOf({ kind, from, to }: BlockChange, lang: Lang): string {
  const t = textsIn(lang, versionTexts)
  const [older, newer] = [(from ?? 0) + 1, (to ?? 0) + 1]
  if (kind === 'moved') return t.moved(older, newer)
  if (kind === 'removed') return t.removed(older)
  return kind === 'added' ? t.added(newer) : t.changed(newer)
}

/** Neighbours that stayed the same go together. */
function runsOf(changes: readonly BlockChange[]): readonly (readonly BlockChange[])[] {
  const runs: BlockChange[][] = []
  for (const change of changes) {
    const last = runs.at(-1)
    const joins = last && (last[0]?.kind === 'same') === (change.kind === 'same')
    if (joins) last.push(change)
    else runs.push([change])
  }
  return runs
}
