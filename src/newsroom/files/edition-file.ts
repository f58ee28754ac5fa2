import type { SignatureState } from './signature.ts'

/** A file of an edition as those who make it see it. */
export type EditionFile = {
  readonly id: number
  readonly position: number
  readonly role: FileRole
  readonly sha256: string
  readonly name: string
  /** What readers are told it is; empty: its name. */
  readonly label: string
  readonly size: number
  readonly mediaType: string
  readonly pages: number | null
  readonly signature: SignatureState
  readonly signer: string | null
  /** The file of the edition before whose address leads here once this edition is out. */
  readonly replaces: string | null
  /** Whether anything written in it can be found by search. */
  readonly hasWords: boolean
}

/** media: what a video or audio story is about; captions: what is said in it, shown while it plays. */
export type FileRole = 'file' | 'media' | 'captions'

export const mostFiles = 30

export const roleFor = (mediaType: string): FileRole => {
  if (mediaType === 'text/vtt') return 'captions'
  return /^(audio|video)\//.test(mediaType) ? 'media' : 'file'
}

/** The name as somebody typed it, with the ending of what the file is. */
export function renamed(typed: string, now: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(now)?.[0] ?? ''
  const name = typed
    .replace(/[\p{C}<>:"|?*;%/\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const bare = name.toLowerCase().endsWith(ending.toLowerCase())
    ? name.slice(0, name.length - ending.length)
    : name
  return `${[...bare].slice(0, 120).join('').trim() || 'tep'}${ending}`
}
