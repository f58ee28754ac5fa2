import { roleHolders } from '../../agencies/index.ts'
import { system } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { compareWithRebuild, rebuild, tidy } from './rebuild.ts'
import { texts } from './texts.ts'

const t = textsIn('vi', texts)

/**
 * The job of every night: compares the figures with the facts and keeps them quick to read. Wrong ones are counted anew, and whoever keeps Loa is
 * told, because figures go wrong by a fault of the program only. Answers how many differences were found.
 */
export async function checkRollups(deps: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<number> {
  const { db, clock, log } = deps
  const differences = await compareWithRebuild(db)
  if (differences.length === 0) {
    await tidy(db)
    return 0
  }
  const places = differences.map(({ table, key }) => `${table} ${key}`)
  log.error({ differences: places }, 'figures differ from the facts')
  await rebuild(db)
  const day = clock.today().toString()
  const people = await roleHolders(db, 'administrator', day)
  await db.transaction().execute(async (tx) => {
    for (const [userId, recipient] of new Map(people.map(({ userId, email }) => [userId, email])))
      await queueMail(tx, { key: `rollups:${day}:${userId}`, recipient, ...mailOf(places) }, clock.now())
    await record(tx, system, clock, {
      action: 'coverage.rebuilt',
      subject: 'coverage',
      detail: { differences: places.length, first: places[0] },
    })
  })
  return differences.length
}

const mailOf = (places: readonly string[]) => ({
  subject: t.mailSubject,
  body: [t.mailLead, '', ...places.map((place) => `- ${place}`), '', t.mailMended, '', t.mailAutomatic].join(
    '\n',
  ),
})
