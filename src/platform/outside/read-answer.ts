import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { CannotFetch } from './failure.ts'

/** The body, unpacked, never more than `most` bytes of it either packed or unpacked. */
export async function readAnswer(answer: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw new CannotFetch('too_large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) throw new CannotFetch('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** We ask for plain bytes; a server that packs them all the same is understood, once. */
function unpacked(answer: IncomingMessage): Readable {
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (packing === '' || packing === 'identity') return answer
  const unpack = unpackers[packing]
  if (!unpack) throw new CannotFetch('broken_answer')
  // A failure of either end reaches whoever reads the other.
  return pipeline(answer, unpack(), () => {})
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}
