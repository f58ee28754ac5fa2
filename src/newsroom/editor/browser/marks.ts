import { Mark } from '@tiptap/core'
import { addressOf } from '../../body/paste/address.ts'

const raised = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub') =>
  Mark.create({
    name,
    excludes: 'superscript subscript',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })

export const Superscript = raised('superscript', 'sup')
export const Subscript = raised('subscript', 'sub')

/** A link; only to where a text may lead. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = addressOf(element.getAttribute('href') ?? undefined)
        return href === undefined ? false : { href }
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href }, 0],
})
