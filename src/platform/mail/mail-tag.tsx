import { type Lang, textsIn } from '../i18n.ts'
import { Tag } from '../ui/index.ts'
import { type Mail, stateOf } from './mail.ts'
import { texts } from './texts.ts'

const tones = { waiting: 'wait', sent: 'ok', failed: 'late' } as const

export function MailTag({ lang, mail }: { lang: Lang; mail: Pick<Mail, 'sentAt' | 'attempts'> }) {
  const state = stateOf(mail)
  return <Tag tone={tones[state]}>{textsIn(lang, texts)[state]}</Tag>
}
