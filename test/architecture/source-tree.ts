import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export type SourceFile = {
  /** From the root: 'src/planning/issue-plan.ts'. */
  readonly path: string
  readonly text: string
  readonly lines: number
  /** What it imports, types too: files of ours from the root, packages by their names. */
  readonly imports: readonly string[]
}

/** Every TypeScript file below the folders, with what each imports. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('database/schema.ts'))
      .map(read),
  )
}

const read = (file: string): SourceFile => {
  const text = readFileSync(file, 'utf8')
  return {
    path: relative(root, file),
    text,
    lines: text.split('\n').length - 1,
    imports: importsOf(file, text),
  }
}

function importsOf(file: string, text: string): readonly string[] {
  const named = text.matchAll(/(?:^|\n)(?:import|export)\b[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?['"]([^'"]+)['"]/g)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...named, ...dynamic].map(([, target]) =>
    target!.startsWith('.') ? relative(root, join(dirname(file), target!)) : target!,
  )
}

function filesBelow(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}
