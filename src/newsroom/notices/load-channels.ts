import { z } from 'zod'
import type { Database } from '../../platform/database/open.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { insertPackChannel } from './store-channels.ts'

const row = z.object({
  key: z.string().min(1),
  kind: z.enum(['web', 'app', 'social', 'phone', 'mail', 'office']),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  address: z.string().min(1),
  kept_by: z.string().min(1),
  is_sample: z.enum(['yes', 'no']),
})

/** Puts the pack's official channels on the list; later the board keeps it. */
export async function loadChannelsOfPack(
  db: Database,
  packFolder: string,
  { withSamples }: { withSamples: boolean },
): Promise<void> {
  for (const one of await readPackTable(packFolder, 'stories/channels.csv', row)) {
    const { key, kind, name_vi: nameVi, name_en: nameEn, address, kept_by: keptBy, is_sample, line } = one
    const isSample = is_sample === 'yes'
    if (isSample && !withSamples) continue
    await insertPackChannel(db, { key, kind, nameVi, nameEn, address, keptBy, isSample, position: line })
  }
}
