import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { arcs, handle, horn } from './horn.ts'

export type SharePicture = {
  readonly title: string
  /** What kind of thing it is, above the title. */
  readonly eyebrow: string
  /** Who says so and when, at the foot. */
  readonly foot: string
}

export const shareSize = { width: 1200, height: 630 } as const

/** Draws the picture that stands for a page where it is shared: 1200 by 630, the title set in our own letters. */
export async function drawSharePicture(picture: SharePicture): Promise<Buffer> {
  const { default: satori } = await import('satori')
  const { default: sharp } = await import('sharp')
  // Letters become outlines, so that no font need be installed where this runs.
  const svg = await satori(sheet(picture) as Parameters<typeof satori>[0], {
    ...shareSize,
    fonts: await fonts(),
  })
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4 }).toBuffer()
}

type Box = { readonly type: string; readonly props: Readonly<Record<string, unknown>> }

const box = (style: Record<string, unknown>, ...children: readonly (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

const deep = '#00313f'
const family = 'Vietnamese, Latin, LatinMore'

/** Stacked diacritics (ễ, ộ, ữ) need the room between the lines. */
function sheet({ title, eyebrow, foot }: SharePicture): Box {
  return box(
    {
      ...{ width: '100%', height: '100%', boxSizing: 'border-box' },
      ...{ flexDirection: 'column', justifyContent: 'space-between' },
      ...{
        backgroundColor: deep,
        color: '#ffffff',
        padding: '64px 72px',
        fontFamily: family,
        fontWeight: 600,
      },
    },
    box(
      { alignItems: 'center', justifyContent: 'space-between' },
      box({ fontSize: 30, color: '#bcd4dc' }, eyebrow),
      mark(),
    ),
    box({ fontSize: sizeFor(title), lineHeight: 1.32, fontWeight: 700 }, shortened(title)),
    box({ fontSize: 28, color: '#bcd4dc', borderTop: '4px solid #fdc12d', paddingTop: 24 }, foot),
  )
}

/** The longer the title, the smaller: never more than six lines. */
const sizeFor = (title: string): number => (title.length > 140 ? 44 : title.length > 90 ? 52 : 62)

const mostLetters = 230
const shortened = (title: string): string =>
  title.length <= mostLetters ? title : `${title.slice(0, title.lastIndexOf(' ', mostLetters))} …`

const mark = (): Box => ({
  type: 'svg',
  props: {
    ...{ width: 96, height: 87, viewBox: '0 0 44 40' },
    children: [
      { type: 'path', props: { d: horn, fill: '#fdc12d' } },
      { type: 'path', props: { d: handle, fill: '#b08b2d' } },
      {
        type: 'path',
        props: { d: arcs, fill: 'none', stroke: '#ffffff', strokeWidth: 3, strokeLinecap: 'round' },
      },
    ],
  },
})

type Font = {
  readonly name: string
  readonly data: Buffer
  readonly weight: 600 | 700
  readonly style: 'normal'
}
let kept: Promise<Font[]> | undefined

const fonts = (): Promise<Font[]> => {
  kept ??= Promise.all(
    ([600, 700] as const).flatMap((weight) =>
      [
        ['Vietnamese', 'vietnamese'],
        ['Latin', 'latin'],
        ['LatinMore', 'latin-ext'],
      ].map(async ([name = '', subset]) => ({
        ...{ name, weight, style: 'normal' as const },
        data: await readFile(fontFile(`be-vietnam-pro-${subset}-${weight}-normal.woff`)),
      })),
    ),
  )
  return kept
}

const fontFile = (name: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/files/${name}`))
