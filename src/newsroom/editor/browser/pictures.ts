import type { Editor } from '@tiptap/core'
import { draftPictures, type Picture, widthsFor } from '../../../platform/media/pictures.ts'
import { ask, formWith } from './ask.ts'
import { askPicture, type PictureWords } from './dialogs.ts'
import { dismiss, notify } from './notices.ts'
import type { Words } from './words.ts'

export type Pictures = ReturnType<typeof picturesIn>

const unsaid: PictureWords = { alt: '', isDecorative: false, caption: '' }

/** Brings pictures into the text: sent, described, set where one writes. */
export function picturesIn(address: string, words: Words, notices: HTMLElement) {
  const send = async (form: FormData): Promise<Picture | undefined> => {
    notify(notices, 'busy', words.sendingPicture ?? '')
    const answer = await ask<Picture>(`${address}/anh`, form, words.cutOff ?? '')
    dismiss(notices, 'busy')
    if (answer.ok) return answer.value
    notify(notices, 'refused', answer.words)
    return undefined
  }
  const describe = (picture: Picture, now: PictureWords) => {
    const src = `${draftPictures}/${picture.sha256}/${widthsFor(picture.width)[0]}.jpg`
    return askPicture(src, now, words.altMissing ?? '')
  }

  return {
    /** Keeps a file without setting it anywhere; for what is pasted with its text. */
    keep: (file: File) => send(formWith({ picture: file })),

    async add(editor: Editor, files: readonly File[]) {
      for (const file of files) {
        const picture = await send(formWith({ picture: file }))
        const said = picture && (await describe(picture, unsaid))
        if (said)
          editor
            .chain()
            .focus()
            .insertContent({ type: 'picture', attrs: { ...picture, ...said } })
            .run()
      }
    },

    async fetch(editor: Editor, src: string, placeholder: string) {
      const picture = await send(formWith({ address: src }))
      const said = picture && (await describe(picture, unsaid))
      if (!said) return
      const content = { type: 'picture', attrs: { ...picture, ...said } }
      const at = placeOf(editor, placeholder)
      if (at) editor.chain().insertContentAt(at, content).run()
      else editor.chain().focus().insertContent(content).run()
    },

    async edit(editor: Editor) {
      const attrs = editor.getAttributes('picture') as Picture & PictureWords
      const said = await describe(attrs, attrs)
      if (said) editor.chain().focus().updateAttributes('picture', said).run()
    },
  }
}

/** Where the line stands that says that a picture is to be added. */
function placeOf(editor: Editor, placeholder: string): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined
  editor.state.doc.descendants((node, at) => {
    if (!found && node.type.name === 'paragraph' && node.textContent.startsWith(placeholder))
      found = { from: at, to: at + node.nodeSize }
    return found === undefined
  })
  return found
}
