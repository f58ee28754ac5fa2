import { loadActor, loadDirectory, registerPerson } from '../agencies/index.ts'
import { system } from '../platform/actor.ts'
import { realClock } from '../platform/clock.ts'
import { migrateToLatest } from '../platform/database/migrate.ts'
import { type Database, openDatabase } from '../platform/database/open.ts'
import { done, type Result, refuse } from '../platform/result.ts'
import { keptSecret } from '../platform/secret.ts'
import { createFirstAdministrator, createSignIn } from '../platform/sign-in/index.ts'
import { adminTexts as texts } from './admin-texts.ts'
import { beginLifetime } from './lifetime.ts'
import { requiredSettings } from './required-settings.ts'
import { say } from './say.ts'
import { urlOf } from './url-of.ts'

type Appointment = { readonly userId: string; readonly email: string; readonly fullName: string }

/**
 * bin/loa admin <e-mail> <name>: opens an empty house from inside. Prints a link that sets the password once; asked
 * again it prints a fresh one.
 */
export async function admin([email, ...names]: readonly string[]): Promise<number> {
  if (!email?.includes('@') || names.length === 0) {
    say(`${texts.usage.vi}\n${texts.usage.en}`)
    return 2
  }
  const settings = requiredSettings()
  const life = beginLifetime()
  try {
    const database = openDatabase(await urlOf(settings, life))
    life.onClose(database.close)
    await migrateToLatest(database.db)
    const secret = settings.secret ?? (await keptSecret(settings.dataFolder))
    const { origin, isDemo: demo } = settings
    const signIn = createSignIn({ ...database, origin, secret, demo, clock: realClock })
    const appoint = (person: Appointment) => appointIn(database.db, person)
    const made = await createFirstAdministrator({ signIn, appoint }, { email, name: names.join(' ') })
    const lines = made.ok ? [texts.link(made.value.link)] : made.issues.map(({ text }) => text)
    for (const text of lines) say(`${text.vi}\n${text.en}`)
    return made.ok ? 0 : 1
  } finally {
    await life.close()
  }
}

/** Administrator of the authority of the whole area. A person who is one already stays one. */
async function appointIn(db: Database, person: Appointment): Promise<Result<unknown>> {
  const today = realClock.today().toString()
  const directory = await loadDirectory(db, today)
  const top = directory.all.find(
    ({ parentId, id }) => parentId === null && directory.childrenOf(id).length > 0,
  )
  if (!top) return refuse(texts.noAgencies)
  if ((await loadActor(db, person.userId, realClock)).userId !== null) return done()
  return registerPerson({ db, clock: realClock }, system, {
    ...person,
    agencyId: top.id,
    role: 'administrator',
    from: today,
  })
}
