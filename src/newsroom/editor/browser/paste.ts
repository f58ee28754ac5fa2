import type { Editor } from '@tiptap/core'
import type { Body } from '../../body/body.ts'
import { type Cleaned, cleanHtml } from '../../body/clean-html.ts'
import { bodyFromPasted } from '../../body/from-pasted.ts'
import type { PictureOf } from '../../body/paste/draft.ts'
import { placeFor } from '../../body/paste/picture.ts'
import { dismiss, notify } from './notices.ts'
import { ourPicture } from './picture-node.ts'
import type { Pictures } from './pictures.ts'
import { toEditor } from './to-editor.ts'
import type { Words } from './words.ts'

export type Pasting = {
  readonly words: Words
  readonly lang: 'vi' | 'en'
  readonly notices: HTMLElement
  readonly pictures: Pictures
}

/** Cleaning more than this takes long enough to say so first. */
const muchHtml = 500_000

/** Takes in what is pasted or dropped; true when it was ours to take. */
export function takeIn(editor: Editor, transfer: DataTransfer | null, pasting: Pasting): boolean {
  if (!transfer) return false
  const html = transfer.getData('text/html')
  const text = transfer.getData('text/plain')
  const files = [...transfer.files].filter((file) => file.type.startsWith('image/'))
  if (html.trim() !== '') {
    void pasteHtml(editor, html, files, pasting)
    return true
  }
  if (files.length > 0) {
    void pasting.pictures.add(editor, files)
    return true
  }
  if (text === '') return false
  insert(editor, bodyFromPasted(text))
  return true
}

async function pasteHtml(editor: Editor, html: string, files: readonly File[], pasting: Pasting) {
  const { notices, words, pictures, lang } = pasting
  if (html.length > muchHtml) {
    notify(notices, 'busy', words.cleaning ?? '')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const known = await heldInside(html, pictures)
  const cleaned = cleanHtml(html, pictureOf(editor, known))
  dismiss(notices, 'busy')
  if (cleaned.refused) return void notify(notices, 'refused', cleaned.refused[lang])
  const isOnlyPicture = files.length > 0 && cleaned.missing.length <= 1 && !/<(p|li|td)[\s>]/i.test(html)
  if (isOnlyPicture) return pictures.add(editor, files)
  insert(editor, cleaned.body)
  tellOf(editor, cleaned, pasting)
}

/** What the writer should know of what was taken in. */
export function tellOf(editor: Editor, { missing, wasLegacy }: Omit<Cleaned, 'body'>, pasting: Pasting) {
  const { notices, words, pictures } = pasting
  if (wasLegacy) notify(notices, 'legacy', words.pastedLegacy ?? '', [closing('legacy')])
  for (const [at, image] of missing.slice(0, 10).entries()) {
    const kind = `missing-${at}`
    const name = image.alt || image.src.slice(0, 120)
    const canFetch = /^https?:/i.test(image.src)
    const fetch = {
      words: words.fetchPicture ?? '',
      act() {
        dismiss(notices, kind)
        void pictures.fetch(editor, image.src, placeFor(image))
      },
    }
    const sentence = `${words.missingPicture} ${name}${canFetch ? '' : `, ${words.addYourself}`}`
    notify(notices, kind, sentence, canFetch ? [fetch, closing(kind)] : [closing(kind)])
  }

  function closing(kind: string) {
    return { words: words.close ?? '', act: () => dismiss(notices, kind) }
  }
}

/** One paragraph goes into the line where one writes; more stand for themselves. */
function insert(editor: Editor, body: Body) {
  const [only] = body.content
  if (!only) return
  const isInline = body.content.length === 1 && only.type === 'paragraph'
  const content = isInline ? [...(only.content ?? [])] : (toEditor(body).content ?? [])
  editor.chain().focus().insertContent(content).scrollIntoView().run()
}

type Kept = ReturnType<PictureOf>

/** Pictures that the HTML carries in itself are sent first. */
async function heldInside(html: string, pictures: Pictures): Promise<ReadonlyMap<string, Kept>> {
  const known = new Map<string, Kept>()
  for (const [, src = '', type = ''] of html.matchAll(
    /src\s*=\s*["'](data:(image\/(?:png|jpeg|webp));base64,[^"']+)["']/gi,
  )) {
    if (known.has(src) || known.size >= 60) continue
    const bytes = Uint8Array.from(atob(src.slice(src.indexOf(',') + 1).replace(/\s/g, '')), (sign) =>
      sign.charCodeAt(0),
    )
    const picture = await pictures.keep(new File([bytes], 'anh', { type }))
    if (picture) known.set(src, { ...picture, alt: '', isDecorative: false, caption: '' })
  }
  return known
}

function pictureOf(editor: Editor, known: ReadonlyMap<string, Kept>): PictureOf {
  const here = new Map<string, Kept>()
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'picture') here.set(node.attrs.sha256, node.attrs as NonNullable<Kept>)
  })
  return (src) => known.get(src) ?? here.get(ourPicture(src) ?? '')
}
