import type { Readable } from 'node:stream'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { readingLimits } from './limits.ts'

const mostEntries = 3000

export type XmlEvents = {
  /** Names without their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** The XML parts of an Office file whose names fit, in the order of their names, never more than the limit together. */
export async function readXmlParts(
  bytes: Uint8Array,
  fits: (name: string) => boolean,
  events: (name: string) => XmlEvents,
): Promise<void> {
  const zip = await opened(bytes)
  let left = readingLimits.xmlBytes
  try {
    const entries = (await listed(zip)).filter(({ fileName }) => fits(fileName))
    entries.sort((a, b) => a.fileName.localeCompare(b.fileName, 'en', { numeric: true }))
    for (const entry of entries) {
      const parser = parserFor(events(entry.fileName))
      const decoder = new TextDecoder()
      for await (const chunk of (await streamed(zip, entry)) as AsyncIterable<Buffer>) {
        left -= chunk.length
        if (left < 0) throw new Error('unpacks too large')
        parser.write(decoder.decode(chunk, { stream: true }))
      }
      parser.write(decoder.decode()).close()
    }
  } finally {
    zip.close()
  }
}

/** No entities of its own: Office writes no document type, and what hides in one only grows. */
function parserFor({ open, close, text }: XmlEvents) {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => fail('a document type declaration'))
  parser.on('error', (error) => {
    throw error
  })
  if (open) parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open(bare(name), attributes))
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  if (text) parser.on('text', text)
  return parser
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

const fail = (why: string): never => {
  throw new Error(why)
}

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, autoClose: false },
      (error, zip) => (error ? reject(error) : resolve(zip)),
    ),
  )

function listed(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > mostEntries) return reject(new Error('too many parts'))
      zip.readEntry()
    })
    zip.readEntry()
  })
}

const streamed = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  )
