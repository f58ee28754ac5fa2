import { Editor, getSchema } from '@tiptap/core'
import type { Body } from '../../body/body.ts'
import { addressOf } from '../../body/paste/address.ts'
import { ask, formWith } from './ask.ts'
import { askAddress } from './dialogs.ts'
import { extensions } from './extensions.ts'
import { fieldsOf } from './fields.ts'
import { forgetHere, keptHere } from './kept.ts'
import { dismiss, notify } from './notices.ts'
import { type Pasting, takeIn, tellOf } from './paste.ts'
import { picturesIn } from './pictures.ts'
import { keepPresence } from './presence.ts'
import { type Saving, startSaving } from './saving.ts'
import { toEditor } from './to-editor.ts'
import { wireToolbar } from './toolbar.ts'
import { filled, readWords, type Words } from './words.ts'

/** Puts the editor in the place of the plain writing. When the text is not one it can hold, the plain writing stays. */
class StoryEditor extends HTMLElement {
  connectedCallback() {
    if (this.dataset.refused === undefined) start(this)
  }
}
customElements.define('story-editor', StoryEditor)

function start(host: HTMLElement) {
  const form = host.closest('form')!
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => host.querySelector<E>(selector)!
  const [head, writing, plain, notices] = [
    '[data-head]',
    '[data-writing]',
    '[data-plain]',
    '[data-notices]',
  ].map((one) => find(one)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const { address = '', desk = '', kept: key = '', lang = 'vi' } = host.dataset
  const body = JSON.parse(find('script').textContent ?? '{}') as Body
  const content = toEditor(body)
  try {
    getSchema(extensions).nodeFromJSON(content).check()
  } catch {
    return
  }
  const words = readWords()
  const pictures = picturesIn(address, words, notices)
  const pasting: Pasting = { words, lang: lang === 'en' ? 'en' : 'vi', notices, pictures }
  const taken = (event: Event, transfer: DataTransfer | null) => {
    const isTaken = takeIn(editor, transfer, pasting)
    if (isTaken) event.preventDefault()
    return isTaken
  }
  let saving: Saving | undefined
  const fields = fieldsOf(form, () => saving?.changed())
  const editor = new Editor({
    element: writing,
    extensions,
    content,
    injectCSS: false,
    onUpdate: () => saving?.changed(),
    editorProps: {
      attributes: {
        id: 'van-ban',
        class: 'prose',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.body ?? '',
      },
      // Before ProseMirror reads the clipboard, which it would do with the browser's own parser, styles and all.
      handleDOMEvents: {
        paste: (_view, event) => taken(event, event.clipboardData),
        drop: (view, event) => {
          if (view.dragging) return false
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (at) editor.commands.setTextSelection(at.pos)
          return taken(event, event.dataTransfer)
        },
      },
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false
        event.preventDefault()
        void link(editor, words)
        return true
      },
    },
  })
  saving = startSaving({
    address,
    key,
    words,
    state: find('[data-save]'),
    notices,
    revision: form.elements.namedItem('revision') as HTMLInputElement,
    written: () => ({ ...fields.values(), body: editor.getJSON() }),
  })
  wireToolbar(head, editor, {
    link: () => link(editor, words),
    picture: () => find('[data-file="picture"]').click(),
    word: () => find('[data-file="word"]').click(),
    editPicture: () => pictures.edit(editor),
  })
  onFile(find('[data-file="picture"]'), (file) => pictures.add(editor, [file]))
  onFile(find('[data-file="word"]'), (file) => readWord(editor, file, address, pasting))
  wireForm(form, saving, desk)
  head.hidden = writing.hidden = false
  plain.hidden = true
  offerKept(key, editor, fields, form, saving, words, notices)
  keepPresence(address, words)
  goToBlock(editor)
}

