export type DublinCoreFacts = {
  readonly title: string
  readonly description: string
  readonly canonical: string
  readonly lang: string
  readonly publisher: string
  /** The day it is true of. */
  readonly day: string
}

/** The eight facts of Dublin Core that every public page carries; none is ever empty. */
export const dublinCore = ({ title, description, canonical, lang, publisher, day }: DublinCoreFacts) => ({
  'DC.title': title,
  'DC.creator': publisher,
  'DC.date': day,
  'DC.description': description,
  'DC.publisher': publisher,
  'DC.identifier': canonical,
  'DC.language': lang,
  'DC.type': 'Text',
})
