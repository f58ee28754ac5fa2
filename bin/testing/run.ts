import { startTestDatabase } from './database.ts'
import { everyTest, runTests } from './tests.ts'

const patterns = process.argv.slice(2)
const database = await startTestDatabase()
process.env.LOA_TEST_DATABASE_URL = database.url
const outcome = await runTests(patterns.length > 0 ? patterns : everyTest).finally(database.stop)
console.log(`# tests ${outcome.tests}
# pass ${outcome.passed}
# fail ${outcome.failed + outcome.cancelled}
# skipped ${outcome.skipped}
# todo ${outcome.todo}
# duration_ms ${Math.round(outcome.seconds * 1000)}`)
process.exitCode = outcome.failed + outcome.cancelled === 0 ? 0 : 1
