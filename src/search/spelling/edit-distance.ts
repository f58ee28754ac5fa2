/**
 * How far a typed word is from a meant one, in slips: a letter left out, added, doubled or swapped, a neighbouring
 * key, a letter that sounds alike. Gives up with Infinity once it is farther than `most`.
 */
export function editDistance(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) * cheapest > most) return Number.POSITIVE_INFINITY
  let twoAbove: number[] = []
  let above = Array.from({ length: meant.length + 1 }, (_, at) =>
    at === 0 ? 0 : at * slip.lost + slip.first,
  )
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * slip.added]
    for (let j = 1; j <= meant.length; j++) row.push(cell(typed, meant, i, j, row, above, twoAbove))
    if (Math.min(...row, ...above) > most) return Number.POSITIVE_INFINITY
    twoAbove = above
    above = row
  }
  const distance = above[meant.length]!
  return distance <= most ? distance : Number.POSITIVE_INFINITY
}

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
const cheapest = slip.doubled

function cell(
  typed: string,
  meant: string,
  i: number,
  j: number,
  row: readonly number[],
  above: readonly number[],
  twoAbove: readonly number[],
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

function areNear(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((key) => keyboard.findIndex((row) => row.includes(key))) as [number, number]
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false
  const shift = keyboard[rowA]!.indexOf(a) + rowA / 2 - (keyboard[rowB]!.indexOf(b) + rowB / 2)
  return Math.abs(shift) <= 1
}
