import type { Element } from './tree.ts'

/** What of an element's style means something for a text. Undefined: says nothing about it. */
export type Look = {
  readonly font?: string
  /** In points. */
  readonly size?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly raised?: 'superscript' | 'subscript' | 'none'
  readonly isHidden?: boolean
  readonly keepsSpace?: boolean
  readonly listStyle?: string
  /** Word's lists are paragraphs that say which list they belong to, and how deep. */
  readonly wordList?: { readonly list: string; readonly level: number }
  /** The number or bullet that Word wrote out for programs that know no lists. */
  readonly isListMark?: boolean
}

/** Styles by class name, as far as they mean something; enough for what Word and LibreOffice put in front. */
export type Rules = ReadonlyMap<string, Look>

export function lookOf({ attributes }: Element, rules: Rules): Look {
  const own = attributes.style === undefined ? {} : lookIn(attributes.style)
  const face = attributes.face === undefined ? {} : { font: attributes.face }
  const classes = attributes.class?.split(/\s+/).slice(0, 10) ?? []
  return Object.assign({}, ...classes.map((name) => rules.get(name.toLowerCase())), face, own)
}

export function rulesIn(styles: string): Rules {
  const rules = new Map<string, Look>()
  for (const [, selectors = '', declarations = ''] of styles.matchAll(/([^{}]{1,500})\{([^{}]{0,4000})\}/g)) {
    const look = lookIn(declarations)
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)\s*(?=,|$)/g))
      rules.set(name.toLowerCase(), { ...rules.get(name.toLowerCase()), ...look })
  }
  return rules
}

export function lookIn(style: string): Look {
  const look: { -readonly [K in keyof Look]: Look[K] } = {}
  for (const declaration of style.slice(0, 4000).split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const read = properties[name]
    if (colon > 0 && read) Object.assign(look, read(declaration.slice(colon + 1).trim()))
  }
  return look
}

const properties: Readonly<Record<string, (value: string) => Look>> = {
  'font-family': (value) => ({ font: value }),
  'font-size': (value) => ({ size: pointsOf(value) }),
  'font-weight': (value) => ({ isBold: /^bold|^[6-9]00/i.test(value) }),
  'font-style': (value) => ({ isItalic: /^(italic|oblique)/i.test(value) }),
  'vertical-align': (value) =>
    /^(super|sub)$/i.test(value)
      ? { raised: value.toLowerCase() === 'super' ? 'superscript' : 'subscript' }
      : {},
  'white-space': (value) => ({ keepsSpace: /^pre/i.test(value) }),
  display: (value) => ({ isHidden: /^none/i.test(value) }),
  visibility: (value) => ({ isHidden: /^hidden/i.test(value) }),
  'mso-hide': (value) => ({ isHidden: /^all/i.test(value) }),
  'list-style-type': (value) => ({ listStyle: value.toLowerCase() }),
  'mso-list': (value) => {
    if (/ignore/i.test(value)) return { isListMark: true }
    const [, list, level] = /^(l\d+)\s+level(\d+)/i.exec(value) ?? []
    return list ? { wordList: { list, level: Number(level) } } : {}
  },
}

function pointsOf(value: string): number | undefined {
  const [, size, unit] = /^([\d.]+)(pt|px)/i.exec(value) ?? []
  if (!size) return undefined
  return unit?.toLowerCase() === 'px' ? Number(size) * 0.75 : Number(size)
}
