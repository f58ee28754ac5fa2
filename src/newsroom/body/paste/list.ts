import type { Block, ListBlock, ListItem, NumberType } from '../body.ts'
import type { Draft, Style, Walk } from './draft.ts'
import { type Look, lookOf } from './look.ts'
import { numbered } from './numbered.ts'
import { settle } from './settle.ts'
import { styleOf } from './style.ts'
import type { Element, Node } from './tree.ts'

/** A list that is one; lists that stand between the items, as some programs write them, belong to the item before. */
export function listOf(node: Element, style: Style, look: Look, walk: Walk): Draft[] {
  const items: ListItem[] = []
  let first: Element | undefined
  for (const child of node.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const content = contentOf(child, style, walk)
    if (content.length === 0) continue
    const isBetween = typeof child === 'object' && (child.name === 'ul' || child.name === 'ol')
    const last = items.at(-1)
    if (isBetween && last) items[items.length - 1] = { ...last, content: [...last.content, ...content] }
    else items.push({ type: 'listItem', content })
    if (typeof child === 'object') first ??= child
  }
  if (items.length === 0) return []
  return [{ kind: 'block', block: asList(node, look, first, items, walk) }]
}

function contentOf(child: Node, style: Style, walk: Walk): readonly Block[] {
  if (typeof child === 'string' || child.name !== 'li') return settle(walk.inside([child], style))
  return settle(walk.inside(child.children, styleOf(child, lookOf(child, walk.rules), style, walk.reading)))
}

function asList(
  { name, attributes }: Element,
  look: Look,
  first: Element | undefined,
  items: readonly ListItem[],
  walk: Walk,
): ListBlock {
  if (name === 'ul') return { type: 'bulletList', content: items }
  const start = Number(first?.attributes.value ?? attributes.start ?? 1)
  const style = (first && lookOf(first, walk.rules).listStyle) ?? look.listStyle ?? ''
  const type = numberTypes[style] ?? (/^[aAiI]$/.test(attributes.type ?? '') ? attributes.type : undefined)
  return numbered(items, Number.isInteger(start) ? start : 1, type as NumberType | undefined)
}

const numberTypes: Readonly<Record<string, NumberType>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}
