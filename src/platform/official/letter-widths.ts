/** Advance widths of Times New Roman Bold in thousandths of the size: characters of the same width together. */
const groups: readonly [width: number, letters: string][] = [
  [250, ' .,'],
  [278, 'il/'],
  [333, 'fjt-:;()'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, 'agoqvxyJ0123456789–“”'],
  [556, 'bdhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
]

const widths = new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

const pointInMm = 25.4 / 72

/** How wide a line of bold Times New Roman is, in millimetres; marks above and below letters take no room. */
export const widthMm = (text: string, points: number): number =>
  ([...bare(text)].reduce((sum, letter) => sum + (widths.get(letter) ?? 556), 0) / 1000) * points * pointInMm

const bare = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/**
 * Breaks into as few lines as fit, of lengths as equal as they can be: first before one of the given words, never within
 * the name of a place. A line break in the text stays.
 */
export const balanced = (
  text: string,
  widthOf: (line: string) => number,
  roomMm: number,
  breakBefore: readonly string[] = [],
): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => (widthOf(line) > roomMm ? brokenBefore(line, breakBefore) : [line]))
    .flatMap((line) => balancedLine(line.trim().split(/\s+/), widthOf, roomMm))

function brokenBefore(line: string, words: readonly string[]): readonly string[] {
  const places = words.map((word) => line.indexOf(` ${word} `)).filter((at) => at > 0)
  if (places.length === 0) return [line]
  const at = Math.min(...places)
  return [line.slice(0, at), line.slice(at + 1)]
}

function balancedLine(
  words: readonly string[],
  widthOf: (line: string) => number,
  roomMm: number,
): readonly string[] {
  const cost = (from: number, to: number) => {
    const width = widthOf(words.slice(from, to).join(' '))
    if (width > roomMm) return width * 10
    return isWithinName(words, from) ? roomMm : width
  }
  const most = Math.min(words.length, 8)
  for (let lines = 1; lines <= most; lines++) {
    const { worst, ends } = split(words.length, lines, cost)
    if (worst <= roomMm || lines === most)
      return ends.map((end, at) => words.slice(at === 0 ? 0 : ends[at - 1], end).join(' '))
  }
  return [words.join(' ')]
}

const isWithinName = (words: readonly string[], at: number) =>
  at > 0 && /\p{Lu}|^[-–]/u.test(words[at]!.charAt(0)) && /\p{Lu}|^[-–]/u.test(words[at - 1]!.charAt(0))

type Split = { readonly worst: number; readonly ends: readonly number[] }

/** The split into so many lines whose worst line costs least. */
function split(count: number, lines: number, cost: (from: number, to: number) => number): Split {
  let best: Split[] = Array.from({ length: count + 1 }, (_, end) => ({ worst: cost(0, end), ends: [end] }))
  for (let line = 2; line <= lines; line++) {
    const before = best
    best = before.map((whole, end) => {
      let least = whole
      for (let at = line - 1; at < end; at++) {
        const worst = Math.max(before[at]!.worst, cost(at, end))
        if (worst < least.worst) least = { worst, ends: [...before[at]!.ends, end] }
      }
      return least
    })
  }
  return best[count]!
}
