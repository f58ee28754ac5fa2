import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './checks.ts'
import { startTestDatabase } from './database.ts'
import { everyTest, runTests } from './tests.ts'

const wanted = process.argv.slice(2)
const isWhole = wanted.length === 0
// What a developer has set for a running Loa is not for the tests.
for (const name of ['PORT', 'HOST', 'DATABASE_URL', 'LOA_DATA', 'LOA_TODAY', 'LOA_PACK', 'LOA_DEMO'])
  delete process.env[name]

const faults = isWhole ? await check() : 0
const database = await startTestDatabase()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void database.stop().finally(() => process.exit(130)))
process.env.LOA_TEST_DATABASE_URL = database.url
// What the files of one run make once for one another; a database server's account must get in.
const place = mkdtempSync(join(tmpdir(), 'loa-test-run-'))
chmodSync(place, 0o711)
process.env.LOA_TEST_PLACE = place
process.once('exit', () => rmSync(place, { recursive: true, force: true }))
const outcome = await runTests(isWhole ? everyTest : wanted, isWhole).finally(database.stop)

const failed = outcome.failed + outcome.cancelled
console.log(`# tests ${outcome.tests}
# pass ${outcome.passed}
# fail ${failed}
# skipped ${outcome.skipped}
# todo ${outcome.todo}
# duration_ms ${Math.round(outcome.seconds * 1000)}`)
process.exit(failed + faults === 0 && outcome.tests > 0 ? 0 : 1)
