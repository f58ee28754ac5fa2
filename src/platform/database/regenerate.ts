import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSchema } from './describe.ts'
import { migrateToLatest } from './migrate.ts'
import { openDatabase } from './open.ts'

// npm run db:types: brings the database named by DATABASE_URL to the newest schema, then writes what it became:
// row types for the compiler and db/schema.sql for the reader.
const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is missing')
const root = join(import.meta.dirname, '../../..')
const { db, close } = openDatabase(url)
await migrateToLatest(db)
writeFileSync(join(root, 'db/schema.sql'), await describeSchema(db))
await close()
const typeMapping = {
  date: 'string',
  timestamptz: 'string',
  int8: 'number',
  numeric: 'number',
  jsonb: 'unknown',
}
execFileSync(
  join(root, 'node_modules/.bin/kysely-codegen'),
  [
    '--url',
    url,
    '--dialect',
    'postgres',
    '--camel-case',
    '--include-pattern',
    '(platform|sign_in|agencies|planning|activities|newsroom|search|coverage|scorecards|reports).*',
    '--default-schema',
    'none',
    '--type-mapping',
    JSON.stringify(typeMapping),
    '--out-file',
    join(root, 'src/platform/database/schema.ts'),
  ],
  { stdio: 'inherit' },
)
