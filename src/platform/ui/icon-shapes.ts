import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IconName, iconNames } from './icons.ts'

const folder = join(dirname(fileURLToPath(import.meta.resolve('lucide-static/package.json'))), 'icons')

/** The inner shapes of an icon's drawing, as SVG text. */
export const shapesOf = (name: IconName): string => shapes[name]

const read = (name: IconName) => {
  const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8')
  return drawing
    .slice(drawing.indexOf('>', drawing.indexOf('<svg')) + 1, drawing.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '')
}

/** Read once at start: a hundred small files, a few milliseconds. */
const shapes = Object.fromEntries(iconNames.map((name) => [name, read(name)])) as Record<IconName, string>
