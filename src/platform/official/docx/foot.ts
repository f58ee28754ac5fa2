import { type FileChild, Paragraph, TextRun } from 'docx'
import type { OfficialDocument } from '../model.ts'
import { recipientLines, signatureLines } from '../wording.ts'
import { gap } from './lines.ts'
import { plainTable } from './plain-table.ts'
import type { Writing } from './writing.ts'

/** Room for a signature and a seal, in twips. */
const signatureRoom = 1500

/** Who gets it on the left, who signs on the right, never apart from the last paragraph. */
export function footOf(document: OfficialDocument, { roomMm }: Writing): FileChild[] {
  const left = roomMm * 0.5
  const recipients = [
    new Paragraph({ style: 'recipientsTitle', children: [new TextRun('Nơi nhận:')] }),
    ...recipientLines(document).map(
      (line) =>
        new Paragraph({
          style: 'recipients',
          indent: { left: 120, hanging: 120 },
          children: [new TextRun(line)],
        }),
    ),
  ]
  const signature = [
    ...signatureLines(document.signature).map(
      (line) => new Paragraph({ style: 'signature', keepNext: true, children: [new TextRun(line)] }),
    ),
    new Paragraph({
      style: 'signer',
      spacing: { before: signatureRoom },
      children: [new TextRun(document.signature.name ?? '')],
    }),
  ]
  return [gap(true), plainTable([left, roomMm - left], [[recipients, signature]])]
}
