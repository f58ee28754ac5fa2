import { TextSoFar } from './text-so-far.ts'
import type { Words } from './words-of.ts'
import { readXmlParts } from './xml-parts.ts'

const parts = /^word\/(document|footnotes|endnotes)\d*\.xml$/
const properties = 'docProps/app.xml'

/** The words of a Word file; deleted text of tracked changes is left out. Its pages are those that Word counted last. */
export async function wordWords(bytes: Uint8Array): Promise<Words> {
  const text = new TextSoFar()
  let pages = ''
  let inText = false
  let inPages = false
  await readXmlParts(
    bytes,
    (name) => parts.test(name) || name === properties,
    (part) =>
      part === properties
        ? {
            open: (name) => {
              inPages = name === 'Pages'
            },
            close: () => {
              inPages = false
            },
            text: (words) => {
              if (inPages) pages += words
            },
          }
        : {
            open: (name) => {
              if (name === 't') inText = true
              if (name === 'tab') text.add(' ')
              if (name === 'br') text.add('\n')
            },
            close: (name) => {
              if (name === 't') inText = false
              if (name === 'p') text.add('\n')
            },
            text: (words) => {
              if (inText) text.add(words)
            },
          },
  )
  return { text: text.toString(), pages: /^[1-9]\d{0,4}$/.test(pages) ? Number(pages) : undefined }
}
