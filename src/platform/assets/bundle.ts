import { basename, join } from 'node:path'
import { build } from 'esbuild'

export type BundledFile = {
  /** Without the hash: 'portal.css'. */
  readonly name: string
  /** As it is asked for: '/assets/loa-A1B2C3D4.css'. */
  readonly path: string
  readonly bytes: Uint8Array
}

const ui = join(import.meta.dirname, '../ui')
const offline = join(import.meta.dirname, '../offline/browser')

/** What pages link to; fonts and images follow from the styles. */
const entries = {
  portal: join(ui, 'css/portal.css'),
  workspace: join(ui, 'css/workspace.css'),
  'loa-script': join(ui, 'browser/loa.ts'),
  early: join(ui, 'browser/early.ts'),
  favicon: join(ui, 'images/favicon.svg'),
  // Only for who may write without a network; the queue only where something waits.
  'offline-script': join(offline, 'offline.ts'),
  'offline-queue': join(offline, 'queue.ts'),
  'offline-worker': join(offline, 'worker.ts'),
  // The editor is large, and one page alone asks for it.
  editor: join(ui, 'css/editor.css'),
  'editor-script': join(import.meta.dirname, '../../newsroom/editor/browser/editor.ts'),
}

/** Nesting is rewritten for these; what they cannot do (light-dark) has its fallback in tokens.css. */
const oldestBrowsers = ['chrome111', 'firefox113', 'safari16.4']

/** Runs esbuild once over all entries, nothing on disk. */
export async function bundle(folder: string): Promise<readonly BundledFile[]> {
  const { outputFiles } = await build({
    entryPoints: entries,
    bundle: true,
    minify: true,
    format: 'iife',
    target: oldestBrowsers,
    outdir: ui,
    write: false,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: folder,
    loader: { '.woff2': 'file', '.svg': 'copy' },
    logLevel: 'error',
  })
  return outputFiles.map((file) => ({
    name: withoutHash(basename(file.path)),
    path: folder + basename(file.path),
    bytes: file.contents,
  }))
}

/** esbuild writes a hash of eight capitals and digits before the ending. */
const withoutHash = (name: string) =>
  name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '').replace(/^(\w+)-script\.js$/, '$1.js')
