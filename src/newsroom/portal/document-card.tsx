import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { DocumentFacts } from '../edition.ts'
import { storyTexts } from './story-texts.ts'

type Props = { readonly document: DocumentFacts; readonly summary: string; readonly lang: Lang }

/** What the register says of a document. */
export function DocumentCard({ document, summary, lang }: Props) {
  const t = textsIn(lang, storyTexts)
  const { docType, number, issuedOn, issuer, signer, signerTitle, effectiveOn, expiresOn } = document
  const rows: readonly (readonly [string, string | null])[] = [
    [t.docType, docType],
    [t.number, number],
    [t.issuedOn, formatDay(issuedOn)],
    [t.issuer, issuer],
    [t.signer, [signer, signerTitle].filter(Boolean).join(', ')],
    [t.effectiveOn, effectiveOn && formatDay(effectiveOn)],
    [t.expiresOn, expiresOn && formatDay(expiresOn)],
    [t.abstract, summary],
  ]
  return (
    <div class="table-scroll">
      <table class="table facts-table">
        <caption>{t.document}</caption>
        <tbody>
          {rows.map(([name, value]) =>
            value ? (
              <tr>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  )
}
