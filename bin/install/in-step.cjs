'use strict'
const fs = require('node:fs')
const path = require('node:path')

/**
 * True when what is installed is what package-lock.json asks for. npm writes node_modules/.package-lock.json last, so a
 * cut-off install has none. Without tests, the packages only they need may be missing.
 */
exports.isInStep = (root, forTests) => {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'))
  if (!installed) return false
  for (const name of Object.keys(installed)) if (!isSame(wanted[name], installed[name])) return false
  for (const name of Object.keys(wanted)) {
    const { optional, devOptional, dev } = wanted[name]
    const mayMiss = name === '' || optional || devOptional || (dev && !forTests)
    if (!mayMiss && !installed[name]) return false
  }
  return fs.existsSync(path.join(root, 'node_modules', 'tsx', 'package.json'))
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

const isSame = (wanted, installed) =>
  wanted !== undefined && wanted.version === installed.version && wanted.integrity === installed.integrity
