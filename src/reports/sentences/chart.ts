import type { Chart } from '../../platform/official/model.ts'
import { numberInTable } from './numbers.ts'
import type { Telling } from './telling.ts'

type Bar = { readonly name: string; readonly value: number }

const [width, labels, row, most] = [640, 250, 26, 12]

/** Bars from zero, the longest first, each with its number: black on white, so that it prints. */
export function chartOf(of: 'forms' | 'themes', telling: Telling): Omit<Chart, 'kind' | 'key' | 'caption'> {
  const pattern = of === 'forms' ? /^form\.[a-z_]+$/ : /^theme\.\d+$/
  const bars = [...telling.figures]
    .filter(([key]) => pattern.test(key))
    .map(([key, { label }]) => ({ name: label.vi.replace(/^Hoạt động: /, ''), value: telling.told(key)! }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most)
  const words = bars.map(({ name, value }) => `${name} ${numberInTable(value)}`).join('; ')
  return {
    svg: drawing(bars),
    alt: bars.length === 0 ? 'Trong kỳ chưa có hoạt động nào.' : `Số hoạt động: ${words}.`,
    widthMm: 160,
  }
}

function drawing(bars: readonly Bar[]): string {
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  const room = width - labels - 70
  const lines = bars.map(({ name, value }, at) => {
    const top = at * row + 4
    const length = Math.max(1, Math.round((value / longest) * room))
    return `<text x="${labels - 8}" y="${top + 14}" text-anchor="end">${escaped(cut(name))}</text>
<rect x="${labels}" y="${top}" width="${length}" height="18" fill="#1f5a73"/>
<text x="${labels + length + 6}" y="${top + 14}">${numberInTable(value)}</text>`
  })
  const height = Math.max(1, bars.length) * row + 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Times New Roman, Liberation Serif, serif" font-size="14" fill="#000000">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${lines.join('\n')}
</svg>`
}

const cut = (name: string) => (name.length > 36 ? `${name.slice(0, 35).trimEnd()}…` : name)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
