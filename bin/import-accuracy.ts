import { runAccuracy } from '../src/planning/import/accuracy/run.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error(
    'usage: npm run import-accuracy -- <folder>   imports each document that has a NAME.expected.json and compares field by field',
  )
  process.exit(2)
}
await runAccuracy(folder, console.log)
