import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type KeptFile, keepBytes, keepUploads } from '../../platform/media/index.ts'
import type { EvidenceFile } from '../activity.ts'
import type { ActivityDeps } from '../ports.ts'
import type { Chance } from './chance.ts'
import type { Template } from './sample-file.ts'

export type SampleEvidence = { readonly files: readonly EvidenceFile[]; readonly links: readonly string[] }

const photos = ['anh-mau-1.jpg', 'anh-mau-2.jpg', 'anh-mau-3.jpg']
const book = 'so-theo-doi-mau.pdf'

/** Deals out the pack's sample files; every one of them says on its face that it is a sample. */
export async function sampleEvidence(deps: ActivityDeps, folder: string) {
  const originals = new Map<string, { bytes: Buffer; kept: KeptFile }>()
  for (const name of [...photos, book]) {
    const bytes = await readFile(join(folder, 'sample/evidence', name))
    const [kept] = (await keepUploads(deps, [new File([bytes], name)], 'file')).kept
    if (kept) originals.set(name, { bytes, kept })
  }
  return async (chance: Chance, key: string, kind: Template['evidence']): Promise<SampleEvidence> => {
    const luck = chance.number(`${key} proof`)
    // Not everybody sends proof; an officer has something to return.
    if (luck > 0.9) return { files: [], links: [] }
    if (kind === 'link' || luck > 0.35) return { files: [], links: [linkFor(chance, key)] }
    const original = originals.get(kind === 'pdf' ? book : chance.pick(`${key} photo`, photos))
    if (!original) return { files: [], links: [] }
    const { kept, bytes } = original
    const isReused = chance.number(`${key} reused`) < 0.03
    const own = isReused ? bytes : remarked(bytes, chance.uuid(key))
    const sha256 = await keepBytes(deps, own, kept.mediaType, kept.name)
    return { files: [{ ...kept, sha256 }], links: [] }
  }
}

/** The same picture or page as a file of its own: with a remark that no reader shows. */
function remarked(bytes: Buffer, remark: string): Buffer {
  const text = Buffer.from(remark)
  if (bytes[0] !== 0xff) return Buffer.concat([bytes, Buffer.from(`\n% ${remark}\n`)])
  const comment = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([bytes.subarray(0, 2), comment, text, bytes.subarray(2)])
}

/** A name that no site can have (RFC 2606). */
const linkFor = (chance: Chance, key: string) =>
  `https://cchc.mau.example/tin/${chance.uuid(`${key} link`).slice(0, 8)}`
