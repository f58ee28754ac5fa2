import sharp from 'sharp'
import { type Dice, diceOf } from './dice.ts'

/** A drawn picture that stands for a photo; pictures of one series show the same place with other people and things. */
export type Scene = { readonly name: string; readonly series: number; readonly bytes: Buffer }

const size = { width: 1024, height: 768 }

/** `series` places of six kinds, `each` pictures of every place: JPEG as a phone saves it. */
export async function drawScenes(series: number, each: number): Promise<readonly Scene[]> {
  const scenes: Scene[] = []
  for (let place = 0; place < series; place++)
    for (let shot = 0; shot < each; shot++) {
      const seed = place * 1000 + shot
      const svg = sceneOf(place, diceOf(place + 77), diceOf(seed + 500_000))
      const grain = await grainOf(diceOf(seed + 900_000))
      const bytes = await sharp(Buffer.from(svg))
        .composite([{ input: grain, blend: 'soft-light' }])
        .jpeg({ quality: 90 })
        .toBuffer()
      scenes.push({ name: `${place}-${shot}`, series: place, bytes })
    }
  return scenes
}

/** Light and dark as no drawing has it: coarse and fine unevenness of a real picture. */
async function grainOf(dice: Dice): Promise<Buffer> {
  const side = dice.pick([24, 60, 120])
  const raw = Buffer.from(Array.from({ length: side * side }, () => Math.floor(dice.between(70, 186))))
  return sharp(raw, { raw: { width: side, height: side, channels: 1 } })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .toColourspace('srgb')
    .png()
    .toBuffer()
}

