import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { formatSize, shortFingerprint } from './fingerprint.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { texts } from './texts.ts'

export type EvidenceItemProps = {
  readonly lang: Lang
  readonly name: string
  readonly href?: string
  readonly icon?: IconName
  /** A small picture of it. */
  readonly thumbHref?: string
  readonly bytes?: number
  readonly sha256?: string
  /** When and where it was taken, in words. */
  readonly taken?: Child
  /** A Tag: sent, waiting, seen elsewhere. */
  readonly state?: Child
  /** Below the whole: what is noticed about it. */
  readonly children?: Child
}

/** One file or link that proves something. Put several in `EvidenceList`. */
export function EvidenceItem(item: EvidenceItemProps) {
  const { lang, name, href, icon = 'file-text', thumbHref, bytes, sha256, taken, state, children } = item
  return (
    <li class="evidence">
      <span class="thumb">
        {thumbHref ? <img src={thumbHref} alt="" loading="lazy" /> : <Icon name={icon} />}
      </span>
      <div class="facts">
        <b>{href ? <a href={href}>{name}</a> : name}</b>{' '}
        {bytes !== undefined && <span class="soft unbroken">{formatSize(bytes, lang)}</span>}
        {sha256 && (
          <p title={sha256}>
            <Icon name="hash" /> {textsIn(lang, texts).fingerprint} <code>{shortFingerprint(sha256)}</code>
          </p>
        )}
        {taken && <p>{taken}</p>}
      </div>
      {state}
      {children && <div class="attached">{children}</div>}
    </li>
  )
}

export const EvidenceList = ({ children }: { children?: Child }) => <ul class="evidence-list">{children}</ul>