async function link(editor: Editor, words: Words) {
  const now = (editor.getAttributes('link').href as string | undefined) ?? ''
  const href = await askAddress(now, typedAddress, words.linkBad ?? '')
  if (href === undefined) return
  const chain = editor.chain().focus().extendMarkRange('link')
  if (href === null) chain.unsetMark('link').run()
  else if (editor.state.selection.empty && now === '')
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.setMark('link', { href }).run()
}

/** 'chinhphu.vn/tin' is an address, and so is a mail address, without their beginnings. */
function typedAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (/^[^\s@/]+@[^\s@/]+\.\w{2,}$/.test(text)) return addressOf(`mailto:${text}`)
  return addressOf(/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i.test(text) ? `https://${text}` : text)
}

function onFile(input: HTMLElement, act: (file: File) => unknown) {
  input.addEventListener('change', () => {
    const file = (input as HTMLInputElement).files?.[0]
    ;(input as HTMLInputElement).value = ''
    if (file) act(file)
  })
}

type WordRead = {
  readonly body: Body
  readonly missing: Parameters<typeof tellOf>[1]['missing']
  readonly wasLegacy: boolean
}

async function readWord(editor: Editor, file: File, address: string, pasting: Pasting) {
  const { words, notices } = pasting
  notify(notices, 'busy', words.sendingWord ?? '')
  const answer = await ask<WordRead>(`${address}/word`, formWith({ docx: file }), words.cutOff ?? '')
  dismiss(notices, 'busy')
  if (!answer.ok) return void notify(notices, 'refused', answer.words)
  const { body, ...about } = answer.value
  if (body.content.length === 0) return void notify(notices, 'refused', words.noText ?? '')
  const content = toEditor(body)
  if (editor.isEmpty) editor.chain().setContent(content, { emitUpdate: true }).focus('start').run()
  else
    editor
      .chain()
      .insertContentAt(editor.state.doc.content.size, content.content ?? [])
      .focus('end')
      .run()
  tellOf(editor, about, pasting)
}

/** The buttons save without leaving the page; going on to the draft's page waits until all is saved. */
function wireForm(form: HTMLFormElement, saving: Saving, desk: string) {
  const button = form.querySelector<HTMLButtonElement>('button[data-kind="primary"]:not([data-do])')
  if (button) {
    button.type = 'button'
    button.addEventListener('click', () => void saving.saveNow())
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void saving.saveNow()
  })
  form.querySelector('[data-done]')?.addEventListener('click', async (event) => {
    event.preventDefault()
    if (await saving.saveNow()) location.assign(desk)
  })
  window.addEventListener('beforeunload', (event) => {
    if (saving.isUnsaved()) event.preventDefault()
  })
}

/** What an earlier visit could not save is offered, never put in by itself. */
function offerKept(
  key: string,
  editor: Editor,
  fields: ReturnType<typeof fieldsOf>,
  form: HTMLFormElement,
  saving: Saving,
  words: Words,
  notices: HTMLElement,
) {
  const kept = keptHere(key)
  if (!kept) return
  const close = () => dismiss(notices, 'kept')
  notify(notices, 'kept', filled(words.keptFound, kept.at), [
    {
      words: words.restoreKept ?? '',
      act() {
        close()
        fields.fill(kept)
        ;(form.elements.namedItem('revision') as HTMLInputElement).value = String(kept.revision)
        editor.commands.setContent(kept.body, { emitUpdate: false })
        saving.changed()
      },
    },
    {
      words: words.dropKept ?? '',
      act() {
        close()
        forgetHere(key)
      },
    },
  ])
}

/** …/soan#khoi-3 begins at the third block. */
function goToBlock(editor: Editor) {
  const number = Number(/^#khoi-(\d{1,5})$/.exec(location.hash)?.[1] ?? 0)
  if (number < 1 || number > editor.state.doc.childCount) return
  let at = 0
  for (let before = 0; before < number - 1; before++) at += editor.state.doc.child(before).nodeSize
  editor
    .chain()
    .focus(at + 1)
    .scrollIntoView()
    .run()
}
