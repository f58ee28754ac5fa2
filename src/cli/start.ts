import type { Settings } from '../platform/settings.ts'
import { announce } from './announce.ts'
import { beginLifetime, type Lifetime } from './lifetime.ts'
import { claimFolder, openData } from './open-data.ts'
import { openLoa } from './open-loa.ts'
import { type Parts, partsFor } from './parts.ts'
import { requiredSettings } from './required-settings.ts'
import { complain, countSteps, say } from './say.ts'
import { texts } from './texts.ts'
import { tryPort } from './try-port.ts'

/** Starts Loa and stays until Ctrl-C, which may come while it still starts. */
export async function start(args: readonly string[]): Promise<number> {
  const settings = requiredSettings()
  const parts = partsFor(args, settings)
  const life = beginLifetime()
  try {
    const isLost = await Promise.race([bringUp(settings, parts, life).then(({ lost }) => lost), life.asked])
    if (isLost) complain(texts.databaseGone)
    else say(`\n${texts.stopping.vi} / ${texts.stopping.en}`)
    return isLost ? 1 : 0
  } finally {
    await life.close()
  }
}

async function bringUp(settings: Settings, parts: Parts, life: Lifetime) {
  const step = countSteps(4)
  const ours = await claimFolder(settings, life)
  if (parts.web) await tryPort(settings)
  const data = await step(texts.steps.database, () => openData(settings, life))
  const opened = await openLoa({ settings, parts, url: data.url, life, step })
  await ours?.tell({ address: opened.address, databaseUrl: data.url })
  announce(settings, parts, opened)
  return { lost: data.lost.then(() => true as const) }
}
