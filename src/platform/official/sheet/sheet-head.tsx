import { type Lang, textsIn } from '../../i18n.ts'
import type { OfficialLayout } from '../layout.ts'
import type { OfficialDocument } from '../model.ts'
import { addresseeLines, blank, dateLine, numberLine } from '../wording.ts'
import { texts } from './texts.ts'

type HeadProps = {
  readonly document: OfficialDocument
  readonly layout: OfficialLayout
  readonly lang: Lang
}

/** Issuer, nation, number, place and day; then the kind of document and what it is about. */
export const SheetHead = ({ document, layout, lang }: HeadProps) => (
  <>
    <div class="official-head">
      <div class="issuer">
        {document.issuer.superior && <p class="superior capitals">{document.issuer.superior}</p>}
        <Ruled text={document.issuer.name} areCapitals />
      </div>
      <div class="nation">
        <p class="capitals">{layout.nation}</p>
        <Ruled text={layout.motto} isWhole />
      </div>
      <div class="number">
        <p>
          <NumberLine document={document} layout={layout} lang={lang} />
        </p>
        {document.kind === null && <p class="letter-about">V/v {document.about}</p>}
        {document.isDraft && <p class="draft">DỰ THẢO</p>}
      </div>
      <p class="place">
        <i>{keepBlanks(dateLine(document, layout.leadingZero))}</i>
      </p>
    </div>
    {document.kind !== null && (
      <h2 class="official-title">
        <span class="capitals">{document.kind}</span>
        <Ruled text={document.about} isSpan />
      </h2>
    )}
    <Addressees addressees={document.addressees ?? []} />
  </>
)

/** What is not given yet is said to be the clerk's. */
function NumberLine({ document, layout, lang }: HeadProps) {
  const line = numberLine(document, layout.leadingZero)
  if (document.number !== null) return <>{line}</>
  const room = line.lastIndexOf(blank)
  const [before, after] = [line.slice(0, room), line.slice(room + blank.length)]
  return (
    <>
      {before}
      <span class="to-fill" lang={lang}>
        {textsIn(lang, texts).numberByClerk}
      </span>
      {after}
    </>
  )
}

/** A browser would draw the clerk's room together. */
export const keepBlanks = (text: string) => text.replaceAll(` ${blank}`, ` ${'\u00a0'.repeat(blank.length)}`)

type RuledProps = {
  readonly text: string
  readonly areCapitals?: boolean
  readonly isWhole?: boolean
  readonly isSpan?: boolean
}

/** Lines with a rule under the last of them. */
function Ruled({ text, areCapitals, isWhole, isSpan }: RuledProps) {
  const lines = text.split('\n')
  const shown = lines.map((line, at) => (
    <span class={at === lines.length - 1 ? 'ruled' : 'line'} data-whole={isWhole ? '' : undefined}>
      {line}
    </span>
  ))
  const look = areCapitals ? 'name capitals' : 'name'
  return isSpan ? <span class={look}>{shown}</span> : <p class={look}>{shown}</p>
}

const Addressees = ({ addressees }: { addressees: readonly string[] }) => {
  const lines = addresseeLines(addressees)
  if (lines.length === 0) return null
  if (lines.length === 1) return <p class="addressees">Kính gửi: {lines[0]}</p>
  return (
    <div class="addressees" data-many>
      <p>Kính gửi:</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )
}
