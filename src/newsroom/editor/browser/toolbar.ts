import type { Editor } from '@tiptap/core'

export type Acts = Readonly<Record<string, (editor: Editor) => unknown>>

/** Simple acts of the toolbar; those that ask something first are given beside them. */
const plainActs: Acts = {
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  superscript: (editor) => editor.chain().focus().toggleMark('superscript').run(),
  subscript: (editor) => editor.chain().focus().toggleMark('subscript').run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  indent: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
  outdent: (editor) => editor.chain().focus().liftListItem('listItem').run(),
  table: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  rowAfter: (editor) => editor.chain().focus().addRowAfter().run(),
  columnAfter: (editor) => editor.chain().focus().addColumnAfter().run(),
  deleteRow: (editor) => editor.chain().focus().deleteRow().run(),
  deleteColumn: (editor) => editor.chain().focus().deleteColumn().run(),
  mergeOrSplit: (editor) => editor.chain().focus().mergeOrSplit().run(),
  headerRow: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  headerColumn: (editor) => editor.chain().focus().toggleHeaderColumn().run(),
  deleteTable: (editor) => editor.chain().focus().deleteTable().run(),
  deletePicture: (editor) => editor.chain().focus().deleteSelection().run(),
}

const styles: Readonly<Record<string, (editor: Editor) => unknown>> = {
  paragraph: (editor) =>
    editor.chain().focus().lift('blockquote').setParagraph().run() ||
    editor.chain().focus().setParagraph().run(),
  heading2: (editor) => editor.chain().focus().setHeading({ level: 2 }).run(),
  heading3: (editor) => editor.chain().focus().setHeading({ level: 3 }).run(),
  heading4: (editor) => editor.chain().focus().setHeading({ level: 4 }).run(),
  quote: (editor) => editor.chain().focus().setBlockquote().run(),
}

/** Wires the toolbars: clicks, arrow keys within one stop of the Tab key, what is on, what belongs to where one is. */
export function wireToolbar(head: HTMLElement, editor: Editor, asking: Acts) {
  const acts = { ...plainActs, ...asking }
  const style = head.querySelector<HTMLSelectElement>('[data-style]')
  const bars = [...head.querySelectorAll<HTMLElement>('[role="toolbar"]')]
  for (const button of head.querySelectorAll<HTMLElement>('[data-act]'))
    button.addEventListener('click', () => acts[button.dataset.act ?? '']?.(editor))
  style?.addEventListener('change', () => styles[style.value]?.(editor))
  for (const bar of bars) rove(bar)
  editor.on('transaction', show)
  show()

  function show() {
    for (const button of head.querySelectorAll<HTMLElement>('[aria-pressed]'))
      button.setAttribute('aria-pressed', String(editor.isActive(button.dataset.act ?? '')))
    if (style) style.value = styleNow(editor)
    const shown = { tableTools: editor.isActive('table'), pictureTools: editor.isActive('picture') }
    for (const [name, is] of Object.entries(shown)) {
      const bar = head.querySelector<HTMLElement>(`[data-more="${name}"]`)
      if (bar) bar.hidden = !is
    }
  }
}

function styleNow(editor: Editor): string {
  const level = [2, 3, 4].find((one) => editor.isActive('heading', { level: one }))
  if (level) return `heading${level}`
  return editor.isActive('blockquote') ? 'quote' : 'paragraph'
}

/** One stop for the Tab key; the arrows, Home and End go through the tools. */
function rove(bar: HTMLElement) {
  const tools = [...bar.querySelectorAll<HTMLElement>('button, select')]
  const stop = (at: number, moves: boolean) => {
    for (const [index, tool] of tools.entries()) tool.tabIndex = index === at ? 0 : -1
    if (moves) tools[at]?.focus()
  }
  stop(0, false)
  bar.addEventListener('focusin', (event) => stop(tools.indexOf(event.target as HTMLElement), false))
  bar.addEventListener('keydown', (event) => {
    const at = tools.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    stop((to + tools.length) % tools.length, true)
  })
}
