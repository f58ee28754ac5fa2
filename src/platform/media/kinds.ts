/** A kind of file people send: what it is on the wire and what its name should end with. */
export type MediaKind = {
  readonly mediaType: string
  readonly extension: string
  readonly group: 'image' | 'document' | 'audio' | 'video'
  /** Other endings that are right for it. */
  readonly alsoEndsWith?: readonly string[]
}

const office = 'application/vnd.openxmlformats-officedocument'

/** What is accepted. Nothing here can carry script that a browser would run. */
export const mediaKinds: readonly MediaKind[] = [
  { mediaType: 'image/jpeg', extension: 'jpg', group: 'image', alsoEndsWith: ['jpeg', 'jpe', 'jfif'] },
  { mediaType: 'image/png', extension: 'png', group: 'image' },
  { mediaType: 'image/webp', extension: 'webp', group: 'image' },
  { mediaType: 'application/pdf', extension: 'pdf', group: 'document' },
  { mediaType: `${office}.wordprocessingml.document`, extension: 'docx', group: 'document' },
  { mediaType: `${office}.spreadsheetml.sheet`, extension: 'xlsx', group: 'document' },
  { mediaType: 'audio/mpeg', extension: 'mp3', group: 'audio' },
  { mediaType: 'audio/mp4', extension: 'm4a', group: 'audio' },
  { mediaType: 'video/mp4', extension: 'mp4', group: 'video', alsoEndsWith: ['m4v'] },
]

export const kindOf = (mediaType: string): MediaKind | undefined =>
  mediaKinds.find((kind) => kind.mediaType === mediaType)

/** For the `accept` of a file field; what really arrives is judged by its content. */
export const acceptedEndings: string = mediaKinds
  .flatMap((kind) => [kind.extension, ...(kind.alsoEndsWith ?? [])])
  .map((ending) => `.${ending}`)
  .join(',')
