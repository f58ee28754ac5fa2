import type { OfficialDocument } from '../model.ts'
import { recipientLines, signatureLines } from '../wording.ts'

/** Who gets it, and who signs: never an imitation of a signature or a seal. */
export const SheetFoot = ({ document }: { document: OfficialDocument }) => (
  <div class="official-foot">
    <div class="recipients">
      <p>
        <b>
          <i>Nơi nhận:</i>
        </b>
      </p>
      <ul>
        {recipientLines(document).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
    <div class="signature">
      {signatureLines(document.signature).map((line) => (
        <p>{line}</p>
      ))}
      <p class="signer">{document.signature.name}</p>
    </div>
  </div>
)
