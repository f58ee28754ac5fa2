import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'

/** The drawing with its letters as outlines, so that no font need be installed where it is turned into dots. */
export async function outlined(svg: string): Promise<string> {
  const words: Words[] = []
  const pieces: (string | Words)[] = []
  const inherited: Record<string, string>[] = []
  let open: Words | undefined
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    inherited.push({ ...inherited.at(-1), ...attributes })
    if (name === 'text') {
      open = { text: '', look: inherited.at(-1)! }
      words.push(open)
      pieces.push(open)
    } else if (!open) pieces.push(`<${name}${written(attributes)}>`)
  })
  parser.on('closetag', ({ name }) => {
    inherited.pop()
    if (name === 'text') open = undefined
    else if (!open) pieces.push(`</${name}>`)
  })
  parser.on('text', (text) => {
    if (open) open.text += text
    else pieces.push(escaped(text))
  })
  parser.write(svg).close()
  const paths = new Map(await Promise.all(words.map(async (one) => [one, await outlineOf(one)] as const)))
  return pieces.map((piece) => (typeof piece === 'string' ? piece : paths.get(piece))).join('')
}

type Words = { text: string; readonly look: Readonly<Record<string, string>> }

/** How much of the size lies above the base line where a line is as high as its letters. */
const aboveBase = 0.86
/** Wider than any drawing: words stand at its start, in its middle or at its end. */
const room = 4000
const sides: Readonly<Record<string, readonly [justify: string, back: number]>> = {
  middle: ['center', room / 2],
  end: ['flex-end', room],
}

async function outlineOf({ text, look }: Words): Promise<string> {
  if (text.trim() === '') return ''
  const size = Number.parseFloat(look['font-size'] ?? '') || 16
  const [justifyContent, back] = sides[look['text-anchor'] ?? ''] ?? ['flex-start', 0]
  const { default: satori } = await import('satori')
  const style = {
    display: 'flex',
    width: room,
    height: size * 2,
    ...{ fontSize: size, lineHeight: 1, fontFamily: 'Vietnamese, Latin, LatinMore' },
    ...{ color: look.fill ?? '#000000', justifyContent, whiteSpace: 'nowrap' },
  }
  const box = { type: 'div', props: { style, children: text.trim() } } as Parameters<typeof satori>[0]
  const drawn = await satori(box, { width: room, height: size * 2, fonts: await fonts() })
  const x = (Number.parseFloat(look.x ?? '') || 0) - back
  const y = (Number.parseFloat(look.y ?? '') || 0) - size * aboveBase
  return `<g transform="translate(${x} ${y})">${drawn.match(/<path [^>]*>/g)?.join('') ?? ''}</g>`
}

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

type Font = { readonly name: string; readonly data: Buffer; readonly weight: 400; readonly style: 'normal' }
let kept: Promise<Font[]> | undefined

const fonts = (): Promise<Font[]> => {
  kept ??= Promise.all(
    Object.entries({ Vietnamese: 'vietnamese', Latin: 'latin', LatinMore: 'latin-ext' }).map(
      async ([name, subset]) => ({
        ...{ name, weight: 400 as const, style: 'normal' as const },
        data: await readFile(fontFile(`be-vietnam-pro-${subset}-400-normal.woff`)),
      }),
    ),
  )
  return kept
}

const fontFile = (name: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/files/${name}`))
