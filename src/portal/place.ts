import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { Text } from '../platform/i18n.ts'
import { readPackJson } from '../platform/pack-file.ts'

/** Whose portal this is, as its pack says. */
export type Place = {
  /** 'Ninh Thuận'; undefined without a pack. */
  readonly name?: Text
  /** 'tỉnh Ninh Thuận', as it stands in a sentence. */
  readonly province?: Text
  /** Who answers for the portal. */
  readonly keeper?: Text
  /** Which larger portal it belongs to, as a sentence. */
  readonly partOf?: Text
  /** Under which open data may be used. */
  readonly licence?: Text & { readonly address: string }
}

const text = z.object({ vi: z.string().min(1), en: z.string().min(1) })
const packFile = z.object({
  key: z.string(),
  name: text,
  province: text.optional(),
  keeper: text.optional(),
  partOf: text.optional(),
  licence: text.extend({ address: z.url({ protocol: /^https$/ }) }).optional(),
})

/** Reads `pack.json`; without a pack the portal names no place. */
export async function readPlace(packFolder: string | undefined): Promise<Place> {
  if (!packFolder) return {}
  const { key, ...place } = await readPackJson(packFolder, 'pack.json', packFile)
  if (key !== basename(packFolder))
    throw new Error(`${basename(dirname(packFolder))}/${basename(packFolder)}: pack.json is of '${key}'`)
  return place
}

/** The licence as files of data name it, by language. */
export function licenceOf({ licence }: Place) {
  if (!licence) return undefined
  const { address } = licence
  return { vi: { name: licence.vi, address }, en: { name: licence.en, address } }
}
