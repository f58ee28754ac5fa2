import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root, type SourceFile, sourceFiles } from './source-tree.ts'

const files = sourceFiles('src')
const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const product = files.filter((file) => !isTest(file.path))

const middle = ['planning', 'activities', 'newsroom']
/** Beside the capabilities in the middle, which it knows as little as they know it: they hand in what is to be found. */
const beside = ['search']
/** Above them, each standing on all before it: what is counted, what is scored by it, what is reported of both. */
const above = ['coverage', 'scorecards', 'reports']
const capabilities = ['agencies', ...middle, ...beside, ...above]
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]

/** Lines of 'who → whom' for every import that the rule forbids. */
const broken = (from: readonly SourceFile[], forbids: (from: string, to: string) => boolean) =>
  from.flatMap((file) =>
    file.imports.filter((to) => forbids(file.path, to)).map((to) => `${file.path} → ${to}`),
  )

test('the platform knows no capability', () => {
  assert.deepEqual(
    broken(
      product,
      (from, to) => folderOf(from) === 'platform' && to.startsWith('src/') && folderOf(to) !== 'platform',
    ),
    [],
  )
})

test('agencies stand on the platform alone, the capabilities in the middle do not import one another, coverage, scorecards and reports stand on them in turn', () => {
  const allowed = (from: string) => [
    ...['platform', 'agencies', from],
    ...(above.includes(from) ? [...middle, ...above.slice(0, above.indexOf(from))] : []),
  ]
  assert.deepEqual(
    broken(product, (from, to) => {
      const folder = folderOf(from)
      return (
        capabilities.includes(folder ?? '') &&
        to.startsWith('src/') &&
        !allowed(folder!).includes(folderOf(to) ?? '')
      )
    }),
    [],
  )
})

test('a capability is entered by its door only', () => {
  assert.deepEqual(
    broken(product, (from, to) => {
      const folder = folderOf(to) ?? ''
      return capabilities.includes(folder) && folderOf(from) !== folder && to !== `src/${folder}/index.ts`
    }),
    [],
  )
})

test('SQL is written in stores', () => {
  const isStore = (path: string) => /store[^/]*\.ts$/.test(path)
  assert.deepEqual(
    broken(
      product,
      (from, to) => to === 'kysely' && capabilities.includes(folderOf(from) ?? '') && !isStore(from),
    ),
    [],
  )
})

test('the domain asks the clock that is handed in', () => {
  const asksTheMachine = /\bnew Date\(\)|\bDate\.now\(\)|Temporal\.Now\b/
  const mayAsk =
    /^src\/(platform\/(clock|embedded-postgres|external-postgres|sign-in|ui\/browser|offline\/browser|http\/rate)|cli\/)/
  assert.deepEqual(
    product
      .filter((file) => !mayAsk.test(file.path) && asksTheMachine.test(file.text))
      .map((file) => file.path),
    [],
  )
})

test('no file imports in a circle', () => {
  assert.deepEqual(circles(product), [])
})

test('files are small and calm', () => {
  const sizes = product.map((file) => file.lines).sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.floor(sizes.length * share)]!
  assert.ok(at(0.5) <= 60, `median ${at(0.5)} lines`)
  assert.ok(at(0.9) <= 150, `p90 ${at(0.9)} lines`)
  assert.deepEqual(
    product.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`),
    [],
  )
})

test('the documents name only paths that exist', () => {
  const documents = [
    'README.md',
    'README.vi.md',
    'docs/architecture.md',
    'docs/testing.md',
    'docs/operations.md',
  ]
  const paths = (text: string) =>
    [...text.matchAll(/`((?:src|docs|test|bench|bin|db|packs)\/[\w./-]+)`/g)].map((m) => m[1]!)
  const missing = documents
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) => paths(readFileSync(join(root, name), 'utf8')).map((path) => ({ name, path })))
    .filter(({ path }) => !existsSync(join(root, path)))
  assert.deepEqual(missing, [])
})

/** Circles of imports between files, each named once by its first member; type-only imports do not count. */
function circles(all: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(all.map((file) => [file.path, valueImports(file)]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const next of byPath.get(path) ?? []) if (byPath.has(next)) walk(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of byPath.keys()) walk(path, [])
  return found
}

const valueImports = (file: SourceFile) => {
  const typeOnly = new Set([...file.text.matchAll(/\n?import type[^'"]*['"]([^'"]+)['"]/g)].map((m) => m[1]!))
  return file.imports.filter(
    (to) => ![...typeOnly].some((target) => to.endsWith(target.replace(/^[./]+/, ''))),
  )
}
