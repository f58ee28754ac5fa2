import { execFile } from 'node:child_process'
import { mkdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../src/platform/embedded-postgres/test-support.ts'
import { loa } from './loa-process.ts'

/** A first start takes seconds; whoever waits longer than this waits for somebody who has failed. */
const longestWait = 120_000

/**
 * A data folder of one's own, as a first start with that pack leaves it when it is ended properly. The start is made once
 * in a run of the tests, by whichever file is first; every other gets a copy.
 */
export async function preparedData(pack: 'none' | 'ninh-thuan'): Promise<string> {
  const place = process.env.LOA_TEST_PLACE ?? join(tmpdir(), `loa-test-of-${process.pid}`)
  await mkdir(place, { recursive: true, mode: 0o711 })
  const made = join(place, `first start with ${pack}`)
  const isReady = () =>
    stat(`${made}.ready`).then(
      () => true,
      () => false,
    )
  if (await isFirst(`${made}.lock`)) {
    try {
      await firstStart(made, pack)
      await mkdir(`${made}.ready`)
    } catch (error) {
      await rm(`${made}.lock`, { recursive: true })
      throw error
    }
  }
  for (let waited = 0; !(await isReady()); waited += 100) {
    if (waited > longestWait) throw new Error(`Nobody has made ${made}.`)
    await pause(100)
  }
  const own = await temporaryFolder()
  // The server's files stay its account's.
  await promisify(execFile)('cp', ['-a', `${made}/.`, own])
  return own
}

const isFirst = (lock: string): Promise<boolean> =>
  mkdir(lock).then(
    () => true,
    () => false,
  )

async function firstStart(folder: string, pack: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const first = loa(['start'], { LOA_DATA: folder, LOA_PACK: pack })
  await first.address
  first.interrupt()
  await first.ended
}
