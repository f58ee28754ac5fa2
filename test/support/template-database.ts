import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const root = join(import.meta.dirname, '../..')
const server = process.env.LOA_TEST_DATABASE_URL ?? ''

/** A database of its own for one test, copied from a template in a few milliseconds. */
export async function freshDatabase(fill: (url: string) => Promise<void>, kind: string) {
  const template = `loa_template_${kind}_${fingerprint(kind)}`
  const name = `loa_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await withAdmin(async (admin) => {
    // One process makes the template; the others that need it wait, and only they.
    await admin.query('select pg_advisory_lock(hashtext($1))', [template])
    if (!(await exists(admin, template))) await make(admin, template, fill)
    await admin.query('select pg_advisory_unlock(hashtext($1))', [template])
    // Copying files is a sixth of writing every block into the log, which is what is done unasked.
    await admin.query(`create database ${name} template ${template} strategy file_copy`)
  })
  return {
    url: urlOf(name),
    drop: () => withAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)),
  }
}

async function make(admin: pg.Client, template: string, fill: (url: string) => Promise<void>) {
  const half = `${template}_half`
  await admin.query(`drop database if exists ${half} with (force)`)
  await admin.query(`create database ${half}`)
  await fill(urlOf(half))
  await admin.query(`alter database ${half} rename to ${template}`)
}

const exists = async (admin: pg.Client, name: string) =>
  (await admin.query('select from pg_database where datname = $1', [name])).rowCount === 1

async function withAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  if (!server) throw new Error('LOA_TEST_DATABASE_URL is missing: run this test with bin/test <file>')
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

function urlOf(name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

const fingerprints = new Map<string, string>()

/** Changes when what the template is made from changes, so that it is never out of date. */
function fingerprint(kind: string): string {
  const known = fingerprints.get(kind)
  if (known) return known
  const hash = createHash('sha256')
  const acts =
    kind === 'demo'
      ? [
          'src/planning',
          'src/activities',
          'src/coverage',
          'src/newsroom',
          'src/search',
          'src/scorecards',
          'src/reports',
        ]
      : []
  for (const folder of ['db/migrations', 'packs', 'src/agencies', ...acts]) {
    for (const file of filesBelow(join(root, folder))) hash.update(file).update(readFileSync(file))
  }
  const found = hash.digest('hex').slice(0, 12)
  fingerprints.set(kind, found)
  return found
}

const filesBelow = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
