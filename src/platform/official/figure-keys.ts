/**
 * Where the figures of a file are: each stands in a bookmark of its own ('so12'; Word allows 40 characters, a key may be
 * longer), and properties of the file say which key each bookmark is of. Someone may edit the file in Word: what is
 * deleted loses its bookmark, the others keep theirs.
 */
export const placePrefix = 'so'
const propertyPrefix = 'so-lieu-'

/** A property of a Word file holds no more than this without warning. */
const propertyLength = 250

/** Properties that name the key of each place, in order. */
export function propertiesOf(keys: readonly string[]): { name: string; value: string }[] {
  const values: string[] = []
  for (const [at, key] of keys.entries()) {
    const entry = `${placePrefix}${at + 1}=${encodeURIComponent(key)}`
    const last = values.at(-1)
    if (last !== undefined && last.length + entry.length < propertyLength)
      values[values.length - 1] = `${last} ${entry}`
    else values.push(entry)
  }
  return values.map((value, at) => ({ name: `${propertyPrefix}${at + 1}`, value }))
}

/** Key by the name of its place, read from the properties of a file. */
export function keysOf(properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const entries = [...properties]
    .filter(([name]) => name.startsWith(propertyPrefix))
    .flatMap(([, value]) => value.split(' '))
    .map((entry) => entry.split('=', 2))
  return new Map(entries.map(([place = '', key = '']) => [place, decodeURIComponent(key)]))
}
