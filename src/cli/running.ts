import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../platform/cannot-start.ts'
import { bornAt } from './born-at.ts'
import { texts } from './texts.ts'

/** Who runs on a data folder. A process id alone may belong to somebody else by now; with its birth it does not. */
type Runner = {
  readonly pid: number
  readonly born: string
  readonly address?: string
  readonly databaseUrl?: string
}

export type Claim = {
  /** Lets the others know where to find us. */
  tell(more: { address?: string; databaseUrl?: string }): Promise<void>
  release(): Promise<void>
}

/** Takes the data folder for this process, or says who has it. What a killed process left behind counts for nothing. */
export async function claim(folder: string): Promise<Claim> {
  const file = join(folder, 'loa.pid.json')
  let self: Runner = { pid: process.pid, born: await bornAt(process.pid) }
  await mkdir(folder, { recursive: true })
  let hadStale = false
  while (!(await take(file, self))) {
    const runner = await whoRuns(folder)
    if (runner) throw new CannotStart(texts.alreadyRunning(folder, runner.pid, runner.address))
    await rm(file, { force: true })
    hadStale = true
  }
  if (hadStale) await makeSure(folder)
  return {
    async tell(more) {
      self = { ...self, ...more }
      await rename(await writeAside(file, self), file)
    },
    release: () => rm(file, { force: true }),
  }
}

/** The living process that has claimed the folder, if there is one. */
export async function whoRuns(folder: string): Promise<Runner | undefined> {
  const noted = await readFile(join(folder, 'loa.pid.json'), 'utf8').catch(() => '')
  const runner = parsed(noted)
  return runner && (await bornAt(runner.pid)) === runner.born ? runner : undefined
}

/** Two starts may have cleared the same stale claim, one of them the other's new one: then the later has it. */
async function makeSure(folder: string): Promise<void> {
  await pause(100)
  const runner = await whoRuns(folder)
  if (runner && runner.pid !== process.pid)
    throw new CannotStart(texts.alreadyRunning(folder, runner.pid, runner.address))
}

/** A link appears whole or not at all, and only once. */
async function take(file: string, self: Runner): Promise<boolean> {
  const aside = await writeAside(file, self)
  try {
    await link(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(aside, { force: true })
  }
}

async function writeAside(file: string, self: Runner): Promise<string> {
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, `${JSON.stringify(self)}\n`)
  return aside
}

function parsed(noted: string): Runner | undefined {
  try {
    const { pid, born, ...rest } = JSON.parse(noted)
    return Number.isInteger(pid) && typeof born === 'string' && born !== ''
      ? { ...rest, pid, born }
      : undefined
  } catch {
    return undefined
  }
}
