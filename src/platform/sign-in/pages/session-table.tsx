import { type Lang, textsIn } from '../../i18n.ts'
import { Button, DataTable, Tag } from '../../ui/index.ts'
import type { SessionLine } from '../store.ts'
import { ageIn } from './age.ts'
import { deviceOf } from './device.ts'
import { accountTexts } from './texts.ts'

type SessionTableProps = {
  readonly lang: Lang
  readonly sessions: readonly SessionLine[]
  readonly currentId: string
}

/** Where the account is signed in, the last used first, each with a button that ends it. */
export function SessionTable({ lang, sessions, currentId }: SessionTableProps) {
  const t = textsIn(lang, accountTexts)
  const nameOf = ({ userAgent }: SessionLine) => deviceOf(userAgent) ?? t.unknownDevice
  const end = (session: SessionLine) => (
    <form method="post" action={`/lam-viec/tai-khoan/phien/${session.id}/ket-thuc`}>
      <Button size="small" aria-label={t.endThat(nameOf(session))}>
        {t.end}
      </Button>
    </form>
  )
  return (
    <DataTable
      caption={t.sessions}
      hidesCaption
      asCards
      rows={sessions}
      columns={[
        { title: t.device, isName: true, cell: nameOf },
        { title: t.signedIn, cell: ({ signedInAgo }) => ageIn(lang, signedInAgo) },
        { title: t.used, cell: ({ usedAgo }) => ageIn(lang, usedAgo) },
        {
          title: t.action,
          label: '',
          cell: (session) => (session.id === currentId ? <Tag tone="sea">{t.thisOne}</Tag> : end(session)),
        },
      ]}
    />
  )
}
