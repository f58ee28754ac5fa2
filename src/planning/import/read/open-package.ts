import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Unreadable } from './refusals.ts'

/** A Word file is a zip of parts. Only the parts asked for are unpacked, and never more than the limits. */
export type Package = {
  has(name: string): boolean
  /** The part's bytes as they are unpacked; an absent part yields nothing. */
  chunks(name: string): AsyncIterable<Uint8Array>
  close(): void
}

const mostEntries = 5000
const largestPart = 80 * 1024 * 1024
const largestWhole = 400 * 1024 * 1024
const highestRatio = 250
const ratioCountsFrom = 8 * 1024 * 1024

export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await opened(bytes)
  try {
    const entries = await listed(zip)
    return {
      has: (name) => entries.has(name),
      chunks: (name) => unpacked(zip, entries.get(name)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, autoClose: false },
      (error, zip) => (error ? reject(new Unreadable('broken')) : resolve(zip)),
    )
  })

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let whole = 0
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new Unreadable('broken')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      whole += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
      const bomb = ratio > highestRatio && entry.uncompressedSize > ratioCountsFrom
      if (bomb || whole > largestWhole || entries.size >= mostEntries)
        return reject(new Unreadable('unpacks_too_large'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** The sizes in a zip's directory may lie, so the bytes are counted as they come. */
async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) return
  if (entry.uncompressedSize > largestPart) throw new Unreadable('unpacks_too_large')
  if (entry.isEncrypted()) throw new Unreadable('broken')
  const stream = await streamed(zip, entry)
  let size = 0
  try {
    for await (const chunk of stream) {
      size += (chunk as Uint8Array).length
      if (size > largestPart) throw new Unreadable('unpacks_too_large')
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken')
  } finally {
    stream.destroy()
  }
}

const streamed = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(new Unreadable('broken')) : resolve(stream)))
  })