function sceneOf(place: number, fixed: Dice, own: Dice): string {
  const draw = [hall, board, street, page, field, yard][place % 6]!
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="768">${draw(fixed, own)}</svg>`
}

const color = (dice: Dice, light = dice.between(25, 80)) =>
  `hsl(${dice.whole(0, 359)} ${dice.whole(15, 75)}% ${light.toFixed(0)}%)`
const rect = (x: number, y: number, w: number, h: number, fill: string) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" fill="${fill}"/>`
const many = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('')

function person(dice: Dice, x: number, y: number, tall: number): string {
  const turn = dice.between(-0.12, 0.12) * tall
  return `<ellipse cx="${x + turn}" cy="${y - tall * 0.82}" rx="${tall * 0.1}" ry="${tall * 0.13}" fill="hsl(${dice.whole(18, 34)} 45% ${dice.whole(30, 62)}%)"/>
  <path d="M${x + turn - tall * 0.1} ${y - tall * 0.88} q${tall * 0.1} ${-tall * 0.14} ${tall * 0.2} 0z" fill="#1b1512"/>
  <path d="M${x - tall * 0.22} ${y} q${tall * 0.04} ${-tall * 0.68} ${tall * 0.22} ${-tall * 0.68} t${tall * 0.24} ${tall * 0.68}z" fill="${color(dice)}"/>`
}

const words = (dice: Dice, x: number, y: number, wide: number, high: number, fill: string) => {
  let at = x
  let drawn = ''
  while (at < x + wide) {
    const letters = high * dice.between(0.8, 3.2)
    drawn += rect(at, y, Math.min(letters, x + wide - at), high, fill)
    at += letters + high * 0.5
  }
  return drawn
}

/** A meeting: the same wall, banner and tables, other people. */
const hall = (fixed: Dice, own: Dice) =>
  rect(0, 0, 1024, 768, color(fixed, 72)) +
  rect(fixed.between(80, 200), 60, 640, 150, color(fixed, 38)) +
  words(fixed, 240, 100, 420, 26, '#f5d76e') +
  words(fixed, 270, 150, 340, 18, '#fff') +
  many(5, () =>
    rect(
      fixed.between(0, 1000),
      fixed.between(0, 300),
      fixed.between(20, 90),
      fixed.between(60, 260),
      color(fixed),
    ),
  ) +
  many(own.whole(9, 18), (at) => person(own, own.between(20, 1000), 420 + at * 22, own.between(170, 300))) +
  rect(0, 700, 1024, 68, color(fixed, 25))

/** A notice board: the same frame, other papers. */
const board = (fixed: Dice, own: Dice) =>
  rect(0, 0, 1024, 768, color(fixed, 60)) +
  rect(90, 80, 844, 600, color(fixed, 30)) +
  rect(110, 100, 804, 560, color(fixed, 75)) +
  many(own.whole(6, 12), () => {
    const [x, y, w] = [own.between(115, 720), own.between(105, 480), own.between(110, 200)]
    return (
      rect(x, y, w, w * 1.35, '#fbfaf4') +
      many(9, (line) => words(own, x + 10, y + 14 + line * w * 0.13, w - 22, w * 0.045, '#333'))
    )
  })

/** A street with loudspeakers on a pole. */
const street = (fixed: Dice, own: Dice) =>
  `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${color(own, 80)}"/><stop offset="1" stop-color="${color(fixed, 92)}"/></linearGradient></defs>` +
  rect(0, 0, 1024, 520, 'url(#s)') +
  many(7, (at) => {
    const w = fixed.between(90, 190)
    const x = at * 150 - 30
    const h = fixed.between(140, 360)
    return (
      rect(x, 540 - h, w, h, color(fixed)) +
      many(6, (n) =>
        rect(x + 12 + (n % 3) * w * 0.3, 560 - h + Math.floor(n / 3) * 70, w * 0.18, 40, color(fixed, 28)),
      )
    )
  }) +
  rect(0, 540, 1024, 228, color(fixed, 42)) +
  rect(fixed.between(400, 600), 60, 18, 560, '#555') +
  many(
    3,
    () =>
      `<ellipse cx="${fixed.between(380, 640)}" cy="${fixed.between(80, 160)}" rx="60" ry="34" fill="#888" stroke="#333" stroke-width="6"/>`,
  ) +
  many(own.whole(3, 8), () =>
    person(own, own.between(10, 1010), own.between(600, 760), own.between(130, 230)),
  )

/** A sheet of paper on a table: a register, other lines. */
const page = (fixed: Dice, own: Dice) =>
  rect(0, 0, 1024, 768, color(fixed, 35)) +
  `<g transform="rotate(${own.between(-4, 4)} 512 384)">${rect(200, 40, 640, 690, '#f6f3ea')}` +
  words(fixed, 330, 80, 380, 18, '#222') +
  many(22, (line) => words(own, 240, 140 + line * 26, own.between(280, 560), 9, '#2b2b44')) +
  many(
    3,
    () =>
      `<circle cx="${own.between(300, 760)}" cy="${own.between(560, 690)}" r="${own.between(24, 44)}" fill="none" stroke="#b33" stroke-width="4"/>`,
  ) +
  '</g>'

/** Fields and hills. */
const field = (fixed: Dice, own: Dice) =>
  rect(0, 0, 1024, 330, color(own, 82)) +
  many(
    5,
    (at) =>
      `<path d="M0 ${260 + at * 60} ${many(9, (n) => `L${n * 128} ${230 + at * 70 + fixed.between(-60, 60)}`)} L1024 768 L0 768z" fill="${color(fixed, 30 + at * 9)}"/>`,
  ) +
  many(
    own.whole(18, 40),
    () =>
      `<circle cx="${own.between(0, 1024)}" cy="${own.between(360, 760)}" r="${own.between(6, 40)}" fill="${color(own, 32)}"/>`,
  )

/** People at a desk in a yard. */
const yard = (fixed: Dice, own: Dice) =>
  rect(0, 0, 1024, 768, color(fixed, 66)) +
  many(16, (at) =>
    rect((at % 8) * 128, Math.floor(at / 8) * 150, 124, 146, color(fixed, fixed.between(52, 74))),
  ) +
  many(own.whole(3, 6), () =>
    person(own, own.between(100, 920), own.between(520, 640), own.between(260, 380)),
  ) +
  rect(180, 560, 660, 150, color(fixed, 40)) +
  many(own.whole(5, 14), () =>
    rect(own.between(200, 780), own.between(530, 570), own.between(20, 90), own.between(14, 50), color(own)),
  )
