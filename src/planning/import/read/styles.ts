import { child, type Element, isOn, value } from './xml.ts'

/** What a style says about its paragraphs, with what it is based on already counted in. */
export type Style = {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly centred?: boolean
  readonly listId?: string
  readonly listLevel?: number
}

export type Styles = (id: string | undefined) => Style

export function stylesFrom(parts: readonly Element[]): Styles {
  const elements = new Map(
    parts.filter((p) => p.name === 'style').map((p) => [p.attributes.styleId ?? '', p]),
  )
  const known = new Map<string, Style>()
  const look = (id: string | undefined, depth: number): Style => {
    const element = elements.get(id ?? '')
    if (!id || !element || depth > 20) return {}
    const style = known.get(id) ?? {
      ...look(value(child(element, 'basedOn')), depth + 1),
      ...ownStyle(element),
    }
    known.set(id, style)
    return style
  }
  return (id) => look(id, 0)
}

function ownStyle(element: Element): Style {
  const run = child(element, 'rPr')
  const paragraph = child(element, 'pPr')
  const bold = isOn(child(run, 'b'))
  const italic = isOn(child(run, 'i'))
  const align = value(child(paragraph, 'jc'))
  const listId = value(child(paragraph, 'numPr', 'numId'))
  const listLevel = value(child(paragraph, 'numPr', 'ilvl'))
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(align ? { centred: align === 'center' } : {}),
    ...(listId ? { listId } : {}),
    ...(listLevel ? { listLevel: Number(listLevel) } : {}),
  }
}
