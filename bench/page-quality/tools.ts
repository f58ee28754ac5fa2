import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const wanted = { lighthouse: '13.5.0', 'vnu-jar': '26.9.27' }

export type Tools = { readonly lighthouse: string; readonly vnu: string }

/** Large tools that only this check needs, so they are no dependencies of the project. Fetched once. */
export function installTools(): Tools {
  const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`)
  const folder = join(tmpdir(), `loa-page-quality-tools-${names.join('-')}`)
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['i', '--prefix', folder, '--ignore-scripts', '--loglevel=error', ...names], {
      stdio: 'inherit',
    })
  }
  const modules = join(folder, 'node_modules')
  return {
    lighthouse: join(modules, 'lighthouse/cli/index.js'),
    vnu: join(modules, 'vnu-jar/build/dist/vnu.jar'),
  }
}
