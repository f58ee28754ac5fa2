/** Text inside XML: what XML 1.0 cannot hold is left out, the rest escaped. */
export const escapeXml = (text: string): string =>
  text.replace(notXml, '').replace(/[&<>"']/g, (sign) => entities[sign as keyof typeof entities])

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' } as const

/** Control characters, halves of surrogate pairs and the two non-characters (XML 1.0, section 2.2). */
const notXml = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

type Attributes = Readonly<Record<string, string | undefined>>

/** One element; children are XML already, a text goes through `words`. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')
  const inner = children.join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

export const words = (name: string, text: string, attributes?: Attributes): string =>
  element(name, attributes, escapeXml(text))

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
