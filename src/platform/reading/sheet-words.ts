import { TextSoFar } from './text-so-far.ts'
import type { Words } from './words-of.ts'
import { readXmlParts } from './xml-parts.ts'

const parts = /^xl\/(workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/

/** The words of an Excel file: the names of its sheets and what is written in cells. Numbers alone are not looked for. */
export async function sheetWords(bytes: Uint8Array): Promise<Words> {
  const text = new TextSoFar()
  let inText = false
  await readXmlParts(
    bytes,
    (name) => parts.test(name),
    () => ({
      open: (name, { name: sheet }) => {
        if (name === 'sheet' && sheet) text.add(`${sheet}\n`)
        if (name === 't') inText = true
      },
      close: (name) => {
        if (name === 't') inText = false
        if (name === 'si' || name === 'is') text.add('\n')
      },
      text: (words) => {
        if (inText) text.add(words)
      },
    }),
  )
  return { text: text.toString() }
}
