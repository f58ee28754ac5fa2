import type { Block, Body, Inline, ListItem } from './body.ts'

/** Plain writing to a body: a line is a paragraph, lines that begin with '- ' make a list, '# ' a heading. */
export function bodyOf(lines: readonly string[]): Body {
  const content: Block[] = []
  for (const line of lines) {
    if (line.startsWith('- ')) addToList(content, line.slice(2))
    else if (line.startsWith('# '))
      content.push({ type: 'heading', attrs: { level: 2 }, content: words(line.slice(2)) })
    else content.push({ type: 'paragraph', content: words(line) })
  }
  return { type: 'doc', content }
}

function addToList(content: Block[], text: string) {
  const item: ListItem = { type: 'listItem', content: [{ type: 'paragraph', content: words(text) }] }
  const last = content.at(-1)
  if (last?.type === 'bulletList') content[content.length - 1] = { ...last, content: [...last.content, item] }
  else content.push({ type: 'bulletList', content: [item] })
}

const words = (text: string): readonly Inline[] => [{ type: 'text', text: text.normalize('NFC') }]
