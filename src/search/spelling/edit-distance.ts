/**
 * How far a typed word is from a meant one, in slips: a letter left out, added, doubled or swapped, a neighbouring
 * key, a letter that sounds alike. Gives up with Infinity once it is farther than `most`.
 */
export function editDistance(typed: string, meant: string, most: number): number {
  const far = Number.POSITIVE_INFINITY
  if (Math.abs(typed.length - meant.length) * slip.doubled > most || meant.length >= widest) return far
  let [twoAbove, above, row] = rows
  for (let j = 0; j <= meant.length; j++) above[j] = j === 0 ? 0 : j * slip.lost + slip.first
  let leastAbove = 0
  for (let i = 1; i <= typed.length; i++) {
    row[0] = i * slip.added
    let least = row[0]
    for (let j = 1; j <= meant.length; j++) {
      const cost = cell(typed, meant, i, j, row, above, twoAbove)
      row[j] = cost
      if (cost < least) least = cost
    }
    // A swap reaches over one row, so both must be too far.
    if (least > most && leastAbove > most) return far
    leastAbove = least
    ;[twoAbove, above, row] = [above, row, twoAbove]
  }
  const distance = above[meant.length]!
  return distance <= most ? distance : far
}

/** Three rows of the table, used again for every pair: thousands of words are compared at once. */
const widest = 64
type Row = Float64Array
const rows: [Row, Row, Row] = [new Float64Array(widest), new Float64Array(widest), new Float64Array(widest)]

/** What each slip costs; the likelier, the cheaper. */
const slip = {
  added: 0.9,
  lost: 0.9,
  doubled: 0.4,
  swapped: 0.7,
  alike: 0.6,
  near: 0.75,
  other: 1.1,
  first: 0.3,
}
function cell(
  typed: string,
  meant: string,
  i: number,
  j: number,
  row: Row,
  above: Row,
  twoAbove: Row,
): number {
  const a = typed[i - 1]!
  const b = meant[j - 1]!
  const isDoubled = a === typed[i - 2]
  let best = Math.min(
    above[j - 1]! + (a === b ? 0 : costOfOther(a, b) + (j === 1 ? slip.first : 0)),
    above[j]! + (isDoubled ? slip.doubled : slip.added),
    row[j - 1]! + (j === 1 ? slip.lost + slip.first : slip.lost),
  )
  if (i > 1 && j > 1 && a === meant[j - 2] && b === typed[i - 2] && a !== b)
    best = Math.min(best, twoAbove[j - 2]! + slip.swapped)
  return best
}

const costOfOther = (a: string, b: string) =>
  soundAlike.has(a + b) || soundAlike.has(b + a) ? slip.alike : areNear(a, b) ? slip.near : slip.other

/** Letters that a Vietnamese ear or a regional accent takes for one another. */
const soundAlike = new Set(['sx', 'iy', 'ln', 'ck', 'cq', 'kq', 'dr', 'dv', 'ct', 'uo', 'ei', 'mn'])

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const places = new Map(
  keyboard.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, at: at + row / 2 }] as const)),
)

function areNear(a: string, b: string): boolean {
  const [one, other] = [places.get(a), places.get(b)]
  if (!one || !other) return false
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.at - other.at) <= 1
}
