'use strict'
// Runs before npm start and npm test, on whatever Node.js the machine has: no dependency, no new syntax.
// Makes node_modules match package-lock.json and makes sure that what came with it can run on this machine.

const path = require('node:path')
const { isInStep } = require('./install/in-step.cjs')
const { alone } = require('./install/alone.cjs')
const { installPackages } = require('./install/packages.cjs')
const { provideLibraries } = require('./install/libraries.cjs')

const root = path.join(__dirname, '..')
const forTests = process.argv.includes('--test')

main().catch((error) => {
  console.error(error.sentence || error)
  process.exit(1)
})

async function main() {
  if (!isInStep(root, forTests)) {
    await alone(path.join(root, 'var', 'install.lock'), async () => {
      // Another terminal may have done it while we waited.
      if (!isInStep(root, forTests)) await installPackages(root)
    })
  }
  // What Node.js 26 wants of the system and a bare Debian does not have.
  provideLibraries(root, { 'libatomic.so.1': ['libatomic1'] })
}
